import { type Pair, pairKind } from '../../names/id-signs.ts';
import { wordsOf } from '../../names/model-keys.ts';
import { wordSet } from '../../patterns.ts';
import type { ScreenedSource } from './screened-source.ts';
import { beginsValue } from './value-signs.ts';

/** `{owner}/name`, `org/{name}`, `"org/" + name`, `"%s/%s"`: half of an id where a value is, the rest is put in at run time. */
export function isPiece(source: ScreenedSource, pair: Pair): boolean {
  if (!isHalf(source, pair)) return false;
  const { start, end } = pair;
  const before = source.text.slice(Math.max(0, start - MAX_WORD), start);
  const behind = source.text.slice(end, end + MAX_WORD);
  const from = pieceStart(source, pair);
  const [wordBehind] = WORD_BEHIND.exec(behind) ?? [''];
  if (source.text.slice(from, start).includes('/') || wordBehind.includes('/')) return false;
  if (!beginsValue(source, from)) return false;
  return !namesOther(FILLED_BEFORE.exec(before)) && !namesOther(FILLED_BEHIND.exec(behind));
}

/** Where the word begins that a pair is a piece of: `f"{owner}/name"` at its brace. */
export function pieceStart({ text }: ScreenedSource, { start }: Pair): number {
  return start - (WORD_BEFORE.exec(text.slice(Math.max(0, start - MAX_WORD), start))?.[0].length ?? 0);
}

/** `{self.base_url}` or `base_url + "` at the end, `{path}` or `" + path` at the beginning: the last name in it. */
const FILLED_BEFORE = /(\w+)["'\])]*(?:![rs])?(?:\}|\s*\+\s*[fFrRbBuU]{0,2}["'`])$/;
const FILLED_BEHIND = /^(?:\$?\{|["'`]\s*\+\s*)(?:\w+[.[("']+)*(\w+)/;
/** Last words of variables that hold no part of an id. */
const OTHER_HEADS = wordSet(`
  url uri endpoint host port address path paths dir directory folder file filename filepath bucket root num count
  total bytes size max mem memory time date step steps epoch index idx cmd command ext extension suffix`);

function namesOther(filled: RegExpExecArray | null): boolean {
  const words = wordsOf(filled?.[1] ?? '');
  // `f"org/name-{size}"`: models come in sizes.
  if (words.length === 1 && words[0] === 'size') return false;
  return (
    OTHER_HEADS.has(words.at(-1) ?? '') && !words.some((word) => /^(?:models?|hub|hf|repo|huggingface)$/.test(word))
  );
}

const MAX_WORD = 200;
/** The rest of a word with `{fields}` in it, which may hold spaces. */
const WORD_BEFORE = /(?:\$?\{[^{}\n]*\}|%(?:\(\w+\))?s|[\w.:@/%-])*$/;
const WORD_BEHIND = /^(?:\$?\{[^{}\n]*\}|%(?:\(\w+\))?s|[\w.:@/%-])*/;

/** One of the words around a slash is put in at run time. */
function isHalf(source: ScreenedSource, pair: Pair): boolean {
  const { text, quotes } = source;
  const { owner, name, start, end } = pair;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === '/' || before === '/') return false;
  const fields = quotes.includes('`') ? DOLLAR_FIELDS : FIELDS;
  const openLeft =
    (before === '}' && fields.before.test(text.slice(Math.max(0, start - 80), start))) ||
    (owner === 's' && (before === '%' || before === ')'));
  const openRight =
    fields.after.test(text.slice(end, end + 80)) || (after === '%' && /[s(]/.test(text.charAt(end + 1)));
  if (openLeft) return openRight || (name !== '' && isName(name));
  if (openRight) return isOwner(owner);
  return isJoined(source, pair);
}

/** The string that the slash stands in is added to another, or is what a list is joined by. */
function isJoined({ text, quotes, regionAt }: ScreenedSource, { owner, name, start, end }: Pair): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (LIST_BEFORE.test(before) || LIST_AFTER.test(after)) return true;
  if (owner === '' && quotes.includes(before.slice(-1)) && ADDED_BEFORE.test(before.slice(0, -1)))
    return regionAt(start)?.start === start && (name === '' ? quotes.includes(after.charAt(0)) : isName(name));
  if (name !== '' || !quotes.includes(after.charAt(0)) || !ADDED_AFTER.test(after.slice(1))) return false;
  return regionAt(start)?.end === end && isOwner(owner);
}

/** May be the second half of an id. */
function isName(name: string): boolean {
  return pairKind('Qwen', name) !== 'no' && !FILE.test(name);
}

/** May be the first half of an id. */
function isOwner(owner: string): boolean {
  return pairKind(owner, 'x-7b') !== 'no';
}

/** `{owner}`, `{args.owner}`, `{table["x"]}`, `{}`: what may be a string, unlike `{len(x)}` and `{x:.2f}`. */
const FIELDS = { before: /\{[\w.[\]"'?! |&]*\}$/, after: /^\$?\{[\w.[\]"'?! |&]*\}/ };
/** Where templates have back quotes, a field has a dollar sign. */
const DOLLAR_FIELDS = { before: /\$\{[\w.[\]"'?! |&]*\}$/, after: /^\$\{[\w.[\]"'?! |&]*\}/ };
/** `[owner, name].join("` and `".join([owner, name])`. */
const LIST_BEFORE = /\]\.join\(\s*["'`]$/;
const LIST_AFTER = /^["']\.join\(\s*[[(]/;
/** Names of files, whoever the owner may be. */
const FILE = /\.(?:py|json|ya?ml|md|txt|sh|h5|safetensors|bin|pth?|csv|log|png|jpe?g|html)$/;
/** `owner + "` and `"owner" "`, up to the second quote. */
const ADDED_BEFORE = /[+"'`]\s*[fFrRbBuU]{0,2}$/;
/** `" + name` and `" f"name"`, after the first quote. */
const ADDED_AFTER = /^\s*(?:\+|[fFrRbBuU]{0,2}["'`])/;
