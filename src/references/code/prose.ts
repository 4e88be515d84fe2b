import type { ModelReference, SourceFile } from '../../domain.ts';
import type { ExtractContext } from '../extractor.ts';
import { named } from '../names/named.ts';
import { referenceTo } from '../reference.ts';
import type { Regions } from '../syntax/code/regions.ts';
import { isProse } from './screen/screened-source.ts';

/** `# uses meta-llama/Llama-3.1-8B`. */
const WORD_WITH_SLASH = /[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w./-]*/g;
/** Longer comments are read so far. */
const MAX_PROSE = 20_000;

/** Ids in the comments and docstrings of a source, as far as they are those of models beyond doubt. */
export function proseMentions(
  file: SourceFile,
  regions: Regions,
  { mirrors }: ExtractContext,
): readonly ModelReference[] {
  return regions.flatMap((region) => {
    if (!isProse(region)) return [];
    const prose = file.text.slice(region.start, Math.min(region.end, region.start + MAX_PROSE));
    if (!prose.includes('/')) return [];
    return [...prose.matchAll(WORD_WITH_SLASH)].flatMap((match): ModelReference[] => {
      const word = match[0].replace(/[.,;:]+$/, '');
      // Not the end of a longer path or URL.
      if (/[/:\w.-]/.test(prose.charAt(match.index - 1))) return [];
      const reading = named(word, mirrors);
      if (reading?.looks !== 'sure') return [];
      const start = region.start + match.index;
      const location = file.locate(start, start + word.length);
      const said = { written: word, how: region.kind, class: 'mention', certainty: 'likely', location } as const;
      return [referenceTo(reading, said)];
    });
  });
}
