import { SHORTEST_COPY } from '../src/licenses/text/fingerprint.ts';

/** Encodes word codes for `decodeCodes` of `src/licenses/text/fingerprint.ts`: greedy longest copies, the rest by table. */
export function encodeCodes(codes: Uint32Array, table: Uint32Array, context: Uint32Array): Buffer {
  const places = new Map([...table].map((code, place) => [code, place]));
  const local = new Map<number, number>();
  const source = new Uint32Array(context.length + codes.length);
  source.set(context);
  source.set(codes, context.length);
  const seen = new Map<string, number[]>();
  const keyAt = (at: number) => `${source[at]},${source[at + 1]},${source[at + 2]}`;
  const remember = (at: number) => {
    const list = seen.get(keyAt(at));
    if (list) list.push(at);
    else seen.set(keyAt(at), [at]);
  };
  for (let at = 0; at + SHORTEST_COPY <= context.length; at++) remember(at);
  const bytes: number[] = [];
  let expected = 0;
  for (let at = context.length; at < source.length; ) {
    const copy = longestCopy(source, at, seen.get(keyAt(at)) ?? [], expected);
    if (copy !== null && at + SHORTEST_COPY <= source.length) {
      const distance = copy.from - expected;
      writeNumber(bytes, ((copy.length - SHORTEST_COPY) << 1) | 1);
      writeNumber(bytes, distance >= 0 ? distance << 1 : (-distance << 1) - 1);
      expected = copy.from + copy.length;
      for (let i = 0; i < copy.length; i++) if (at + i + SHORTEST_COPY <= source.length) remember(at + i);
      at += copy.length;
      continue;
    }
    writeWord(bytes, source[at] ?? 0, places, local, table.length);
    if (at + SHORTEST_COPY <= source.length) remember(at);
    at++;
  }
  return Buffer.from(bytes);
}

function longestCopy(source: Uint32Array, at: number, places: readonly number[], expected: number) {
  let best: { from: number; length: number } | null = null;
  for (const from of places) {
    let length = 0;
    while (at + length < source.length && from + length < at && source[from + length] === source[at + length]) length++;
    if (length < SHORTEST_COPY) continue;
    const closer = best !== null && Math.abs(from - expected) < Math.abs(best.from - expected);
    if (best === null || length > best.length || (length === best.length && closer)) best = { from, length };
  }
  return best;
}

function writeWord(
  bytes: number[],
  code: number,
  table: Map<number, number>,
  local: Map<number, number>,
  size: number,
) {
  const place = table.get(code) ?? (local.has(code) ? size + (local.get(code) ?? 0) : -1);
  if (place >= 0) {
    writeNumber(bytes, (place + 1) << 1);
    return;
  }
  local.set(code, local.size);
  bytes.push(0, code & 255, (code >>> 8) & 255, (code >>> 16) & 255, code >>> 24);
}

/** Runs of equal parts for `decodeParts`; a last run of body is left out. */
export function encodeParts(parts: Uint8Array): Buffer {
  const bytes: number[] = [];
  let end = parts.length;
  while (end > 0 && parts[end - 1] === 0) end--;
  for (let at = 0; at < end; ) {
    let run = 1;
    while (at + run < end && parts[at + run] === parts[at]) run++;
    bytes.push(parts[at] ?? 0);
    writeNumber(bytes, run);
    at += run;
  }
  return Buffer.from(bytes);
}

/** Little-endian 32-bit numbers in base64. */
export function encodeNumbers(numbers: Iterable<number>): string {
  const list = [...numbers];
  const bytes = Buffer.alloc(list.length * 4);
  for (const [i, number] of list.entries()) bytes.writeUInt32LE(number, i * 4);
  return bytes.toString('base64');
}

function writeNumber(bytes: number[], number: number) {
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
