import type { ModelRequest } from '../domain.ts';
import { factsFrom, ONLY_USUAL } from './facts.ts';
import type { RawAnswer } from './model-info.ts';
import type { Sources } from './sources.ts';

/** The names that license texts and cards have nearly always; the Hub compares names by case. */
const USUAL_FILES = ['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt'];

/**
 * An answer that lists no files, as mirrors give, with the files of the usual names asked for one by one. The answer itself when
 * it lists files, or when one of them could not be asked for: then nobody knows what texts there are.
 */
export async function withUsualFiles(
  request: ModelRequest,
  answer: RawAnswer,
  { hub, readFile }: Sources,
): Promise<RawAnswer> {
  if ((answer['siblings'] ?? null) !== null) return answer;
  const facts = factsFrom(request, answer, hub.endpoint);
  const reads = await Promise.all(USUAL_FILES.map((path) => readFile(facts, path)));
  if (reads.some((read) => read.kind === 'unread' && read.reason === 'unreachable')) return answer;
  const siblings = USUAL_FILES.filter((_, at) => reads[at]?.kind !== 'missing').map((rfilename) => ({ rfilename }));
  return { ...answer, siblings, [ONLY_USUAL]: true };
}
