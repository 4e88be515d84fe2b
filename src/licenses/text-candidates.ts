import { gramHash } from './text-align.ts';
import { fingerprintIds, sketch } from './text-fingerprint.ts';

/** Words in a shingle. */
export const SHINGLE = 4;
/** A text that shares less than this part of a license's sketch is not compared with it. */
const LEAST_SHARE = 0.25;

interface Index {
  readonly ids: readonly string[];
  readonly sizes: Uint16Array;
  /** Shingle hash -> numbers of the texts that have it. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

let index: Index | null = null;

export interface Candidate {
  readonly id: string;
  /** Part of the license's sketch that the text has. */
  readonly share: number;
}

/** Known licenses whose words occur in the text, the most complete first, at most `limit`. */
export function candidates(codes: Uint32Array, limit: number): Candidate[] {
  index ??= buildIndex();
  const { ids, sizes } = index;
  const hits = new Uint16Array(ids.length);
  const seen = new Set<number>();
  for (let at = 0; at + SHINGLE <= codes.length; at++) {
    const hash = gramHash(codes, at, SHINGLE);
    const places = index.places.get(hash);
    if (places === undefined || seen.has(hash)) continue;
    seen.add(hash);
    for (const place of places) hits[place] = (hits[place] ?? 0) + 1;
  }
  const found: Candidate[] = [];
  for (const [place, id] of ids.entries()) {
    const share = (hits[place] ?? 0) / Math.max(1, sizes[place] ?? 1);
    if (share >= LEAST_SHARE) found.push({ id, share });
  }
  return found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function buildIndex(): Index {
  const ids = fingerprintIds();
  const sizes = new Uint16Array(ids.length);
  const places = new Map<number, number[]>();
  for (const [place, id] of ids.entries()) {
    const hashes = sketch(id);
    sizes[place] = hashes.length;
    for (const hash of hashes) {
      const list = places.get(hash);
      if (list) list.push(place);
      else places.set(hash, [place]);
    }
  }
  return { ids, sizes, places };
}
