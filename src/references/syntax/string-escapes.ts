/** A string's content as its language sees it, and where each unit of it stands. */
export interface Unescaped {
  readonly value: string;
  /** The start when the content stands verbatim, else one offset per UTF-16 unit and the end. */
  readonly offsets: number | readonly number[];
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};
/** `x41`, `u0041`, `u{1F600}`, `U0001F600` after the backslash. */
const CODE = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})/y;

/** Content of `text` from `start` to `end` with the backslash escapes that Python, JavaScript and JSON share undone. */
export function unescapeString(text: string, start: number, end: number): Unescaped {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return { value: raw, offsets: start };
  let value = '';
  const offsets: number[] = [];
  const add = (piece: string, at: number): void => {
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(start + at);
    value += piece;
  };
  for (let at = 0; at < raw.length; ) {
    const character = raw.charAt(at);
    if (character !== '\\' || at + 1 >= raw.length) {
      add(character, at);
      at += 1;
      continue;
    }
    CODE.lastIndex = at + 1;
    const code = CODE.exec(raw);
    const digits = code?.[1] ?? code?.[2] ?? code?.[3] ?? code?.[4];
    if (code !== null && digits !== undefined) {
      const point = Number.parseInt(digits, 16);
      add(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd', at);
      at += 1 + code[0].length;
      continue;
    }
    const next = raw.charAt(at + 1);
    add(SIMPLE[next] ?? next, at);
    at += 2;
  }
  offsets.push(end);
  return { value, offsets };
}

/** Where a unit of the content stands. */
export function offsetAt({ offsets }: Pick<Unescaped, 'offsets'>, unit: number): number {
  return typeof offsets === 'number' ? offsets + unit : (offsets[unit] ?? 0);
}

/** The same with the doubled braces of a format string, `{{` and `}}`, made single. */
export function singleBraces(content: Unescaped): Unescaped {
  const { value } = content;
  if (!/\{\{|\}\}/.test(value)) return content;
  const kept: number[] = [];
  let text = '';
  for (let unit = 0; unit < value.length; unit += 1) {
    const character = value.charAt(unit);
    text += character;
    kept.push(offsetAt(content, unit));
    if (/[{}]/.test(character) && value.charAt(unit + 1) === character) unit += 1;
  }
  kept.push(offsetAt(content, value.length));
  return { value: text, offsets: kept };
}
