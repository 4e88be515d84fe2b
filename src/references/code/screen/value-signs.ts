import { followsCommand } from '../../commands/operand-signs.ts';
import { BUCKET_SCHEME } from '../../names/written-form.ts';
import { isProse, type ScreenedSource } from './screened-source.ts';

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

/** What stands before a value in a text inside of a string: `key: `, `key:`, `=`, `- `, `[`, `--flag `, `-hf `; not `arn:aws:iam::0123:`. */
const BEFORE_VALUE = /(?:[=[] ?|[\w"'\]]:\s+|[A-Za-z_"'\]]:|^\s*-\s+|(?<![\w-])--?[A-Za-z][\w-]*\s+)$/m;
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

/** True inside of `from "fs/promises"`, `require("node:fs/promises")`, `vi.mock("next/navigation"`. */
export function isImported({ text, regionAt }: ScreenedSource, start: number): boolean {
  const quote = (regionAt(start)?.start ?? 0) - 1;
  return IMPORTED.test(text.slice(Math.max(0, quote - 32), Math.max(0, quote)));
}

const IMPORTED = /\b(?:from|require\(|import\(|import|(?:vi|jest)\.\w{4,20}\()\s*$/;
