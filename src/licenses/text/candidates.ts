import { gramHash } from './align.ts';
import { fingerprintIds, sketch } from './fingerprint.ts';

/** Words in a shingle. */
export const SHINGLE = 4;
/** A text that shares less than this part of a license's sketch is not compared with it. */
const LEAST_SHARE = 0.4;

interface Index {
  readonly ids: readonly string[];
  /** Hashes in each text's sketch. */
  readonly sizes: Uint16Array;
  /** Open hash table over the sketches: `heads[slot]` is the first entry of the hash `keys[slot]`, plus one. */
  readonly keys: Uint32Array;
  readonly heads: Uint32Array;
  /** Entry -> the number of its text, and the next entry of the same hash, plus one. */
  readonly texts: Uint16Array;
  readonly next: Uint32Array;
  /** The last search that came by a slot, and how many there were: a table to clear for each would cost more than the search. */
  readonly seen: Uint32Array;
  searches: number;
}

let index: Index | null = null;

/** A license that a text may be, by a sketch of its words. */
export interface Candidate {
  readonly id: string;
  /** Part of the license's sketch that the text has. */
  readonly share: number;
}

/** Known licenses whose words occur in the text, the most complete first, at most `limit`. */
export function candidates(codes: Uint32Array, limit: number): Candidate[] {
  index ??= buildIndex();
  const { ids, sizes, keys, heads, texts, next, seen } = index;
  const search = ++index.searches;
  const hits = new Uint16Array(ids.length);
  for (let at = 0; at + SHINGLE <= codes.length; at++) {
    const slot = slotOf(keys, heads, gramHash(codes, at, SHINGLE));
    if (seen[slot] === search) continue;
    seen[slot] = search;
    for (let entry = heads[slot] ?? 0; entry > 0; entry = next[entry - 1] ?? 0) {
      const place = texts[entry - 1] as number;
      hits[place] = (hits[place] as number) + 1;
    }
  }
  const found: Candidate[] = [];
  for (let place = 0; place < ids.length; place++) {
    const share = (hits[place] ?? 0) / Math.max(1, sizes[place] ?? 1);
    if (share >= LEAST_SHARE) found.push({ id: ids[place] ?? '', share });
  }
  return found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function buildIndex(): Index {
  const ids = fingerprintIds();
  const sketches = ids.map(sketch);
  const total = sketches.reduce((sum, hashes) => sum + hashes.length, 0);
  const size = 2 << (32 - Math.clz32(total));
  const sizes = Uint16Array.from(sketches, (hashes) => hashes.length);
  const keys = new Uint32Array(size);
  const heads = new Uint32Array(size);
  const texts = new Uint16Array(total);
  const next = new Uint32Array(total);
  let entry = 0;
  for (const [place, hashes] of sketches.entries()) {
    for (const hash of hashes) {
      const slot = slotOf(keys, heads, hash);
      texts[entry] = place;
      next[entry] = heads[slot] ?? 0;
      keys[slot] = hash;
      heads[slot] = ++entry;
    }
  }
  return { ids, sizes, keys, heads, texts, next, seen: new Uint32Array(size), searches: 0 };
}

/** The slot of a hash, or the empty slot where it would stand. */
function slotOf(keys: Uint32Array, heads: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (heads[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
