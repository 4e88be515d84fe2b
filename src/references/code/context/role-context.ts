import { keyMeaning, namesOtherThing, tableMeaning, wordsOf } from '../../names/model-keys.ts';
import type { Role, Scope } from '../../syntax/code/code.ts';
import { isDefinedBesideSplits } from './beside.ts';
import { isFolder } from './folders.ts';
import { type Context, keyedContext, OTHER } from './keyed.ts';

/** What lay between a string and the root it belongs to. */
export interface Way {
  readonly how: string | null;
  /** Lists and tables. */
  readonly nested: boolean;
  /** A call that makes something of the string: the root holds what was made. */
  readonly made: boolean;
  /** Nothing did. */
  readonly alone: boolean;
  /** The places in the lists that it stands in, the innermost first. */
  readonly indices: readonly number[];
}

/** What the root says of a string: the variable, parameter or loop that it belongs to, and what lay on the way there. */
export function roleContext(role: Role, { how, nested, made, alone, indices }: Way): Context {
  const unknown: Context & { kind: 'model' } = {
    kind: 'model',
    strength: nested ? strengthInTable(role) : 'none',
    how: how ?? (isFolder(role) ? 'path' : 'literal'),
  };
  const aside = asideContext(role);
  if (aside !== null) return aside;
  if (unknown.strength === 'strong') return unknown;
  // `entity = Entity("org/name")` is none of the things that are written as ids.
  if (role.kind === 'binding' && made && namesOtherThing(role.name)) return unknown;
  switch (role.kind) {
    case 'binding': {
      const constant = role.scope.kind === 'module' ? 'constant' : role.scope.kind === 'class' ? 'field' : 'variable';
      return keyedContext(role.name, how ?? constant) ?? memberContext(role.scope, how ?? constant) ?? unknown;
    }
    case 'default':
      return keyedContext(role.name, how ?? 'parameter-default') ?? unknown;
    case 'return':
      return keyedContext(role.name, how ?? 'return') ?? unknown;
    case 'iteration':
      return keyedContext(nameOfItem(role.names, indices), how ?? 'list') ?? unknown;
    case 'test':
      return { kind: 'mention', how: 'comparison' };
    case 'statement':
      return alone ? { kind: 'mention', how: 'docstring' } : unknown;
  }
}

/**
 * `BERT_PRETRAINED_MODEL_ARCHIVE_LIST`, `_CHECKPOINT_FOR_DOC`, `_SEQ_CLASS_CHECKPOINT`: what files of transformers say of the models
 * that there are, and show in their docstrings.
 */
const DOCUMENTED =
  /_(?:ARCHIVE_LIST|FOR_DOC)$|^_CHECKPOINT_FOR_[A-Z_]+$|^_[A-Z]+_CLASS_CHECKPOINT$|^_XVECTOR_CHECKPOINT$/;

/** What holds no model to be used, whatever it is called. */
function asideContext(role: Role): Context | null {
  if (role.kind === 'binding' && DOCUMENTED.test(role.name)) return { kind: 'mention', how: 'text' };
  return isAboutDatasets(role) || isOfDataset(role) ? OTHER : null;
}

/** The variable that a loop puts an item into: of `for task, model in [(..., ...)]` the one at the item's place in its row. */
function nameOfItem(names: readonly string[], indices: readonly number[]): string {
  return (names.length > 1 ? names[indices.at(-2) ?? -1] : names[0]) ?? '';
}

/** `def __init__(self, hf_repo="org/name", hf_subset=None)` */
function isOfDataset(role: Role): boolean {
  return (role.kind === 'default' || role.kind === 'binding') && isDefinedBesideSplits(role.name, role.scope);
}

/** `class DatasetName(Enum): X = ...`, `def dataset_names(): ids = [...]`: what stands inside is no model unless its own name says so. */
function isAboutDatasets(role: Role): boolean {
  // `class Dataset: repo_id = ...`: which repository, the class says.
  const isNamedSo =
    role.kind !== 'binding' || (keyMeaning(role.name) === 'strong' && !/^(?:hf_)?repo_?id$/i.test(role.name));
  if (isNamedSo) return false;
  for (let at: Scope | null = role.scope; at !== null; at = at.parent) {
    if (at.name !== '' && keyMeaning(at.name) === 'dataset') return true;
  }
  return false;
}

/** `MODEL_CONFIGS = {...}`: the table is about models, though its name is not theirs; `MODEL_REGISTRY = {...}` holds them. */
function strengthInTable(role: Role): 'strong' | 'weak' | 'none' {
  if (role.kind !== 'binding' && role.kind !== 'return') return 'none';
  if (tableMeaning(role.name) === 'strong') return 'strong';
  const isAbout = wordsOf(role.name).some((word) => /^(?:models?|llms?|checkpoints?|pretrained)$/.test(word));
  return isAbout ? 'weak' : 'none';
}

/** `class EmbeddingModels(str, Enum): SMALL = "org/name"`: an enumeration is called after its members. */
function memberContext({ kind, name, bases }: Scope, how: string): Context | null {
  const isTable =
    kind === 'class' && (bases.some((base) => /Enum$/.test(base)) || /(?:Models|Checkpoints|LLMs)$/.test(name));
  return isTable ? keyedContext(name, how) : null;
}
