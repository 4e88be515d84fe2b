import type { Extraction, SourceFile } from '../../domain.ts';
import type { ExtractContext } from '../extractor.ts';
import type { Variables } from '../syntax/assembly.ts';
import { interpolate } from '../syntax/interpolation.ts';
import { readCommandLine } from './command-line.ts';
import { commandReader } from './script.ts';

/**
 * The models that an argument vector names: `command:` and `args:` of a container, `CMD ["vllm", "serve", "org/name"]`. Each
 * word is a view of one element, quotes and escapes undone (`embeddedView`). The first word need not be the program. `$(NAME)`
 * and `${NAME:-default}` are filled in from `variables`.
 */
export function extractArguments(
  words: readonly SourceFile[],
  context: ExtractContext,
  variables: Variables = new Map(),
): Extraction {
  const references = readCommandLine(
    words.map((word) => interpolate(word, variables)),
    commandReader(context, variables),
  );
  return { references, problems: [] };
}
