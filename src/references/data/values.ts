import { append, type ModelReference, type SourceFile } from '../../domain.ts';
import { aliasOf } from '../names/aliases.ts';
import { isEmbeddingName, speakingLibrary } from '../names/bare-names.ts';
import { isTypicalName, plausibleId } from '../names/plausible.ts';
import { readWrittenForm } from '../names/written-form.ts';
import { stretch } from '../source-file.ts';
import { formReference, isPlaceholder, nameReferences, ROUTED, type ValuePlace } from './value-names.ts';

/** Longest value that is read as a name or a list of names. */
const MAX_VALUE = 4096;
/** A Hub URL or URI inside a longer text. */
const EMBEDDED_URL =
  /(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|(?<![\w+])(?:(?:pvc\+)?hf|hg|huggingface):\/\/)[^\s"'`<>()[\]{}|\\,;]+/gi;

/**
 * The models that one value of a configuration names: by an explicit form (URL, URI), as an id where the key says or the
 * id itself leaves no doubt, as a legacy name under a model key, as the default inside a template, as items of a list.
 */
export function valueReferences(view: SourceFile, place: ValuePlace): readonly ModelReference[] {
  const { text } = view;
  if (text.length > MAX_VALUE || place.meaning === 'dataset' || place.meaning === 'upload-target') {
    return place.meaning === 'upload-target' ? [] : urlsIn(view, place);
  }
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const whole = nameReferences(stretch(view, start, end - Number(endsInSlash(text.slice(start, end), place))), place);
  if (whole !== null) return whole;
  const urls = urlsIn(view, place);
  if (urls.length > 0) return urls;
  if (TEMPLATE.test(text)) return partsOf(view, TEMPLATE_BREAKS, { ...place, how: 'template-default' });
  if (
    (place.meaning === 'strong' || place.meaning === 'weak') &&
    LIST.test(text.trim()) &&
    (place.prose || !isTitle(text))
  ) {
    return partsOf(view, LIST_BREAKS, place);
  }
  return [];
}

/** False only for values that are no model wherever they stand: numbers, switches, words, paths, sentences without an address. */
export function mayBeModel(text: string, mirrors: readonly string[]): boolean {
  if (text.includes('=') || TEMPLATE.test(text)) return true;
  const name = text.trim().replace(/\/$/, '');
  if (/[\s,;|+]/.test(name)) return name.includes('/') && (ADDRESS.test(name) || LIST.test(name));
  return readWrittenForm(name, mirrors) !== null || ROUTED.test(name) || isShortName(name);
}

/** True for a name without an owner that is, or may be, a model's: `gpt2`, `all-MiniLM-L6-v2`, an id of MLC or Coqui. */
export function isShortName(name: string): boolean {
  return isEmbeddingName(name) || speakingLibrary(name) !== null || aliasOf('legacy', name) !== null;
}

const ADDRESS = /:\/\/|\b(?:huggingface|hf)\.co\//i;

/** `${MODEL:-org/name}`, `{{ .Values.model | default "org/name" }}`, `${{ inputs.model || 'org/name' }}`, `$(MODEL)` */
const TEMPLATE = /\$\{|\{\{|\$\(|<%|\{%/;
const TEMPLATE_BREAKS = /\$\{\w+(?::?[-=?]|:)|[\s"'`{}()|,=?]+|:-|:=/g;
/** `org/a,org/b`, `org/a org/b`, `a=org/a b=org/b`, `org/base+org/lora` */
const LIST = /^(?!\w+\+\w+:\/\/)[\w./:@=-]+(?:[\s,;|+]+[\w./:@=-]+)+[,;]?$/;
/** `stabilityai/Stable Zero123`, `play/pause, skip and more`: an item of several words, some without a slash. What stands behind a flag is its value. */
function isTitle(text: string): boolean {
  return text.split(/[,;|+=]/).some((item) => {
    const words = item.trim().split(/\s+/);
    return words.length > 1 && words.some((word, at) => WORD.test(word) && !/^-/.test(words[at - 1] ?? ''));
  });
}

const WORD = /^[A-Za-z][\w.:]*$/;
const LIST_BREAKS = /[\s,;|=+]+/g;

/** `org/name-7b/` where a model is named: a folder's way to write it. */
function endsInSlash(text: string, { meaning }: ValuePlace): boolean {
  if (meaning !== 'strong' || !/^[\w.-]+\/[\w.-]+\/$/.test(text)) return false;
  const id = text.slice(0, -1);
  return plausibleId(id).kind !== 'no' && isTypicalName(id);
}

function urlsIn(view: SourceFile, place: ValuePlace): readonly ModelReference[] {
  if (!view.text.includes('/')) return [];
  const found: ModelReference[] = [];
  for (const match of view.text.matchAll(EMBEDDED_URL)) {
    const url = match[0].replace(/[.:]+$/, '');
    // What fetches data sets is told `hf://org/name` too.
    if (place.meaning === 'dataset' && !url.startsWith('http')) continue;
    const form = readWrittenForm(url, place.mirrors);
    if (form === null || isPlaceholder(form)) continue;
    const sentence = /\s/.test(view.text.trim()) && form.file === null;
    const kind: ValuePlace = sentence ? { ...place, class: 'mention' } : place;
    found.push(formReference(stretch(view, match.index, match.index + url.length), form, kind, 'certain'));
  }
  return found;
}

/** The words of a list or template, each judged like a value of its own. */
function partsOf(view: SourceFile, breaks: RegExp, place: ValuePlace): readonly ModelReference[] {
  const found: ModelReference[] = [];
  let at = 0;
  const take = (to: number): void => {
    // `MODEL_ID:org/name`: a default after a single colon, as in Spring's placeholders.
    const start = at + (/^[A-Za-z_][\w.]*:(?=[\w.-]+\/)/.exec(view.text.slice(at, to))?.[0].length ?? 0);
    const word = stretch(view, start, to);
    if (word.text.includes('/')) append(found, nameReferences(word, place) ?? []);
  };
  for (const match of view.text.matchAll(breaks)) {
    take(match.index);
    at = match.index + match[0].length;
  }
  take(view.text.length);
  return found;
}
