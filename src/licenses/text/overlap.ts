/** The words of a text with how often each occurs, for a cheap bound on what a license can have in common with it. */
export interface WordCounts {
  readonly keys: Uint32Array;
  readonly counts: Uint16Array;
}

/** Counts the words of a text, enumerator bits ignored. */
export function countWords(codes: Uint32Array): WordCounts {
  const size = 2 << (32 - Math.clz32(codes.length));
  const table = { keys: new Uint32Array(size), counts: new Uint16Array(size) };
  for (const code of codes) {
    const slot = slotOf(table, code);
    table.keys[slot] = code >>> 1;
    if ((table.counts[slot] ?? 0) < 65_535) table.counts[slot] = (table.counts[slot] ?? 0) + 1;
  }
  return table;
}

/** How many words of a license the text has at most, in any order. */
export function overlap(license: Uint32Array, text: WordCounts): number {
  const left = { keys: text.keys, counts: text.counts.slice() };
  let common = 0;
  for (const code of license) {
    const slot = slotOf(text, code);
    const count = left.counts[slot] ?? 0;
    if (count === 0) continue;
    left.counts[slot] = count - 1;
    common++;
  }
  return common;
}

/** The slot of a word, or the empty slot where it would stand. */
function slotOf({ keys, counts }: WordCounts, code: number): number {
  const mask = keys.length - 1;
  const key = code >>> 1;
  let slot = (key ^ (key >>> 13)) & mask;
  while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
