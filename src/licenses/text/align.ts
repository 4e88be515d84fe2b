/** A place where two sequences differ: `stored[storedStart, storedEnd)` stands against `text[textStart, textEnd)`. */
export interface Hunk {
  readonly storedStart: number;
  readonly storedEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
}

interface Span extends Hunk {
  readonly gram: number;
}

/** Anchors of a gap are sought with sequences of this many words, longest first. */
const GRAMS = [8, 4, 2, 1];
/** Largest gap (product of its sides) that is compared word by word. */
const DENSE_LIMIT = 250_000;
/** Gaps up to this wide on both sides are compared word by word at once. */
const SMALL_GAP = 40;
/** Gaps wider than this on both sides are unrelated passages: single words that they share are chance. */
const RELATED_LIMIT = 100;

/**
 * All differences between two sequences of word codes, enumerator bits ignored. Patience alignment: sequences of words that
 * occur once on both sides anchor it, gaps are aligned with ever shorter ones, small gaps exactly. Every pair of words outside
 * the hunks is equal, so a changed word is always inside one. Near linear in practice.
 */
export function align(stored: Uint32Array, text: Uint32Array, grams: TextGrams = new Map()): Hunk[] {
  const hunks: Hunk[] = [];
  const stack: Span[] = [{ storedStart: 0, storedEnd: stored.length, textStart: 0, textEnd: text.length, gram: 0 }];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const gap = trim(stored, text, span);
    if (gap.storedStart === gap.storedEnd && gap.textStart === gap.textEnd) continue;
    if (gap.storedStart === gap.storedEnd || gap.textStart === gap.textEnd) {
      hunks.push(gap);
      continue;
    }
    const inner = split(stored, text, gap, grams);
    if (inner === null) hunks.push(...alignDense(stored, text, gap));
    else for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i] as Span);
  }
  return hunks;
}

function same(a: number | undefined, b: number | undefined): boolean {
  return ((a ?? 0) ^ (b ?? 1)) >>> 1 === 0;
}

function trim(stored: Uint32Array, text: Uint32Array, span: Span): Span {
  let { storedStart, storedEnd, textStart, textEnd } = span;
  while (storedStart < storedEnd && textStart < textEnd && same(stored[storedStart], text[textStart])) {
    storedStart++;
    textStart++;
  }
  while (storedStart < storedEnd && textStart < textEnd && same(stored[storedEnd - 1], text[textEnd - 1])) {
    storedEnd--;
    textEnd--;
  }
  return { storedStart, storedEnd, textStart, textEnd, gram: span.gram };
}

/** The spans between the anchors of a gap, null when no sequence of words is in both sides exactly once. */
function split(stored: Uint32Array, text: Uint32Array, gap: Span, grams: TextGrams): Span[] | null {
  if (Math.max(gap.storedEnd - gap.storedStart, gap.textEnd - gap.textStart) <= SMALL_GAP) return null;
  for (let level = gap.gram; level < GRAMS.length; level++) {
    const gram = GRAMS[level] ?? 1;
    if (gram <= 2 && areUnrelated(gap)) return null;
    const anchors = increasing(commonUnique(stored, text, gap, gram, grams));
    if (anchors.length === 0) continue;
    const spans: Span[] = [];
    let { storedStart, textStart } = gap;
    for (const [inStored, inText] of anchors) {
      if (inStored < storedStart || inText < textStart) continue;
      spans.push({ storedStart, storedEnd: inStored, textStart, textEnd: inText, gram: level });
      storedStart = inStored + gram;
      textStart = inText + gram;
    }
    spans.push({ storedStart, storedEnd: gap.storedEnd, textStart, textEnd: gap.textEnd, gram: level });
    return spans;
  }
  return null;
}

function areUnrelated(gap: Hunk): boolean {
  return Math.min(gap.storedEnd - gap.storedStart, gap.textEnd - gap.textStart) > RELATED_LIMIT;
}

/** Pairs of offsets of the word sequences that occur exactly once in each side, in the order of the stored text. */
function commonUnique(
  stored: Uint32Array,
  text: Uint32Array,
  gap: Span,
  gram: number,
  grams: TextGrams,
): [number, number][] {
  if (gap.storedEnd - gap.storedStart < gram || gap.textEnd - gap.textStart < gram) return [];
  const inText = gramsOfText(text, gap, gram, grams);
  const inStored = uniqueGrams(stored, gap.storedStart, gap.storedEnd, gram);
  const pairs: [number, number][] = [];
  for (let at = gap.storedStart; at + gram <= gap.storedEnd; at++) {
    const key = gramHash(stored, at, gram);
    if (inStored.places[slotOf(inStored, key)] !== at + 1) continue;
    const other = (inText.places[slotOf(inText, key)] ?? 0) - 1;
    if (other < gap.textStart || other + gram > gap.textEnd) continue;
    let equal = true;
    for (let i = 0; i < gram && equal; i++) equal = same(stored[at + i], text[other + i]);
    if (equal) pairs.push([at, other]);
  }
  return pairs;
}

/** Sequences of a whole text by their length, kept while the text is compared with several licenses. */
export type TextGrams = Map<number, GramTable>;

/** The unique sequences of a gap; of a gap that is most of the text those of the whole text, which are made once. */
function gramsOfText(text: Uint32Array, gap: Span, gram: number, grams: TextGrams): GramTable {
  if (gap.textEnd - gap.textStart < text.length / 2) return uniqueGrams(text, gap.textStart, gap.textEnd, gram);
  const known = grams.get(gram);
  if (known !== undefined) return known;
  const made = uniqueGrams(text, 0, text.length, gram);
  grams.set(gram, made);
  return made;
}

/** An open hash table; a place is an offset plus one, 0 for an empty slot, -1 for a sequence that occurs more than once. */
interface GramTable {
  readonly keys: Uint32Array;
  readonly places: Int32Array;
}

function uniqueGrams(codes: Uint32Array, start: number, end: number, gram: number): GramTable {
  const size = 2 << (32 - Math.clz32(end - start));
  const table = { keys: new Uint32Array(size), places: new Int32Array(size) };
  for (let at = start; at + gram <= end; at++) {
    const key = gramHash(codes, at, gram);
    const slot = slotOf(table, key);
    table.keys[slot] = key;
    table.places[slot] = table.places[slot] === 0 ? at + 1 : -1;
  }
  return table;
}

/** The slot of a key, or the empty slot where it would stand. */
function slotOf({ keys, places }: GramTable, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key >>> 15)) & mask;
  while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** 32-bit hash of `gram` words from `at`, enumerator bits ignored. */
export function gramHash(codes: Uint32Array, at: number, gram: number): number {
  let hash = 0x9747b28c;
  for (let i = 0; i < gram; i++) {
    hash = Math.imul(hash ^ ((codes[at + i] as number) >>> 1), 0x5bd1e995);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

/** Longest subsequence of the pairs in which both offsets rise. */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let i = 0; i < pairs.length; i++) {
    const value = pairs[i]?.[1] ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  }
  const chain: [number, number][] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) chain.push(pairs[i] as [number, number]);
  return chain.reverse();
}

/** Exact alignment (longest common subsequence) of a small gap; a large one is one hunk. */
function alignDense(stored: Uint32Array, text: Uint32Array, gap: Hunk): Hunk[] {
  const rows = gap.storedEnd - gap.storedStart;
  const columns = gap.textEnd - gap.textStart;
  if (areUnrelated(gap) || rows * columns > DENSE_LIMIT) return [gap];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      const equal = same(stored[gap.storedStart + i], text[gap.textStart + j]);
      const skipped = Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
      lengths[at] = equal ? (lengths[at + width + 1] ?? 0) + 1 : skipped;
    }
  }
  return walkDense(stored, text, gap, lengths, width);
}

function walkDense(stored: Uint32Array, text: Uint32Array, gap: Hunk, lengths: Uint16Array, width: number): Hunk[] {
  const hunks: Hunk[] = [];
  let i = gap.storedStart;
  let j = gap.textStart;
  let open = { storedStart: i, textStart: j };
  const close = () => {
    if (i > open.storedStart || j > open.textStart) hunks.push({ ...open, storedEnd: i, textEnd: j });
  };
  while (i < gap.storedEnd && j < gap.textEnd) {
    const at = (i - gap.storedStart) * width + (j - gap.textStart);
    if (same(stored[i], text[j])) {
      close();
      i++;
      j++;
      open = { storedStart: i, textStart: j };
    } else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i++;
    else j++;
  }
  i = gap.storedEnd;
  j = gap.textEnd;
  close();
  return hunks;
}
