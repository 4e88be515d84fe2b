// HTML: defaults of form fields, data attributes, scripts. Links are mentions. https://html.spec.whatwg.org/multipage/forms.html

import { append, type Extraction, type ModelReference, type SourceFile } from '../domain.ts';
import { isShortName, valueReferences } from './data/values.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { keyMeaning } from './names/model-keys.ts';
import { embeddedView, type Span, stretch } from './source-file.ts';

export const html: Extractor = {
  id: 'html',
  title: 'HTML: defaults of form fields, data attributes, inline scripts',
  documentation: 'https://html.spec.whatwg.org/multipage/forms.html',
  forms: [
    '<input id="model-id" value="org/name">',
    '<select name="model"><option value="org/name">',
    '<option value="Llama-3.2-1B-Instruct-q4f16_1-MLC">',
    '<div data-model="org/name">',
    '<script type="module">...</script>',
  ],
  language: 'html',
  applies: (path) => /\.(?:html?|xhtml|vue|svelte|astro|jinja2?|hbs|ejs)$/i.test(path),
  extract: (file, context) => {
    const scripts: Extraction[] = [];
    const references: ModelReference[] = [];
    let select = '';
    for (const tag of tagsOf(file.text)) {
      const attributes = attributesOf(tag);
      if (tag.name === 'select') select = nameOf(attributes);
      if (tag.name === 'script' && !COMPONENT.test(file.path)) scripts.push(readScript(file, tag, context));
      append(
        references,
        attributes.flatMap((attribute) => modelsOf(file, attribute, attributes, select, context)),
      );
    }
    return {
      references: [...references, ...scripts.flatMap((extraction) => extraction.references)],
      problems: scripts.flatMap((extraction) => extraction.problems),
    };
  },
};

/** Components: their scripts are read as a module of their own. */
const COMPONENT = /\.(?:vue|svelte|astro)$/i;

/** A tag, from behind its name to behind its closing bracket. */
interface Tag extends Span {
  readonly name: string;
  /** What stands between them. */
  readonly body: string;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** `<input id="model" value="org/name"` */
const TAG = /<([A-Za-z][\w-]*)((?:\s[^<>]*)?)>/g;
/** `value="org/name"`, `bind:value={name}` */
const ATTRIBUTE = /(?<![\w:.-])([:@]?[A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([\w.]*)\})/g;

function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (const match of text.matchAll(TAG)) {
    const [whole, name = '', body = ''] = match;
    tags.push({
      name: name.toLowerCase(),
      body,
      start: match.index + 1 + name.length,
      end: match.index + whole.length,
    });
  }
  return tags;
}

function attributesOf({ body, start }: Tag): readonly Attribute[] {
  return [...body.matchAll(ATTRIBUTE)].map((match) => {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    return { name: match[1] ?? '', value, start: start + match.index + match[0].length - 1 - value.length };
  });
}

function nameOf(attributes: readonly Attribute[]): string {
  const named = attributes.find(({ name }) => name === 'name' || name === 'id');
  return (named ?? attributes.find(({ name }) => BOUND.test(name)))?.value ?? '';
}

/** `v-model="model"`, `bind:value={model}`: the variable that a field is for. */
const BOUND = /^(?:v-model(?:\.\w+)*|bind:value|ng-model)$/;

const VALUE_ATTRIBUTES = new Set(['value', 'content', 'checked', 'selected']);
/** Links, and text that is shown or looked up to be shown: `data-i18n`. */
const PROSE_ATTRIBUTE =
  /^(?:href|src|placeholder|title|alt|action|cite|aria-[\w-]+|data-(?:i18n|l10n|title|tooltip|label|description)[\w-]*)$/;

function modelsOf(
  file: SourceFile,
  { name, value, start }: Attribute,
  siblings: readonly Attribute[],
  select: string,
  { mirrors }: ExtractContext,
): readonly ModelReference[] {
  if (!value.includes('/') && !(VALUE_ATTRIBUTES.has(name) && isShortName(value))) return [];
  const key = VALUE_ATTRIBUTES.has(name) ? nameOf(siblings) || select : name.replace(/^(?:data-|:)/, '');
  const own = keyMeaning(key);
  return valueReferences(embeddedView(file, value, start), {
    meaning: own === 'neutral' ? keyMeaning(select) : own,
    key,
    prose: PROSE_ATTRIBUTE.test(name),
    foreign: false,
    fromHub: () => false,
    how: 'html-attribute',
    mirrors,
  });
}

function readScript(file: SourceFile, tag: Tag, context: ExtractContext): Extraction {
  const close = file.text.indexOf('</script', tag.end);
  const end = close === -1 ? file.text.length : close;
  const language = /type\s*=\s*["'][\w/+-]*json/i.test(tag.body) ? 'json' : 'javascript';
  return context.embed(language, stretch(file, tag.end, end));
}
