/** The part of a regular expression that matches any of `words`, which stand apart by spaces or lines; each may be a pattern. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

/** A regular expression that is any of `parts`, each on its own and with its own anchors. */
export function eitherOf(parts: readonly string[], flags = ''): RegExp {
  return new RegExp(parts.join('|'), flags);
}
