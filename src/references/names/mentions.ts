import { append, type ModelReference, type SourceFile } from '../../domain.ts';
import { embeddedView } from '../source-file.ts';
import { plausibleId } from './plausible.ts';
import { readWrittenForm } from './written-form.ts';

/** A Hub URL, or an id as a whole word. */
const NAME =
  /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\]+|(?<![\w./@~$}:-])[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?![\w/~${(@.-])/g;

/** Everything in a text that names a model beyond doubt, as mentions. */
export function mentionsIn(file: SourceFile, from: number, mirrors: readonly string[]): readonly ModelReference[] {
  if (!file.text.includes('/', from)) return [];
  const found: ModelReference[] = [];
  for (const match of file.text.slice(from).matchAll(NAME)) {
    const written = match[0].replace(/[.,;:!?*_-]+$/, '');
    const form = readWrittenForm(written, mirrors);
    if (form === null) continue;
    const speaks = !form.form.startsWith('id') && form.form !== 'docker-name';
    if (!speaks && plausibleId(form.model).kind !== 'sure') continue;
    const start = from + match.index;
    found.push({
      model: form.model,
      written,
      revision: form.revision,
      file: form.file,
      how: 'text',
      class: 'mention',
      certainty: 'likely',
      location: file.locate(start, start + written.length),
      ignored: null,
    });
  }
  return found;
}

/** The same under another name: `comment`, `shown-text`. */
export function mentionsAs(how: string, view: SourceFile, mirrors: readonly string[]): readonly ModelReference[] {
  return mentionsIn(view, 0, mirrors).map((mention) => ({ ...mention, how }));
}

/** `# model: org/name`, alone on its line or after a value. */
const COMMENT = /(?:^|[ \t])#[^\r\n]*/gm;

/** What the comments of a file with `#` comments mention. */
export function mentionsInComments(file: SourceFile, mirrors: readonly string[]): readonly ModelReference[] {
  const found: ModelReference[] = [];
  for (const match of file.text.matchAll(COMMENT)) {
    if (!match[0].includes('/')) continue;
    const comment = embeddedView(file, match[0], match.index);
    append(found, mentionsAs('comment', comment, mirrors));
  }
  return found;
}
