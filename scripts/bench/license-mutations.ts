/** Changes that machines make to license texts. Deterministic: the same seed gives the same text. */

export interface Mutation {
  readonly name: string;
  /** What the result is: the same license, the license with other words, or two licenses. */
  readonly kind: 'same' | 'altered' | 'multiple';
  /** Null when the text has nothing that could be changed so. */
  readonly apply: (text: string, seed: number) => string | null;
}

const RESTRICTION =
  'Notwithstanding the foregoing, the licensed materials shall not be used, directly or indirectly, for any commercial purpose without a separate written agreement.';
/** A figure that matters: not an enumerator, year, version or address. */
const FIGURE = /(?<=[\s$(])\d{2,3}(?:,\d{3})*(?= (?:million|billion|days|percent|monthly|calendar|US|\()|%)/g;
const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(may|shall|must|will|can) not\b/g, '$1'],
  [/\byou may (?!not)/gi, '$&not '],
  [/\b(?:shall|will|may) (?!not)/g, '$&not '],
  [/不得/g, '可以'],
];

export const MUTATIONS: readonly Mutation[] = [
  { name: 'title removed', kind: 'same', apply: (text) => text.replace(/^\s*[^\n]{0,100}\n/, '') },
  { name: 'title doubled', kind: 'same', apply: (text) => text.replace(/^\s*([^\n]{0,100})\n/, '# $1\n\n$1\n\n') },
  { name: 're-wrapped at 60', kind: 'same', apply: (text) => rewrap(text, 60) },
  { name: 're-wrapped at 110', kind: 'same', apply: (text) => rewrap(text, 110) },
  { name: 'one line', kind: 'same', apply: (text) => text.replace(/\s+/g, ' ') },
  { name: 'Markdown', kind: 'same', apply: toMarkdown },
  { name: 'CRLF and BOM', kind: 'same', apply: (text) => `\ufeff${text.replace(/\r?\n/g, '\r\n')}` },
  { name: 'HTML', kind: 'same', apply: toHtml },
  { name: 'straight quotes', kind: 'same', apply: (text) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'") },
  { name: 'curly quotes', kind: 'same', apply: (text) => text.replace(/"/g, '”').replace(/'/g, '’') },
  { name: 'upper case', kind: 'same', apply: (text) => text.toUpperCase() },
  { name: 'holder changed', kind: 'same', apply: changeHolder },
  {
    name: 'holder added',
    kind: 'same',
    apply: (text) => `Copyright (c) 2025 DeepFoo Labs, Inc. and affiliates. All rights reserved.\n\n${text}`,
  },
  { name: 'comment marks', kind: 'same', apply: (text) => text.replace(/^/gm, '# ') },
  { name: 'page numbers', kind: 'same', apply: addPages },
  { name: '5 % of words dropped', kind: 'altered', apply: dropWords },
  { name: 'paragraph removed', kind: 'altered', apply: removeParagraph },
  { name: 'restriction inserted', kind: 'altered', apply: (text, seed) => insertParagraph(text, seed, RESTRICTION) },
  { name: 'restriction appended', kind: 'altered', apply: (text) => `${text}\n\n${RESTRICTION}\n` },
  { name: 'restriction put first', kind: 'altered', apply: (text) => `${RESTRICTION}\n\n${text}` },
  { name: 'number changed', kind: 'altered', apply: changeNumber },
  { name: 'negation flipped', kind: 'altered', apply: flipNegation },
  { name: 'one word changed', kind: 'altered', apply: changeWord },
];

function rewrap(text: string, width: number): string {
  const pattern = new RegExp(`(.{1,${width}})(?: +|$)`, 'g');
  const paragraphs = text.split(/\n[ \t\r]*\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim().replace(pattern, '$1\n')).join('\n');
}

function toMarkdown(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*(\d+\.\s+[A-Z][^.\n]{0,60})$/, '## $1').replace(/“([^”\n]+)”/g, '**“$1”**'));
  return `# ${lines.join('\n').trimStart()}`;
}

function toHtml(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/“/g, '&ldquo;')
    .replace(/”/g, '&rdquo;');
  const paragraphs = escaped.replace(/’/g, '&rsquo;').split(/\n[ \t\r]*\n/);
  const head =
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><style>p { margin: 0 }</style></head><body>';
  return `${head}\n${paragraphs.map((one) => `<p class="c1">${one.trim()}</p>`).join('\n')}\n</body></html>\n`;
}

function changeHolder(text: string): string | null {
  const changed = text.replace(/^(\s*Copyright (?:\(c\)|©)?\s*)[^\n]{1,80}$/im, '$12026 Foo Institute of Technology');
  return changed === text ? null : changed;
}

function addPages(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, i) => (i % 40 === 39 && line.trim() === '' ? `\n${(i + 1) / 40}\n\f` : line)).join('\n');
}

function dropWords(text: string, seed: number): string {
  const next = randomFrom(seed);
  return text.replace(/\s*[^\s]+/g, (word) => (next() < 0.05 ? '' : word));
}

function bodyParagraphs(text: string): string[] {
  return text.split(/(?<=\n)(?=[ \t]*\n)/);
}

function removeParagraph(text: string, seed: number): string | null {
  const paragraphs = bodyParagraphs(text);
  const large = paragraphs.flatMap((one, i) => (i > 1 && one.split(/\s+/).length > 15 ? [i] : []));
  if (large.length < 3) return null;
  const chosen = large[Math.floor(randomFrom(seed)() * large.length)];
  return paragraphs.filter((_, i) => i !== chosen).join('');
}

function insertParagraph(text: string, seed: number, paragraph: string): string {
  const paragraphs = bodyParagraphs(text);
  paragraphs.splice(1 + Math.floor(randomFrom(seed)() * (paragraphs.length - 1)), 0, `\n${paragraph}\n`);
  return paragraphs.join('');
}

function changeNumber(text: string, seed: number): string | null {
  return replaceOne(text, seed, FIGURE, (figure) => (figure.endsWith('0') ? figure.slice(0, -1) : `${figure}0`));
}

function flipNegation(text: string, seed: number): string | null {
  for (const [pattern, by] of NEGATIONS) {
    const flipped = replaceOne(text, seed, pattern, (word) =>
      word.replace(new RegExp(pattern.source, pattern.flags), by),
    );
    if (flipped !== null) return flipped;
  }
  return null;
}

function changeWord(text: string, seed: number): string | null {
  return replaceOne(text, seed, /(?<=[a-z] )[a-z]{5,}(?= [a-z])/g, (word) =>
    word === 'otherwise' ? 'likewise' : 'otherwise',
  );
}

function replaceOne(text: string, seed: number, pattern: RegExp, change: (found: string) => string): string | null {
  const places = [...text.matchAll(pattern)];
  const place = places[Math.floor(randomFrom(seed)() * places.length)];
  if (place === undefined) return null;
  return text.slice(0, place.index) + change(place[0]) + text.slice(place.index + place[0].length);
}

/** A small generator of numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
