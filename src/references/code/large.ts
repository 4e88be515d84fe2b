import type { Extraction, ModelReference, Problem, SourceFile } from '../../domain.ts';
import { joined, notice } from '../extraction.ts';
import type { ExtractContext } from '../extractor.ts';
import { named } from '../names/named.ts';
import { referenceTo } from '../reference.ts';
import { stretch } from '../source-file.ts';

/** Sources longer than this, in UTF-16 units, are read in parts. */
const MAX_SOURCE = 1_000_000;
/** Length of a part, where there is a line to cut at. */
const PART = 400_000;

/** True for a source that is too large to be parsed at once. */
export function isLarge({ text }: SourceFile): boolean {
  return text.length > MAX_SOURCE;
}

/**
 * A source too large to be parsed at once, read part by part, and a notice where something was found. Lines too long to be parsed, as bundles
 * have them, are looked through for literals.
 */
export function readInParts(
  file: SourceFile,
  context: ExtractContext,
  read: (part: SourceFile) => Extraction,
): Extraction {
  const found: Extraction[] = [];
  for (let at = 0; at < file.text.length; ) {
    const end = endOfPart(file.text, at);
    const part = stretch(file, at, end);
    found.push(isLarge(part) ? sureLiterals(part, context) : read(part));
    at = end;
  }
  const { references } = joined(found);
  return { references, problems: references.length === 0 ? [] : [inPartsNotice(file)] };
}

/** The last statement that begins at a margin, else the last line that begins, within the length of a part; else the next line. */
function endOfPart(text: string, start: number): number {
  const limit = start + PART;
  if (limit >= text.length) return text.length;
  for (let at = text.lastIndexOf('\n', limit); at > start; at = text.lastIndexOf('\n', at - 1)) {
    if (/[\w@$]/.test(text.charAt(at + 1))) return at + 1;
  }
  const last = text.lastIndexOf('\n', limit);
  const next = last > start ? last : text.indexOf('\n', limit);
  return next === -1 ? text.length : next + 1;
}

function inPartsNotice(file: SourceFile): Problem {
  const reason = `"${file.path}" holds more than ${MAX_SOURCE} characters of source and was read in parts: a name put together from distant parts is not seen`;
  return notice(file, reason, { hint: 'Split the file, or declare its models in the policy.' });
}

/** `"org/name"`, `'https://huggingface.co/org/name'`, in one pass. */
const LITERAL =
  /(["'`])((?:https?:\/\/(?:huggingface\.co|hf\.co)\/|hf:\/\/)?[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.@:/-]{0,200})\1/g;

/** The literals that are ids of models beyond doubt. */
function sureLiterals(file: SourceFile, { mirrors }: ExtractContext): Extraction {
  const references: ModelReference[] = [];
  for (const match of file.text.matchAll(LITERAL)) {
    const written = match[2] ?? '';
    const reading = named(written, mirrors);
    if (reading?.looks !== 'sure') continue;
    const start = match.index + 1;
    const location = file.locate(start, start + written.length);
    references.push(referenceTo(reading, { written, how: 'literal', class: 'use', certainty: 'likely', location }));
  }
  return { references, problems: [] };
}
