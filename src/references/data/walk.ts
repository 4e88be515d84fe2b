import { type Extraction, type ModelReference, oncePer, type Problem, type SourceFile } from '../../domain.ts';
import { extractArguments } from '../commands/argument-vector.ts';
import { isPairs } from '../commands/settings.ts';
import { NOTHING } from '../extraction.ts';
import type { ExtractContext, Language } from '../extractor.ts';
import { namesIn } from '../names/bare-names.ts';
import { type KeyMeaning, keyMeaning, speaksOfModel } from '../names/model-keys.ts';
import { isKeyOfTable } from '../names/plausible.ts';
import { asMention } from '../reference.ts';
import { sourceFile, stretch } from '../source-file.ts';
import { HOLE } from '../syntax/assembly.ts';
import { PADDING } from '../syntax/data/data-templates.ts';
import {
  type DataList,
  type DataMap,
  type DataNode,
  type DataScalar,
  scalarOf,
  scalarView,
  valuesOf,
} from '../syntax/data/data-tree.ts';
import { isElsewhere } from './beside.ts';
import type { Frame } from './frame.ts';
import { meaningAt } from './meaning.ts';
import { isCommandKey, languageOf } from './pieces.ts';
import { filledByNeighbours } from './placeholders.ts';
import { isPolicy } from './policies.ts';
import { pieceView, readScript, readStart, readWords } from './scripts.ts';
import { splitName } from './split-names.ts';
import type { ValuePlace } from './value-names.ts';
import { mayBeModel, valueReferences } from './values.ts';

/** One configuration file being read. */
export interface DataFile {
  readonly file: SourceFile;
  /** The same file before its templates were masked; offsets are the same. */
  readonly original: SourceFile;
  readonly context: ExtractContext;
  /** `yaml`, `json` or `toml`: the first part of `how`. */
  readonly format: string;
  /** True in files that load nothing: test snapshots, results, tokenizer files. */
  readonly mention: boolean;
}

/** The models named anywhere in a configuration tree. */
export function walkData(root: DataNode, data: DataFile): Extraction {
  const references: ModelReference[] = [];
  const problems: Problem[] = [];
  const loadsNothing = data.mention || isDashboard(root) || isPolicy(data.file.path, root);
  const add = (extraction: Extraction): void => {
    for (const reference of extraction.references) {
      references.push(loadsNothing ? asMention(reference) : reference);
    }
    for (const problem of extraction.problems) problems.push(problem);
  };
  visit(root, null);
  return { references, problems };

  function visit(node: DataNode, frame: Frame | null): void {
    if (node.kind === 'scalar') add(readScalar(node, frame, null, data));
    if (node.kind === 'list') visitList(node, frame);
    if (node.kind !== 'map') return;
    add({ references: readSplit(node, frame, data), problems: [] });
    for (const entry of node.entries) {
      const { key, value } = entry;
      add({ references: readKey(entry, frame, data), problems: [] });
      if (value !== null) visit(value, { key: key.text, map: node, parent: frame });
    }
  }

  function visitList(list: DataList, frame: Frame | null): void {
    const words = list.items.filter((item) => item.kind === 'scalar');
    if (words.length === list.items.length && isArgumentList(words, frame)) add(readWords(words, frame, data));
    let flag: string | null = null;
    for (const item of list.items) {
      if (item.kind !== 'scalar') {
        visit(item, frame);
        continue;
      }
      add(readScalar(item, frame === null ? null : { ...frame, list }, flag, data));
      flag = /^--?[A-Za-z][\w.-]*$/.test(item.text) ? item.text : null;
    }
  }
}

/** A dashboard of Grafana: the models in it are what was measured when it was saved. */
function isDashboard(root: DataNode): boolean {
  return root.kind === 'map' && ['panels', 'schemaversion'].every((key) => valuesOf(root).has(key));
}

function isArgumentList(words: readonly DataScalar[], frame: Frame | null): boolean {
  return (frame !== null && isCommandKey(frame.key)) || words.some(({ text }) => /^--?[a-z][\w.-]*(?:=|$)/i.test(text));
}

/** `NAME=value` as one string, in the `environment:` list of a compose file or an override. */
const PAIR = /^([A-Za-z_+~-][\w.-]{0,100})=(\S[\s\S]*)$/;

function readScalar(scalar: DataScalar, frame: Frame | null, flag: string | null, data: DataFile): Extraction {
  if (scalar.text.length < 3) return NOTHING;
  const started = readStart(scalar, frame, data);
  if (started !== null) return started;
  const [start = '', variable] = ENVIRONMENT.test(frame?.key ?? '') ? (VARIABLE.exec(scalar.text) ?? []) : [];
  const language = languageOf(variable ?? frame?.key ?? '', scalar.text.slice(start.length));
  if (language !== null) return readEmbedded(language, scalar, start.length, frame, data);
  const filled = frame === null ? null : filledByNeighbours(scalar.text, frame.map);
  if (filled !== null)
    return { references: assembled(filled, scalar, placeOf(frame, flag, data), data.file), problems: [] };
  const isTemplated = scalar.text.includes(HOLE) || scalar.text.includes(PADDING);
  if (!isTemplated && !mayBeModel(scalar.text, data.context.mirrors)) return NOTHING;
  if (isCalledAfter(scalar.text, frame)) return NOTHING;
  const view = isTemplated ? originalView(scalar, data) : scalarView(data.file, scalar);
  const place = placeOf(frame, flag, data);
  const name = PAIR.exec(view.text)?.[1];
  if (name === undefined) return { references: valueReferences(view, place), problems: [] };
  if (saysNothing(place.meaning) && view.text.includes(',') && isPairs(view.text))
    return extractArguments([view], data.context);
  const own = keyMeaning(name);
  const meaning = saysNothing(own) ? place.meaning : own;
  const value = stretch(view, name.length + 1, view.text.length);
  return { references: valueReferences(value, { ...place, meaning, key: name, how: 'env' }), problems: [] };
}

function saysNothing(meaning: KeyMeaning): boolean {
  return meaning === 'neutral' || meaning === 'none';
}

/** `{"name": "gte-small", "repo": "Supabase/gte-small"}`: the first is what the second is called. */
function isCalledAfter(text: string, frame: Frame | null): boolean {
  if (frame === null || text.includes('/') || keyMeaning(frame.key) !== 'neutral') return false;
  return namesAmong(frame.map).has(text);
}

const namesAmong = oncePer(({ entries }: DataMap) =>
  namesIn(entries.flatMap(({ value }) => (value?.kind === 'scalar' ? [value.text] : []))),
);

/** Keys of lists of `NAME=value`, and the start of such a value; a sign for a block of text is no part of one. */
const ENVIRONMENT = /^(?:env|envs|environment|env_?vars?|variables)$/i;
const VARIABLE = /^([A-Za-z_]\w{0,100})=(?:\s*[>|][+-]?\s)?/;

/** The language of a scalar, from an offset on, is a guess: that a piece is not valid in it is no problem of the file. */
function readEmbedded(
  language: Language,
  scalar: DataScalar,
  from: number,
  frame: Frame | null,
  data: DataFile,
): Extraction {
  const view = pieceView(data.file, scalar, from);
  const found =
    language === 'shell' ? readScript(view, frame, data) : { ...data.context.embed(language, view), problems: [] };
  const isShown = FENCE.test(scalar.text) || (language !== 'json' && RECORDS.test(data.file.path));
  if (!isShown || !isGuess(frame?.key ?? '', scalar.text)) return found;
  return { ...found, references: found.references.map(asMention) };
}

/** Neither the key nor the first line says that this is a program. */
function isGuess(key: string, text: string): boolean {
  return !isCommandKey(key) && !key.includes('.') && !text.startsWith('#!');
}

/** Records of a data set: what looks like a program in them was written about one. https://jsonlines.org */
const RECORDS = /\.jsonl$/i;
/** A chat message or a prompt with code in it: the code is shown, not run. */
const FENCE = /^[ \t]*```/m;

/** A value that templates fill in, as it is written. */
function originalView({ start, end }: DataScalar, { original }: DataFile): SourceFile {
  return stretch(original, start, end);
}

function placeOf(frame: Frame | null, flag: string | null, { file, format, context }: DataFile): ValuePlace {
  const meaning = meaningAt(frame);
  const flagged = flag === null ? 'none' : keyMeaning(flag);
  const given = flag === null || flagged === 'neutral' ? meaning.meaning : flagged;
  // In a list of datasets only a key that names a model is about one.
  const known = DATASET_FILE.test(file.path) && !/model/i.test(meaning.key) ? 'dataset' : given;
  return {
    ...meaning,
    meaning: known,
    how: flag === null ? `${format}-key` : 'args',
    revision: revisionBeside(frame?.map ?? null, frame?.key ?? ''),
    class: isElsewhere(frame, meaning.key) ? 'mention' : 'use',
    mirrors: context.mirrors,
  };
}

/** `data/dataset_info.json` */
const DATASET_FILE = /datasets?[\w.-]*$/i;

/** `revision: main` beside the model, also with the model's key in front. */
function revisionBeside(map: DataMap | null, key: string): string | null {
  const lower = key.toLowerCase();
  const names = [
    'revision',
    'model_revision',
    'modelrevision',
    'hf_revision',
    `${lower}_revision`,
    `${lower}-revision`,
  ];
  const value = scalarOf(map, ...names)?.text ?? null;
  return value !== null && /^[\w./-]+$/.test(value) && !/^(?:null|none)$/i.test(value) ? value : null;
}

/** An id whose owner and name stand apart. */
function readSplit(map: DataMap, frame: Frame | null, data: DataFile): readonly ModelReference[] {
  const split = splitName(map, frame?.key ?? '');
  if (split === null) return [];
  const place = placeOf({ key: 'model_id', map, parent: frame }, null, data);
  return assembled(split.id, split.name, { ...place, how: 'split-name' }, data.file);
}

/** An id that stands nowhere whole, at the place of the scalar that names most of it. */
function assembled(id: string, scalar: DataScalar, place: ValuePlace, file: SourceFile): readonly ModelReference[] {
  const location = scalarView(file, scalar).locate(0, scalar.text.length);
  return valueReferences(sourceFile(file.path, id), place).map((reference) => ({
    ...reference,
    written: scalar.text,
    location,
  }));
}

/** A key that is itself an id: `models: {org/name: {...}}`. */
function readKey(
  { key, value }: DataMap['entries'][number],
  frame: Frame | null,
  data: DataFile,
): readonly ModelReference[] {
  if (!key.text.includes('/')) return [];
  const place = placeOf(frame, null, data);
  const isShare = value?.kind === 'scalar' && /^[\d.]+$/.test(value.text) && isOfShares(place.key);
  if (!isKeyOfTable(key.text, place.meaning === 'strong' && !isShare)) return [];
  if (place.meaning === 'dataset' || place.meaning === 'tokenizer') return [];
  return valueReferences(scalarView(data.file, key), { ...place, how: 'dict-key' });
}

/** `train_weights: {source/part: 16.5}`: how much of each is taken, unless they are `model_weights`. */
function isOfShares(key: string): boolean {
  return /weights$/i.test(key) && !speaksOfModel(key.replace(/weights$/i, ''));
}
