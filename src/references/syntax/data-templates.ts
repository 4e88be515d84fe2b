import { HOLE } from './assembly.ts';

/** Templates that only steer (`{{- if .Values.x }}`, `{% endif %}`, comments) leave nothing behind. */
const DIRECTIVE = /^(?:\{%|\{#|\{\{-?\s*(?:if|else|end|range|with|define|block|template|\/\*)(?:\s|[-}/*]|$))/;
const OPEN = /\{\{|\{%|\{#/g;
const CLOSE: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };
/** Longer stretches between braces are something else. */
const MAX_TEMPLATE = 4000;

/** Stands around a text that a template gives when nothing else is set: to be left out where that text is read. */
export const PADDING = '\uE001';

/** A template between its braces, offsets of the text. */
export interface TemplateSpan {
  readonly start: number;
  readonly end: number;
}

/** All templates of a text that close within 4,000 units, in order. */
export function templatesIn(text: string): readonly TemplateSpan[] {
  if (!/\{\{|\{%/.test(text)) return [];
  const closes = new Map<string, number>();
  // Each closing mark is looked for once however many opening ones stand before it.
  const nextClose = (close: string, from: number): number => {
    const known = closes.get(close);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = text.indexOf(close, from);
    closes.set(close, found);
    return found;
  };
  const spans: TemplateSpan[] = [];
  let at = 0;
  for (const match of text.matchAll(OPEN)) {
    if (match.index < at) continue;
    const close = CLOSE[match[0]] ?? '}}';
    const stop = nextClose(close, match.index + 2);
    if (stop === -1 || stop - match.index > MAX_TEMPLATE) continue;
    const start = text[match.index - 1] === '$' && match.index > at ? match.index - 1 : match.index;
    at = stop + close.length;
    spans.push({ start, end: at });
  }
  return spans;
}

/**
 * The text of a templated configuration file with its templates masked at the same length, so that offsets stay: values
 * become {@link HOLE}s, steering and lines that hold nothing else become blanks, the text that a value has by default stays
 * between {@link PADDING}, a helper's definition begins a document. Line ends stay.
 */
export function maskTemplates(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of templatesIn(text)) {
    pieces.push(text.slice(at, span.start), masked(text, span));
    at = span.end;
  }
  return at === 0 ? text : [...pieces, text.slice(at)].join('');
}

function masked(text: string, span: TemplateSpan): string {
  const template = text.slice(span.start, span.end);
  const alone = standsAlone(text, span);
  if (alone && isDefinition(text, span)) return `---${blanked(template.slice(3), ' ')}`;
  if (alone || DIRECTIVE.test(template)) return blanked(template, ' ');
  const given = FALLBACK.test(template) ? LITERAL.exec(template) : null;
  if (given === null) return blanked(template, HOLE);
  const value = given[2] ?? '';
  const start = given.index + given[0].lastIndexOf(value);
  const end = start + value.length;
  return blanked(template.slice(0, start), PADDING) + value + blanked(template.slice(end), PADDING);
}

function blanked(text: string, by: string): string {
  return text.replace(/[^\r\n]/g, by);
}

/** `{{- define "chart.env" -}}` at the margin. */
function isDefinition(text: string, { start }: TemplateSpan): boolean {
  return (start === 0 || text[start - 1] === '\n') && /^\{\{-?\s*define\s/.test(text.slice(start, start + 20));
}

/** `{{ .Values.x | default "org/name" }}`, `{{ x or "org/name" }}`, `{{ "org/name" }}`; the reader of values takes those with more. */
const FALLBACK = /\b(?:default|coalesce|ternary|or)\b|^\{\{-?\s*\\?["'`]/;
const LITERAL = /\\?(["'`])([\w.-]{1,96}\/[\w.:@-]{1,128})\\?\1/;

/** Longest margin before and behind a template that is looked at. */
const MAX_MARGIN = 200;

/** True when nothing but this stands on its lines. */
export function standsAlone(text: string, { start, end }: TemplateSpan): boolean {
  const before = text.slice(Math.max(0, start - MAX_MARGIN), start);
  const margin = before.slice(before.lastIndexOf('\n') + 1);
  if (margin.length === MAX_MARGIN || margin.trim() !== '') return false;
  const [after = ''] = text.slice(end, end + MAX_MARGIN).split('\n', 1);
  return after.length < MAX_MARGIN && after.trim() === '';
}
