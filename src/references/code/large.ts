import type { Extraction, ModelReference, SourceFile } from '../../domain.ts';
import type { ExtractContext } from '../extractor.ts';
import { named } from '../names/named.ts';

/** Sources longer than this, in UTF-16 units, are generated or bundled: they are looked through, not parsed. */
export const MAX_SOURCE = 1_000_000;

/** `"org/name"`, `'https://huggingface.co/org/name'`, in one pass. */
const LITERAL =
  /(["'`])((?:https?:\/\/(?:huggingface\.co|hf\.co)\/|hf:\/\/)?[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.@:/-]{0,200})\1/g;

/** The literals of a source too large to parse that are ids of models beyond doubt, and a notice that no more was looked for. */
export function largeSourceReferences(file: SourceFile, { mirrors }: ExtractContext): Extraction {
  const references: ModelReference[] = [];
  for (const match of file.text.matchAll(LITERAL)) {
    const written = match[2] ?? '';
    const reading = named(written, mirrors);
    if (reading?.looks !== 'sure') continue;
    const start = match.index + 1;
    references.push({
      model: reading.model,
      written,
      revision: reading.revision,
      file: reading.file,
      how: 'literal',
      class: 'use',
      certainty: 'likely',
      location: file.locate(start, start + written.length),
      ignored: null,
    });
  }
  const reason = `"${file.path}" holds more than ${MAX_SOURCE} characters of source; only literal ids were looked for`;
  const problem = {
    stage: 'find',
    subject: file.path,
    reason,
    hint: null,
    location: null,
    severity: 'notice',
  } as const;
  return { references, problems: [problem] };
}
