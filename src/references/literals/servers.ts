import { holdsProviderUrl } from '../names/providers.ts';
import { openingBefore, upToClosing } from './brackets.ts';

/** Text around a literal that is looked at. */
const MAX_AROUND = 800;
/** `ChatOpenAI(options: ChatOptions(model: ` is two. */
const MAX_LEVELS = 2;
/** `.baseUrl("https://...").apiKey(key).modelName(`, behind what begins the chain. */
const CHAIN = /(\w+)(?:\.|::)\w+\([^();]*\)(?:\s*\.\w+\([^();]*\)){0,12}\s*\.\w+\(\s*$/;
const CHAINED = /^\s*\)(?:\s*\.\w+\([^();]*\)){1,12}/;
/** `Client(`, `= Options{`: a call or a record; what stands in `object Settings {` is no part of one. */
const CALLEE = /([A-Za-z_]\w*)\s*\($|(?:[=(,&:]|\breturn)\s*&?(?:\w+(?:\.|::))*([A-Z]\w*)\s*\{$/;
const OLLAMA = /^(?:Chat)?Ollama/;

/**
 * Who is asked for what a literal names: `hosted` when the address of a provider stands in the same call or chain of calls,
 * `ollama` when that is called after it, else null.
 */
export function serverOf(text: string, start: number, end: number): 'hosted' | 'ollama' | null {
  const before = text.slice(Math.max(0, start - MAX_AROUND), start);
  const chain = CHAIN.exec(before);
  if (chain !== null) {
    const chained = CHAINED.exec(text.slice(end, end + MAX_AROUND))?.[0] ?? '';
    return askedBy(chain[1] ?? '', chain[0] + chained);
  }
  let at = before.length;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    at = openingBefore(before, at);
    if (at === -1) return null;
    const callee = CALLEE.exec(before.slice(0, at + 1));
    const given = before.slice(at) + upToClosing(text.slice(end, end + MAX_AROUND), level + 1);
    const asked = callee === null ? null : askedBy(callee[1] ?? callee[2] ?? '', given);
    if (asked !== null) return asked;
  }
  return null;
}

function askedBy(name: string, given: string): 'hosted' | 'ollama' | null {
  if (holdsProviderUrl(given)) return 'hosted';
  return OLLAMA.test(name) ? 'ollama' : null;
}
