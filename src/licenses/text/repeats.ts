import { gramHash } from './align.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Words that two texts share by chance. */
const SHORTEST = 3;
/** A run of this many words of the license says what the license says, whatever the words are. */
const SURELY = 8;
/** Longer additions are texts of their own. */
const LONGEST_ADDITION = 1000;

/**
 * Words `[from, to)` of a text that repeat runs of words of the license: its notice above the full text, the sentence that it
 * asks to show. Short runs count only where no word in them is operative.
 */
export function repeatedWords(
  { codes: license }: Fingerprint,
  codes: Uint32Array,
  [from, to]: readonly [number, number],
  isOperative: (word: number) => boolean,
): ReadonlySet<number> {
  const repeated = new Set<number>();
  if (to - from < SHORTEST || to - from > LONGEST_ADDITION) return repeated;
  const places = placesOf(license, codes.subarray(from, to));
  for (let at = from; at + SHORTEST <= to; ) {
    const length = longestRun(license, places.get(gramHash(codes, at, SHORTEST)) ?? [], codes, at, to);
    const run = Array.from({ length }, (_, i) => at + i);
    const counts = length >= SURELY || (length >= SHORTEST && !run.some(isOperative));
    if (counts) for (const word of run) repeated.add(word);
    at += counts ? length : 1;
  }
  return repeated;
}

/** Where each sequence of a few words of the addition stands in the license. */
function placesOf(license: Uint32Array, addition: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + SHORTEST <= addition.length; at++) places.set(gramHash(addition, at, SHORTEST), []);
  for (let at = 0; at + SHORTEST <= license.length; at++) places.get(gramHash(license, at, SHORTEST))?.push(at);
  return places;
}

function longestRun(
  license: Uint32Array,
  places: readonly number[],
  codes: Uint32Array,
  at: number,
  to: number,
): number {
  let longest = 0;
  for (const place of places) {
    let length = 0;
    while (
      at + length < to &&
      place + length < license.length &&
      ((license[place + length] ?? 0) ^ (codes[at + length] ?? 1)) >>> 1 === 0
    )
      length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
