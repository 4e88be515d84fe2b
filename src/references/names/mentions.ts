import type { ModelReference, SourceFile } from '../../domain.ts';
import { referenceTo } from '../reference.ts';
import { type Span, stretch } from '../source-file.ts';
import { HUB_ADDRESS } from './hub-paths.ts';
import { somePair, standsAlone } from './id-signs.ts';
import { plausibleId } from './plausible.ts';
import { readWrittenForm } from './written-form.ts';

/** Everything in a text that names a model beyond doubt, as mentions. */
export function mentionsIn(file: SourceFile, from: number, mirrors: readonly string[]): readonly ModelReference[] {
  if (!file.text.includes('/', from)) return [];
  const text = file.text.slice(from);
  const found: ModelReference[] = [];
  const take = (start: number, end: number): void => {
    const mention = mentionAt(file, from + start, text.slice(start, end), mirrors);
    if (mention !== null) found.push(mention);
  };
  for (const { 0: address, index } of text.matchAll(HUB_ADDRESS)) take(index, index + address.length);
  somePair(text, (pair) => {
    if (standsAlone(text, pair)) take(pair.start, pair.end);
    return false;
  });
  return found;
}

function mentionAt(file: SourceFile, start: number, text: string, mirrors: readonly string[]): ModelReference | null {
  const written = text.replace(/[.,;:!?*_-]+$/, '');
  const form = readWrittenForm(written, mirrors);
  if (form === null) return null;
  const speaks = !form.form.startsWith('id') && form.form !== 'docker-name';
  if (!speaks && plausibleId(form.model).kind !== 'sure') return null;
  const location = file.locate(start, start + written.length);
  return referenceTo(form, { written, how: 'text', class: 'mention', certainty: 'likely', location });
}

/** The same under another name: `comment`, `shown-text`. */
export function mentionsAs(how: string, view: SourceFile, mirrors: readonly string[]): readonly ModelReference[] {
  return mentionsIn(view, 0, mirrors).map((mention) => ({ ...mention, how }));
}

/** What the comments of a view mention. */
export function commentMentions(
  view: SourceFile,
  comments: readonly Span[],
  mirrors: readonly string[],
): readonly ModelReference[] {
  return comments.flatMap(({ start, end }) => mentionsAs('comment', stretch(view, start, end), mirrors));
}

/** `# model: org/name`, alone on its line or after a value. */
const COMMENT = /(?:^|[ \t])#[^\r\n]*/gm;

/** What the comments of a file with `#` comments mention. */
export function mentionsInComments(file: SourceFile, mirrors: readonly string[]): readonly ModelReference[] {
  const comments = [...file.text.matchAll(COMMENT)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return commentMentions(file, comments, mirrors);
}
