/** The words of a list that is written as one text, apart by spaces or lines. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * The part of a regular expression that matches any of `words`, which stand apart by spaces or lines. Each may be a regex; a space
 * in it is written `\x20`.
 */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

/** A regular expression for a text that is one of `words` and nothing else. */
export function exactly(words: string, flags = ''): RegExp {
  return new RegExp(`^${anyOf(words)}$`, flags);
}

/** A regular expression that is any of `parts`, each on its own and with its own anchors; `flags` hold for all. */
export function eitherOf(parts: readonly (string | RegExp)[], flags = ''): RegExp {
  return new RegExp(sourcesOf(parts).join('|'), flags);
}

/** A regular expression of `parts` one behind the other; `flags` hold for all. */
export function inOrder(parts: readonly (string | RegExp)[], flags = ''): RegExp {
  return new RegExp(sourcesOf(parts).join(''), flags);
}

function sourcesOf(parts: readonly (string | RegExp)[]): readonly string[] {
  return parts.map((part) => (typeof part === 'string' ? part : part.source));
}
