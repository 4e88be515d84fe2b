// XML: project files, build files, settings, property lists, resources. https://www.w3.org/TR/xml/

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import { valueReferences } from './data/values.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { keyMeaning } from './names/model-keys.ts';
import { asMention } from './reference.ts';
import { mayNameModels } from './screen.ts';
import { embeddedView } from './source-file.ts';
import { rewritten } from './syntax/rewritten.ts';

export const xml: Extractor = {
  id: 'xml',
  title: 'XML: text of elements and values of attributes in project files, settings, property lists, resources',
  documentation: 'https://www.w3.org/TR/xml/',
  forms: [
    '<url>https://huggingface.co/org/name/resolve/main/model.onnx</url>',
    '<model>org/name</model>',
    '<string name="model_id">org/name</string>',
    '<key>ModelID</key><string>org/name</string>',
    '<add key="ModelId" value="org/name" />',
    '<Exec Command="hf download org/name" />',
  ],
  language: null,
  applies: (path) => /\.(?:xml|\w{2,4}proj|props|targets|nuspec|plist|config|a?xaml|resx|xcscheme)$/i.test(path),
  extract(file, context) {
    if (!/^\s*</.test(file.text) || !mayNameModels(file.text, context.mirrors)) return NOTHING;
    const references: ModelReference[] = [];
    for (const value of valuesOf(file.text)) append(references, modelsOf(file, value, context));
    return { references, problems: [] };
  },
};

/** What an attribute is set to or an element holds, and the word that says what it is. */
interface Value {
  /** `isEnabled="NO"` stands beside it: it is kept to be switched on one day. */
  readonly isOff: boolean;
  readonly how: 'xml-attribute' | 'xml-element';
  readonly key: string;
  readonly text: string;
  readonly start: number;
}

/** A comment, a section of plain text, a tag, a text between tags. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<([A-Za-z_/][^<>]*)>|[^<]+/g;
/** `value="org/name"` */
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Elements and attributes that only hold a value: what it is stands beside it. */
const HOLDERS = /^(?:value|string|item|entry|element|arg|argument|param|parameter|default|defaultValue|content|text)$/;
/** Elements and attributes that say what stands beside them. */
const NAMES = /^(?:key|name|id|x:Key)$/;
const MAX_NAME = 128;
/** `--model` */
const FLAG = /^\s*--?[A-Za-z]/;

function* valuesOf(text: string): Generator<Value> {
  let element = '';
  let name = '';
  for (const match of text.matchAll(TOKEN)) {
    const [whole, section, tag] = match;
    if (whole.startsWith('<!--')) continue;
    if (tag === undefined) {
      const start = match.index + (section === undefined ? 0 : '<![CDATA['.length);
      const held: Value = { isOff: false, how: 'xml-element', key: element, text: section ?? whole, start };
      yield withKey(held, name);
      if (namesNext(held)) name = held.text.trim();
      continue;
    }
    element = /^[\w:.-]*/.exec(tag)?.[0] ?? '';
    const attributes = tag.startsWith('/') ? [] : attributesOf(tag, match.index + 1);
    name = attributes.find(({ key }) => NAMES.test(key))?.text ?? name;
    for (const attribute of attributes) yield withKey(attribute, name);
  }
}

function withKey(value: Value, name: string): Value {
  return HOLDERS.test(value.key) ? { ...value, key: name } : value;
}

/** `<key>ModelID</key>`, `<argument>--model</argument>`: the next element holds its value. */
function namesNext({ key, text }: Value): boolean {
  return text.length <= MAX_NAME && (NAMES.test(key) ? text.trim() !== '' : FLAG.test(text));
}

function attributesOf(tag: string, offset: number): readonly Value[] {
  const isOff = OFF.test(tag);
  return [...tag.matchAll(ATTRIBUTE)].map((match) => {
    const text = match[2] ?? match[3] ?? '';
    const start = offset + match.index + match[0].length - 1 - text.length;
    return { isOff, how: 'xml-attribute', key: match[1] ?? '', text, start };
  });
}

const OFF = /\b(?:is)?enabled\s*=\s*["'](?:no|false)["']/i;

/** What is written for people. */
const PROSE = /^(?:description|summary|comment|remarks|title|para|p|li|a|label|hint|tooltip|message|releaseNotes)$/i;
/** A page, no file. */
const PAGE = /^\s*https?:\/\/(?![^\s]*\/resolve\/)/;

function modelsOf(
  file: SourceFile,
  { how, key, text, start, isOff }: Value,
  { mirrors, embed }: ExtractContext,
): readonly ModelReference[] {
  if (isCommand(key, text)) {
    const line = rewritten(embeddedView(file, text, start), ENTITY, ([, name = '']) => CHARACTERS[name] ?? ' ');
    const { references } = embed('shell', line);
    return isOff ? references.map(asMention) : references;
  }
  const meaning = keyMeaning(key);
  const isLink = meaning !== 'strong' && PAGE.test(text);
  return valueReferences(embeddedView(file, text, start), {
    meaning,
    key,
    prose: isLink || PROSE.test(key),
    foreign: false,
    fromHub: () => false,
    how,
    class: isOff ? 'mention' : 'use',
    mirrors,
  });
}

/** `<Exec Command="hf download org/name">`, `argument = "--model org/name --prompt x"`: several words that a program is started with. */
function isCommand(key: string, text: string): boolean {
  if (!/\S\s+\S/.test(text) || text.length > MAX_COMMAND) return false;
  return FLAG.test(text) ? text.includes('/') : /^(?:command|exec|script)$/i.test(key);
}

const MAX_COMMAND = 4096;
/** `&quot;`: the characters that XML has names for. */
const ENTITY = /&(quot|apos|lt|gt|amp);/g;
const CHARACTERS: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
