// What the templates of Helm charts name themselves: variables, helpers, defaults that stand on a line of their own. https://helm.sh/docs/chart_template_guide/

import { append, type ModelReference, type SourceFile } from '../../domain.ts';
import type { ExtractContext } from '../extractor.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { namedModels, type Place } from '../names/named-models.ts';
import type { Span } from '../source-file.ts';
import { verbatim } from '../syntax/assembly.ts';
import { standsAlone, templatesIn } from '../syntax/data/data-templates.ts';

/** `define "chart.modelId"` */
const DEFINITION = /^\{\{-?\s*define\s+"([^"]{1,200})"/;
/** `$model := `, `set model_id = ` */
const ASSIGNED = /^\{[{%]-?\s*(?:set\s+)?\$?([A-Za-z_]\w*)\s*:?=(?!=)/;
/** `.Values.model.id`, `$.Values.model` */
const PATH = /\.Values((?:\.\w+)+)/;
/** Actions that compare, call or change what they name. */
const OTHER =
  /\b(?:eq|ne|has|in|include|template|tpl|contains|has(?:Pre|Suf)fix|replace|regex\w+|trim\w+|fail|required)\b|==|!=/;
const GIVEN = /\b(?:default|coalesce|ternary|or)\b|:=|^\{%-?\s*set\b/;
/** `"org/name"` */
const LITERAL = /(["'`])([^"'`\s]{3,200})\1/g;
/** Words of a helper's text that are looked at. */
const MAX_WORDS = 8;

/**
 * The models that templates name outside of any value: `{{- $model := .Values.model | default "org/name" }}`, a default on a
 * line of its own, a helper whose text is ids. The variable, the path of the value or the helper's name say what they are.
 */
export function actionModels(file: SourceFile, { mirrors }: ExtractContext): readonly ModelReference[] {
  const { text } = file;
  const found: ModelReference[] = [];
  let helper: { readonly name: string; readonly spans: Span[] } | null = null;
  const place = (key: string): Place => ({ how: 'template-default', meaning: keyMeaning(key), mirrors });
  for (const span of templatesIn(text)) {
    const action = text.slice(span.start, span.end);
    const name = DEFINITION.exec(action)?.[1];
    if (name !== undefined) {
      if (helper !== null) append(found, helperModels(file, helper.spans, place(helper.name)));
      helper = { name, spans: [] };
    }
    helper?.spans.push(span);
    const assigned = ASSIGNED.exec(action)?.[1];
    if (OTHER.test(action) || !GIVEN.test(action) || (assigned === undefined && !standsAlone(text, span))) continue;
    const key = assigned ?? PATH.exec(action)?.[1] ?? helper?.name ?? '';
    for (const match of action.matchAll(LITERAL)) {
      const start = span.start + match.index + 1;
      append(found, namedModels(verbatim(file, start, start + (match[2] ?? '').length), place(key)));
    }
  }
  return helper === null ? found : [...found, ...helperModels(file, helper.spans, place(helper.name))];
}

/** The text between the templates of a helper, when it is nothing but ids. */
function helperModels(file: SourceFile, spans: readonly Span[], place: Place): readonly ModelReference[] {
  if (place.meaning !== 'strong' && place.meaning !== 'weak') return [];
  const words = spans.flatMap(({ end }, index) => {
    const next = spans[index + 1];
    if (next === undefined) return [];
    return [...file.text.slice(end, next.start).matchAll(/\S+/g)].map((match) => {
      const start = end + match.index;
      return verbatim(file, start, start + match[0].length);
    });
  });
  if (words.length > MAX_WORDS) return [];
  const models = words.map((word) => namedModels(word, place));
  return models.every((named) => named.length === 1) ? models.flat() : [];
}
