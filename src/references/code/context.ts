import {
  keyMeaning,
  namesAttribute,
  namesModels,
  namesOtherThing,
  tableMeaning,
  wordsOf,
} from '../names/model-keys.ts';
import type { Role, Scope } from '../syntax/code.ts';
import { argumentContext, type ContextRules, flaggedContext, handsOn } from './argument-context.ts';
import { isOfFiles } from './embedded.ts';
import { fallbackContext } from './fallbacks.ts';
import { isFolder } from './folders.ts';
import type { Frame } from './index.ts';
import { type Context, entryContext, isDefinedBesideSplits, isHosted, isPinned, keyedContext, OTHER } from './keyed.ts';
import { testColumn } from './test-cases.ts';

/** Reads the surroundings from the inside out, until something decides. */
export function readContext(frame: Frame, rules: ContextRules): Context {
  if (isNamedToProvider(frame)) return { kind: 'mention', how: 'hosted' };
  const column = testColumn(frame);
  const byColumn = column === null ? null : keyedContext(column, 'list');
  if (byColumn !== null) return byColumn;
  let how: string | null = null;
  let nested = false;
  let made = false;
  let attribute = false;
  let pinned = false;
  const indices: number[] = [];
  const told = (context: Context): Context =>
    context.kind === 'model' ? weighed(context, attribute, pinned) : context;
  for (let at = frame; ; ) {
    switch (at.kind) {
      case 'root':
        return told(roleContext(at.role, { how, nested, made, alone: at === frame, indices }));
      case 'part':
        // `command + ["pull", "org/name"]` joins lists, no words.
        if (!nested) return OTHER;
        break;
      case 'compared':
        return { kind: 'mention', how: 'comparison' };
      case 'key':
        return keyOfTable(at.outer, rules);
      case 'lookup':
        return { kind: 'mention', how: 'lookup' };
      case 'element': {
        indices.push(at.index);
        if (isOfFiles(at.list, at.outer)) return OTHER;
        const decided = flaggedContext(at.list.items[at.index - 1]);
        if (decided !== null) return decided;
        how ??= 'list';
        nested = true;
        break;
      }
      case 'option': {
        const decided = fallbackContext(at.of, how);
        if (decided !== null) return decided;
        break;
      }
      case 'value': {
        const decided = valueContext(at);
        if (decided !== null) return told(decided);
        attribute ||= at.key !== null && at.outer.kind !== 'root' && namesAttribute(at.key);
        pinned ||= isPinned(at.dict.entries);
        how ??= 'dict-value';
        nested = true;
        break;
      }
      case 'argument': {
        pinned ||= isPinned(at.call.args);
        const decided = argumentContext(at, rules, how);
        if (decided.context !== null) return told(decided.context);
        how ??= decided.how;
        made ||= !handsOn(at.call);
        break;
      }
    }
    at = at.outer;
  }
}

/** `{ endpoint: "https://openrouter.ai/api", model: "org/name" }`: what a request to a provider names, also in a list. */
function isNamedToProvider(frame: Frame): boolean {
  let at = frame;
  while (at.kind === 'element' || at.kind === 'option') at = at.outer;
  if (at.kind === 'value') return isHosted(at.dict.entries);
  return at.kind === 'argument' && at.keyword !== null && isHosted(at.call.args);
}

/** What its key says of a value, and the table that holds the entry. */
function valueContext({ key, dict, outer }: Frame & { kind: 'value' }): Context | null {
  const decided = key === null ? null : entryContext(dict, key);
  // What stands under an id is told of that model.
  const isWeak = decided?.kind === 'model' && decided.strength === 'weak' && key?.includes('/') === false;
  return isWeak && isAmongModels(outer) ? { ...decided, strength: 'strong' } : decided;
}

/** `models: { chat: { repo: "org/name" } }`: whatever its role is called, what a table of models holds is one. */
function isAmongModels(frame: Frame): boolean {
  let at = frame;
  while (at.kind === 'element' || at.kind === 'option' || (at.kind === 'value' && !namesModels(at.key ?? '')))
    at = at.outer;
  if (at.kind === 'value') return true;
  return at.kind === 'root' && at.role.kind === 'binding' && namesModels(at.role.name);
}

/**
 * What lies on the way may add or take: with a commit of the Hub beside it (`Model(path="org/name", revision="1a2b...")`) what
 * may be a model is one; `{"a": {"chat_template": "x/y"}}` is an attribute of one, whatever the table holds.
 */
function weighed(context: Context & { kind: 'model' }, attribute: boolean, pinned: boolean): Context {
  if (attribute && context.strength === 'strong') return { ...context, strength: 'weak' };
  return pinned && !attribute && context.strength === 'weak' ? { ...context, strength: 'strong' } : context;
}

/** A key of a table: in a table of models (`MODELS = {"org/name": ...}`) it names one, elsewhere it is only looked up. */
function keyOfTable(outer: Frame, rules: ContextRules): Context {
  const table = outer.kind === 'root' || outer.kind === 'value' ? readContext(outer, rules) : OTHER;
  const isModels = table.kind === 'model' && table.strength === 'strong';
  return isModels ? { kind: 'model', strength: 'weak', how: 'dict-key' } : { kind: 'mention', how: 'dict-key' };
}

/** What lay between a string and the root it belongs to. */
interface Way {
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

function roleContext(role: Role, { how, nested, made, alone, indices }: Way): Context {
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
 * `BERT_PRETRAINED_MODEL_ARCHIVE_LIST`, `_CHECKPOINT_FOR_DOC`: what files of transformers say of the models that there are, and
 * show in their docstrings.
 */
const DOCUMENTED = /_(?:ARCHIVE_LIST|FOR_DOC)$/;

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

/** True for a string that stands as a statement of its own. */
export function isDocstring(frame: Frame): boolean {
  return frame.kind === 'root' && frame.role.kind === 'statement';
}
