/** A string of the header's metadata. */
export interface GgufString {
  readonly key: string;
  readonly value: string;
}

const MAGIC = 'GGUF';
/** Bytes of a value by its type number; 8 is a string, 9 an array. */
const SIZES: readonly (number | undefined)[] = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const STRING = 8;
const ARRAY = 9;

/**
 * The strings of a GGUF header, arrays left out, as far as `bytes` (one character a byte) reaches. Versions 2 and 3, little
 * endian: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Empty when it is no GGUF file.
 */
export function readGgufHeader(bytes: string): readonly GgufString[] {
  if (!bytes.startsWith(MAGIC)) return [];
  const count = number(bytes, 16, 8);
  const strings: GgufString[] = [];
  let at = 24;
  for (let index = 0; index < count; index += 1) {
    const key = string(bytes, at);
    if (key === null) break;
    const type = number(bytes, key.end, 4);
    const start = key.end + 4;
    const value = type === STRING ? string(bytes, start) : null;
    if (value !== null) strings.push({ key: key.value, value: value.value });
    const end = value?.end ?? endOfValue(bytes, start, type);
    if (end === null || end > bytes.length) break;
    at = end;
  }
  return strings;
}

function endOfValue(bytes: string, start: number, type: number): number | null {
  const size = SIZES[type];
  if (size !== undefined) return start + size;
  if (type !== ARRAY) return null;
  const element = number(bytes, start, 4);
  const length = number(bytes, start + 4, 8);
  const elementSize = SIZES[element];
  if (elementSize !== undefined) return start + 12 + length * elementSize;
  if (element !== STRING) return null;
  let at = start + 12;
  for (let index = 0; index < length; index += 1) {
    const end = at + 8 + number(bytes, at, 8);
    if (!(end <= bytes.length)) return null;
    at = end;
  }
  return at;
}

function string(bytes: string, at: number): { value: string; end: number } | null {
  const start = at + 8;
  const end = start + number(bytes, at, 8);
  return end <= bytes.length ? { value: bytes.slice(start, end), end } : null;
}

/** A little-endian number; beyond the end it is larger than any offset. */
function number(bytes: string, at: number, size: number): number {
  if (at + size > bytes.length) return Number.POSITIVE_INFINITY;
  let value = 0;
  for (let index = size - 1; index >= 0; index -= 1) value = value * 256 + (bytes.charCodeAt(at + index) & 0xff);
  return value;
}
