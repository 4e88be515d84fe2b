import { followsCommand } from '../commands/operand-signs.ts';
import { type Pair, pairKind } from '../names/id-signs.ts';
import { wordsOf } from '../names/model-keys.ts';
import { BUCKET_SCHEME } from '../names/written-form.ts';
import type { Region, Regions } from '../syntax/regions.ts';

/** The characters that strings of a language begin and end with. */
export type Quotes = '"\'' | '"\'`';

/** One source while it is looked through. */
export interface ScreenedSource {
  readonly text: string;
  readonly quotes: Quotes;
  /** Names of calls that take a model. */
  readonly calls: ReadonlySet<string>;
  /** It names some object store. */
  readonly hasBuckets: boolean;
  /** Its comments and strings. */
  readonly regions: () => Regions;
  /** The comment or string at an offset, null in code. */
  readonly regionAt: (offset: number) => Region | null;
}

/** True for comments and docstrings: what stands there loads nothing. */
export function isProse(region: Region | null): boolean {
  return region !== null && region.kind !== 'string';
}

/** Part of a longer path or URL. */
export function isInside(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) === SLASH) return true;
  if (text.charCodeAt(start - 1) !== SLASH) return false;
  // `//org/name` in a comment is not.
  return text.charCodeAt(start - 2) !== SLASH || text.charAt(start - 3) === ':';
}

const SLASH = 0x2f;

/** `gs://bucket/models/` before an id: a copy may be kept under it. */
export function isInBucket({ text, hasBuckets }: ScreenedSource, start: number): boolean {
  return hasBuckets && IN_BUCKET.test(text.slice(Math.max(0, start - MAX_PATH), start));
}

const IN_BUCKET = new RegExp(`\\b${BUCKET_SCHEME.source}[\\w./@-]+\\/$`, 'i');
const MAX_PATH = 160;

/** What stands before a value in a text inside of a string: `key: `, `=`, `- `, `[`, `--flag `. */
const BEFORE_VALUE = /(?:[=[]|[\w"'\]]:\s*|^\s*-\s+|--[\w-]+\s+)$/m;
/** True where a string begins, and where a value of a text inside of a string may. */
export function beginsValue(source: ScreenedSource, start: number): boolean {
  const region = source.regionAt(start);
  if (isQuoted(source, start)) return !isProse(region);
  if (region?.kind !== 'string') return false;
  if (BEFORE_VALUE.test(source.text.slice(Math.max(region.start, start - 40), start))) return true;
  return followsCommand(source.text, region.start, start);
}

function isQuoted({ text, quotes }: ScreenedSource, start: number): boolean {
  return start > 0 && quotes.includes(text.charAt(start - 1));
}

/** A whole value, and none that only looks something up: `logs["loss/train"]`, `{"loss/train": x}` in Python. */
export function isValue(source: ScreenedSource, start: number, end: number): boolean {
  if (!beginsValue(source, start) || isImported(source, start)) return false;
  if (!isQuoted(source, start)) return true;
  const { text, quotes } = source;
  const after = text.slice(end, end + 12);
  if (!/^\s*(?:["'`@\\]|:\S|$)/.test(after)) return false;
  if (/[\w\])]\[$/.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
  return quotes.includes('`') || !/^["']\s*:/.test(after);
}

/** True inside of `from "fs/promises"`, `require("node:fs/promises")`. */
export function isImported({ text, regionAt }: ScreenedSource, start: number): boolean {
  const quote = (regionAt(start)?.start ?? 0) - 1;
  return IMPORTED.test(text.slice(Math.max(0, quote - 12), Math.max(0, quote)));
}

const IMPORTED = /\b(?:from|require\(|import\(|import)\s*$/;

/** `{owner}/name`, `org/{name}`, `"org/" + name`, `"%s/%s"`: half of an id where a value is, the rest is put in at run time. */
export function isPiece(source: ScreenedSource, pair: Pair): boolean {
  if (!isHalf(source, pair)) return false;
  const { start, end } = pair;
  const before = source.text.slice(Math.max(0, start - MAX_WORD), start);
  const behind = source.text.slice(end, end + MAX_WORD);
  const [wordBefore] = WORD_BEFORE.exec(before) ?? [''];
  const [wordBehind] = WORD_BEHIND.exec(behind) ?? [''];
  if (wordBefore.includes('/') || wordBehind.includes('/')) return false;
  if (!beginsValue(source, start - wordBefore.length)) return false;
  return !namesOther(FILLED_BEFORE.exec(before)) && !namesOther(FILLED_BEHIND.exec(behind));
}

/** `{self.base_url}` or `base_url + "` at the end, `{path}` or `" + path` at the beginning: the last name in it. */
const FILLED_BEFORE = /(\w+)["'\])]*(?:![rs])?(?:\}|\s*\+\s*[fFrRbBuU]{0,2}["'`])$/;
const FILLED_BEHIND = /^(?:\$?\{|["'`]\s*\+\s*)(?:\w+[.[("']+)*(\w+)/;
/** Last words of variables that hold no part of an id. */
const OTHER_HEADS = new Set(
  'url uri endpoint host port address path paths dir directory folder file filename filepath bucket root num count total bytes size max mem memory time date step steps epoch index idx cmd command ext extension suffix'.split(
    ' ',
  ),
);

function namesOther(filled: RegExpExecArray | null): boolean {
  const words = wordsOf(filled?.[1] ?? '');
  return (
    OTHER_HEADS.has(words.at(-1) ?? '') && !words.some((word) => /^(?:models?|hub|hf|repo|huggingface)$/.test(word))
  );
}

const MAX_WORD = 200;
/** The rest of a word with `{fields}` in it, which may hold spaces. */
const WORD_BEFORE = /(?:\$?\{[^{}\n]*\}|%(?:\(\w+\))?s|[\w.:@/%-])*$/;
const WORD_BEHIND = /^(?:\$?\{[^{}\n]*\}|%(?:\(\w+\))?s|[\w.:@/%-])*/;

function isHalf({ text, quotes, regionAt }: ScreenedSource, { owner, name, start, end }: Pair): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === '/' || before === '/') return false;
  if (owner === '' && name === '') {
    return (
      JOINED_LIST.after.test(text.slice(end, end + 40)) ||
      JOINED_LIST.before.test(text.slice(Math.max(0, start - 40), start))
    );
  }
  const fields = quotes.includes('`') ? DOLLAR_FIELDS : FIELDS;
  const openLeft =
    (before === '}' && fields.before.test(text.slice(Math.max(0, start - 80), start))) ||
    (owner === 's' && (before === '%' || before === ')'));
  const openRight =
    fields.after.test(text.slice(end, end + 80)) || (after === '%' && /[s(]/.test(text.charAt(end + 1)));
  if (openLeft) return openRight || (name !== '' && pairKind('Qwen', name) !== 'no' && !FILE.test(name));
  if (openRight) return owner !== '' && pairKind(owner, 'x-7b') !== 'no';
  const around = text.slice(Math.max(0, start - 40), start - 1);
  const joinedLeft = owner === '' && quotes.includes(before) && JOINED_BEFORE.test(around);
  if (joinedLeft) return regionAt(start)?.start === start && (name === '' || pairKind('Qwen', name) !== 'no');
  return (
    name === '' &&
    owner !== '' &&
    quotes.includes(after) &&
    regionAt(start)?.end === end &&
    pairKind(owner, 'x-7b') !== 'no' &&
    JOINED_AFTER.test(text.slice(end + 1, end + 40))
  );
}

/** `{owner}`, `{args.owner}`, `{table["x"]}`, `{}`: what may be a string, unlike `{len(x)}` and `{x:.2f}`. */
const FIELDS = { before: /\{[\w.[\]"'?! |&]*\}$/, after: /^\$?\{[\w.[\]"'?! |&]*\}/ };
/** Where templates have back quotes, a field has a dollar sign. */
const DOLLAR_FIELDS = { before: /\$\{[\w.[\]"'?! |&]*\}$/, after: /^\$\{[\w.[\]"'?! |&]*\}/ };
/** `"/".join([owner, name])`, `[owner, name].join("/")` */
const JOINED_LIST = { before: /\]\.join\(\s*["'`]$/, after: /^["']\.join\(\s*[[(]/ };
/** Names of files, whoever the owner may be. */
const FILE = /\.(?:py|json|ya?ml|md|txt|sh|h5|safetensors|bin|pth?|csv|log|png|jpe?g|html)$/;
/** `owner + "` and `"owner" "`, up to the second quote. */
const JOINED_BEFORE = /[+"'`]\s*[fFrRbBuU]{0,2}$/;
/** `" + name` and `" f"name"`, after the first quote. */
const JOINED_AFTER = /^\s*(?:\+|[fFrRbBuU]{0,2}["'`])/;
