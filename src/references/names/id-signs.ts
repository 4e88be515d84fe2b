import { remembered } from '../remembered.ts';
import type { Span } from '../source-file.ts';
import { isIdByPlace, type Plausibility, plausibleId } from './plausible.ts';

/** Some word that says model in a key, or a call that takes one. */
export const MODEL_WORD =
  /model|llm|vlm|checkpoint|ckpt|lora|adapter|pretrain|finetune|fine_tune|weights|repo[_-]?id|hf_|(?<!git)hub|hgf|name_or_path|embed|[^a-z]lm[^a-z]/i;
/** What says model, or a command that fetches or serves one, close to a name that says nothing by itself. */
export const NEAR = new RegExp(`${MODEL_WORD.source}|\\bhf\\b|hugging|\\bserve\\b`, 'i');

/** A folder of the Hub's cache, a place in the catalog of Coqui, a gateway before an id. */
export const SPEAKING_PATH =
  /models--|tts_models\/|(?<![\w@/.-])(?:huggingface|hosted_vllm|openai|litellm_proxy)\/[\w.-]{1,96}\/\w/;

/** Longest owner or name looked at. */
const MAX_WORD = 96;
/** `MODEL-` before the default of a variable. */
const VARIABLE = /^\w+-/;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const DASH = 0x2d;
const DOT = 0x2e;
/** Which ASCII characters words of ids are made of: 2 for letters and digits, 1 for `_`, `.` and `-`. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return 2;
  return /[_.-]/.test(character) ? 1 : 0;
});

/** The words around a slash, either of which may be empty, and the offsets of the whole. */
export interface Pair extends Span {
  readonly owner: string;
  readonly name: string;
}

/**
 * Calls `take` for each slash of a text with the pair of words around it until `take` answers
 * true. A slash may be escaped as JSON may have it. Linear in the length of the text. True when `take` was.
 */
export function somePair(text: string, take: (pair: Pair) => boolean): boolean {
  for (let slash = text.indexOf('/'); slash !== -1; slash = text.indexOf('/', slash + 1)) {
    const close = text.charCodeAt(slash - 1) === BACKSLASH ? slash - 1 : slash;
    let start = close;
    while (start > 0 && close - start < MAX_WORD && isWord(text.charCodeAt(start - 1))) start -= 1;
    let end = slash + 1;
    while (end - slash <= MAX_WORD && isWord(text.charCodeAt(end))) end += 1;
    // `${MODEL-org/name}`
    if (text.startsWith('${', start - 2)) start += VARIABLE.exec(text.slice(start, close))?.[0].length ?? 0;
    if (start === close && end === slash + 1 && text.charCodeAt(end) === SLASH) continue;
    if (take({ owner: text.slice(start, close), name: text.slice(slash + 1, end), start, end })) return true;
  }
  return false;
}

/** Around a word that is an id: no longer path, address, variable or call. */
const GOES_ON_BEFORE = /[./@~$}:]/;
const GOES_ON_BEHIND = /[/~${(@]/;

/** True for a pair in running text that is a whole word by itself. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const isWhole = !GOES_ON_BEFORE.test(text.charAt(start - 1)) && !GOES_ON_BEHIND.test(text.charAt(end));
  return isWhole && /[A-Za-z0-9]/.test(text.charAt(start));
}

function isWord(code: number): boolean {
  return code < 128 && (CLASS[code] ?? 0) > 0;
}

/**
 * {@link plausibleId} of a pair as it stands in running text: without what hangs on before and behind. What is an id only where
 * the place says so is possible. Remembered.
 */
export function pairKind(owner: string, name: string): Plausibility['kind'] {
  return owner === '' || name === '' ? 'no' : kindOf(`${owner}/${name}`);
}

const kindOf = remembered((pair): Plausibility['kind'] => {
  const judged = plausibleId(pair.slice(leading(pair), trailing(pair)));
  return isIdByPlace(judged) ? 'possible' : judged.kind;
});

function leading(pair: string): number {
  let at = 0;
  while (at < pair.length && CLASS[pair.charCodeAt(at)] === 1) at += 1;
  return at;
}

function trailing(pair: string): number {
  let at = pair.length;
  while (at > 0 && (pair.charCodeAt(at - 1) === DASH || pair.charCodeAt(at - 1) === DOT)) at -= 1;
  return at;
}

/** `\x2f`, `\u002f`, `\u{2f}`: a letter, digit or sign of ids written as an escape, which looks like nothing until it is undone. */
export const ESCAPED_SIGN = /\\(?:x|u00|u\{0{0,4})(?:2[d-f]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\da])/i;
