import type { SourceFile } from '../../../domain.ts';
import type { Span } from '../../source-file.ts';
import { HOLE } from '../assembly.ts';
import { rewritten } from '../rewritten.ts';

/** Templates that only steer (`{{- if .Values.x }}`, `{% endif %}`, comments) leave nothing behind. */
const DIRECTIVE = /^(?:\{%|\{#|\{\{-?\s*(?:if|else|end|range|with|define|block|template|\/\*)(?:\s|[-}/*]|$))/;
const OPEN = /\{\{|\{%|\{#/g;
const CLOSE: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };
/** Longer stretches between braces are something else. */
const MAX_TEMPLATE = 4000;

/** Stands around a text that a template gives when nothing else is set: to be left out where that text is read. */
export const PADDING = '\uE001';
const PADDINGS = new RegExp(`${PADDING}+`, 'g');

/** A view of a masked text without its {@link PADDING}: the defaults of templates stand in their place. */
export function withoutPadding(view: SourceFile): SourceFile {
  return rewritten(view, PADDINGS, () => '');
}

/** All templates of a text that close within 4,000 units, in order. */
export function templatesIn(text: string): readonly Span[] {
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
  const spans: Span[] = [];
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
  return maskedWith(text, templatesIn(text), 0);
}

/** The same in as many forms as some template has ids to choose from, four at most: `${{ matrix.x && 'org/a' || 'org/b' }}` has two. */
export function maskedForms(text: string): readonly string[] {
  const spans = templatesIn(text);
  let choices = 1;
  for (const { start, end } of spans) choices = Math.max(choices, given(text.slice(start, end)).length);
  return Array.from({ length: Math.min(choices, MAX_CHOICES) }, (_, choice) => maskedWith(text, spans, choice));
}

const MAX_CHOICES = 4;

function maskedWith(text: string, spans: readonly Span[], choice: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    pieces.push(text.slice(at, span.start), masked(text, span, choice));
    at = span.end;
  }
  return at === 0 ? text : [...pieces, text.slice(at)].join('');
}

function masked(text: string, span: Span, choice: number): string {
  const template = text.slice(span.start, span.end);
  const alone = standsAlone(text, span);
  if (alone && isDefinition(text, span)) return `---${blanked(template.slice(3), ' ')}`;
  if (alone || DIRECTIVE.test(template)) return blanked(template, ' ');
  const values = given(template);
  const value = values[Math.min(choice, values.length - 1)];
  if (value === undefined) return blanked(template, HOLE);
  const { start, end } = value;
  return (
    blanked(template.slice(0, start), PADDING) + template.slice(start, end) + blanked(template.slice(end), PADDING)
  );
}

/** The ids that a template may give: its literals, without those that it only compares with. */
function given(template: string): readonly Span[] {
  if (!FALLBACK.test(template)) return [];
  return [...template.matchAll(LITERAL)].flatMap((match) => {
    const after = template.slice(match.index + match[0].length);
    if (COMPARED_BEFORE.test(template.slice(0, match.index)) || /^\s*[=!]=/.test(after)) return [];
    const value = match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    return [{ start, end: start + value.length }];
  });
}

function blanked(text: string, by: string): string {
  return text.replace(/[^\r\n]/g, by);
}

/** `{{- define "chart.env" -}}` at the margin. */
function isDefinition(text: string, { start }: Span): boolean {
  return (start === 0 || text[start - 1] === '\n') && /^\{\{-?\s*define\s/.test(text.slice(start, start + 20));
}

/** `{{ .Values.x | default "org/name" }}`, `{{ x or "org/name" }}`, `{{ "org/name" }}`, `${{ inputs.x || 'org/name' }}`. */
const FALLBACK = /\b(?:default|coalesce|ternary|or)\b|\|\||&&|^\$?\{\{-?\s*\\?["'`]/;
const LITERAL = /\\?(["'`])([\w.-]{1,96}\/[\w.:@-]{1,128})\\?\1/g;
/** `matrix.model == `, `contains(inputs.model, `, `eq .Values.model ` */
const COMPARED_BEFORE = /(?:[=!]=|\b(?:eq|ne|contains|startsWith|endsWith|hasPrefix|hasSuffix)\b[^"'`|&]{0,200})\s*$/;

/** Longest margin before and behind a template that is looked at. */
const MAX_MARGIN = 200;

/** True when nothing but this stands on its lines. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MAX_MARGIN), start);
  const margin = before.slice(before.lastIndexOf('\n') + 1);
  if (margin.length === MAX_MARGIN || margin.trim() !== '') return false;
  const [after = ''] = text.slice(end, end + MAX_MARGIN).split('\n', 1);
  return after.length < MAX_MARGIN && after.trim() === '';
}
