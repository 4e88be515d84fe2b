import { ESCAPED_SIGN, MODEL_WORD, NEAR, type Pair, pairKind, somePair } from '../../names/id-signs.ts';
import { isKnownOrTypical, type Plausibility } from '../../names/plausible.ts';
import { callBefore, isToldByCall, isToldByKey, isToldByLine, isToldOtherwise } from '../../names/told.ts';
import type { Region } from '../../syntax/code/regions.ts';
import { isPiece, pieceStart } from './piece-signs.ts';
import { isProse, type ScreenedSource } from './screened-source.ts';
import { HANDED_ON, LOADER, SPEAKING, WEIGHTS_BELOW } from './signs.ts';
import { beginsValue, isImported, isInBucket, isInside, isValue } from './value-signs.ts';

/** `def from_pretrained(`, `function* listFiles(`, `class HuggingFaceStore(`: what defines a name calls nothing. */
const DEFINED = /\b(?:def|class|function\*?)\s+$/;
/** `import pipeline as make`: sought by its middle, which is rare. */
const AS = ' as ';
const WORD_BEFORE = /\w{2,64}$/;
const MAX_WORD = 64;
const BEFORE = 240;
const BEHIND = 80;

/** What the modules that a source imports may do. */
export interface Imports {
  /** Some names models. */
  readonly mayName: () => boolean;
  /** Some hold halves of ids. */
  readonly mayFill: () => boolean;
  /** A call of that name loads what it is given. */
  readonly load: (call: string) => boolean;
}

const ALL_IMPORTS: Imports = { mayName: () => true, mayFill: () => true, load: () => false };
const NO_IMPORTS: Imports = { mayName: () => false, mayFill: () => false, load: () => false };

/** What a source may hold: models that it uses, models that its comments and docstrings mention, or none. */
export type Outlook = 'code' | 'prose' | 'nothing';

/**
 * A cheap test before source code is parsed: `code` unless no string in it, put together or not, can be the name of a model.
 * `mirrors` are URLs that stand for the Hub; `imports` tells what the modules that the source imports may do.
 */
export function outlookOf(
  source: ScreenedSource,
  mirrors: readonly string[] = [],
  imports: Imports = ALL_IMPORTS,
): Outlook {
  const { text } = source;
  if (mirrors.some((mirror) => text.includes(mirror))) return 'code';
  if (SPEAKING.some((sign) => isSaid(source, sign)) || ESCAPED_SIGN.test(text)) return 'code';
  const signs = signsOf(source);
  let mentions = false;
  const names = somePair(text, (pair) => {
    const place = placeOf(source, pair, signs, imports);
    mentions ||= place === 'prose';
    return place === 'code';
  });
  const mayLoadImported = signs.loads || (signs.wordy && isSaid(source, WEIGHTS_BELOW));
  if (names || (mayLoadImported && imports.mayName())) return 'code';
  return mentions ? 'prose' : 'nothing';
}

/** What a source says as a whole. */
interface FileSigns {
  /** Some word in it says model. */
  readonly wordy: boolean;
  /** It hands variables to calls that load models. */
  readonly loads: boolean;
  /** Or to calls that only say model, or may. */
  readonly hands: () => boolean;
}

function signsOf(source: ScreenedSource): FileSigns {
  const wordy = MODEL_WORD.test(source.text);
  const loads = mayLoad(source);
  let handed: boolean | null = null;
  const hands = (): boolean => {
    handed ??= loads || (wordy && isCalled(source, HANDED_ON)) || renamesCall(source);
    return handed;
  };
  return { wordy, loads, hands };
}

/** True when a source hands variables to calls that load models. */
export function mayLoad(source: ScreenedSource): boolean {
  return (MODEL_WORD.test(source.text) || LIBRARY.test(source.text)) && isCalled(source, LOADER);
}

/** Libraries whose calls need no word that says model: `from transformers import pipeline`. */
const LIBRARY = /transformers/;

/** True when a source has strings that are models where another loads them, whatever stands around them here. */
export function mayHoldNames(source: ScreenedSource, mirrors: readonly string[]): boolean {
  if (outlookOf(source, mirrors, NO_IMPORTS) === 'code') return true;
  return somePair(source.text, ({ owner, name, start, end }) => {
    return pairKind(owner, name) !== 'no' && !isInside(source.text, start, end) && isValue(source, start, end);
  });
}

/** True when a sign stands in code or in a string. Comments and docstrings load nothing. */
function isSaid(source: ScreenedSource, sign: RegExp): boolean {
  return somewhere(source, sign, (region) => !isProse(region));
}

/** True when a call stands in code, or in a string over several lines, which may be a program. In others it is spoken of. */
function isCalled(source: ScreenedSource, sign: RegExp): boolean {
  return somewhere(source, sign, (region) => {
    return region === null || (!isProse(region) && source.text.slice(region.start, region.end).includes('\n'));
  });
}

function somewhere(source: ScreenedSource, sign: RegExp, counts: (region: Region | null) => boolean): boolean {
  const { text, regionAt } = source;
  for (const { index } of text.matchAll(sign)) {
    if (!counts(regionAt(index)) || DEFINED.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (!isImported(source, index)) return true;
  }
  return false;
}

/** True when a call that takes a model has another name here. */
function renamesCall({ text, calls }: ScreenedSource): boolean {
  for (let at = text.indexOf(AS); at !== -1; at = text.indexOf(AS, at + AS.length)) {
    const [name = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, at - MAX_WORD), at)) ?? [];
    if (calls.has(name)) return true;
  }
  return false;
}

/**
 * Where a pair may name a model. What an id must have around it: nothing but code when it is one beyond doubt, and the more the
 * less it looks like one.
 */
function placeOf(source: ScreenedSource, pair: Pair, signs: FileSigns, imports: Imports): Outlook {
  const { owner, name, start, end } = pair;
  if (isInside(source.text, start, end)) {
    return isInBucket(source, start) && pairKind(owner, name) === 'sure' ? 'code' : 'nothing';
  }
  const kind = pairKind(owner, name);
  if (kind === 'sure') return isProse(source.regionAt(start)) ? 'prose' : 'code';
  if (kind === 'likely' && isKnownOrTypical(`${owner}/${name}`) && beginsValue(source, start)) return 'code';
  if (kind !== 'no' && isValue(source, start, end)) {
    return signs.hands() || isNearModel(source, pair) || isTold(source, pair, kind, imports) ? 'code' : 'nothing';
  }
  return signs.wordy && isPiece(source, pair) && mayBeFilled(source, pair, signs, imports) ? 'code' : 'nothing';
}

/**
 * What is put together at run time: it, or what it is handed to, must be said to be a model. Where some word close by says no more
 * than that, what it is put together from must look like one.
 */
function mayBeFilled(source: ScreenedSource, pair: Pair, signs: FileSigns, imports: Imports): boolean {
  const start = pieceStart(source, pair);
  if (signs.hands() || isToldByLine(source.text, start) || isTold(source, { ...pair, start }, 'no', imports))
    return true;
  if (!isNearModel(source, { ...pair, start })) return false;
  const before = source.text.slice(Math.max(0, start - BEFORE), start);
  return OPENED.test(before) || source.holdsHalves() || imports.mayFill();
}

/** `MODELS = [`, `"models": {`, `model=dict(`, `load_models(`: what the value may be an entry of. */
const OPENED = new RegExp(`(?:${MODEL_WORD.source})\\w*["'\\]]{0,2}\\s*(?::[^=\\n]{0,40})?(?:[=:]\\s*\\w*)?[[({]`, 'i');

/** A word close by says model, and what the value is called says nothing else. */
function isNearModel({ text }: ScreenedSource, { start, end }: Pair): boolean {
  const isNear = NEAR.test(text.slice(Math.max(0, start - BEFORE), start)) || NEAR.test(text.slice(end, end + BEHIND));
  return isNear && !isToldOtherwise(text, start);
}

/** True when what a value is called, or handed to, says that it is a model. */
function isTold(
  { text, calls }: ScreenedSource,
  { start }: Pair,
  kind: Plausibility['kind'],
  imports: Imports,
): boolean {
  if (isToldByCall(text, start, calls) || isToldByKey(text, start, kind)) return true;
  const call = callBefore(text, start);
  return call !== undefined && imports.load(call);
}
