import { HOLE } from './assembly.ts';

/** Templates that only steer (`{{- if .Values.x }}`, `{% endif %}`, comments) leave nothing behind. */
const DIRECTIVE = /^(?:\{%|\{#|\{\{-?\s*(?:if|else|end|range|with|define|block|template|\/\*)(?:\s|[-}/*]|$))/;
const OPEN = /\{\{|\{%|\{#/g;
const CLOSE: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };
/** Longer stretches between braces are something else. */
const MAX_TEMPLATE = 4000;

/**
 * The text of a templated configuration file with its templates masked at the same length, so that offsets stay: values
 * become {@link HOLE}s, steering and lines that hold nothing else become blanks. Line ends stay.
 */
export function maskTemplates(text: string): string {
  if (!/\{\{|\{%/.test(text)) return text;
  const pieces: string[] = [];
  const closes = new Map<string, number>();
  // Each closing mark is looked for once however many opening ones stand before it.
  const nextClose = (close: string, from: number): number => {
    const known = closes.get(close);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = text.indexOf(close, from);
    closes.set(close, found);
    return found;
  };
  let at = 0;
  for (const match of text.matchAll(OPEN)) {
    if (match.index < at) continue;
    const close = CLOSE[match[0]] ?? '}}';
    const stop = nextClose(close, match.index + 2);
    if (stop === -1 || stop - match.index > MAX_TEMPLATE) continue;
    const end = stop + close.length;
    const start = text[match.index - 1] === '$' && match.index > at ? match.index - 1 : match.index;
    pieces.push(text.slice(at, start), masked(text, start, end));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function masked(text: string, start: number, end: number): string {
  const template = text.slice(start, end);
  const by = DIRECTIVE.test(template) || standsAlone(text, start, end) ? ' ' : HOLE;
  return template.replace(/[^\r\n]/g, by);
}

/** True when nothing but this stands on its lines. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline === -1 ? text.length : Math.min(newline, end + 200));
  return before.trim() === '' && after.trim() === '';
}
