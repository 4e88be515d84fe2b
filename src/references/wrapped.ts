import type { SourceFile } from '../domain.ts';
import { maskTemplates, withoutPadding } from './syntax/data/data-templates.ts';

/** Endings of files that are filled in when they are used. */
const TEMPLATE = /\.(?:template|tmpl|tpl|tftpl|gotmpl|j2|jinja2?|erb|ejs|hbs|mustache|in)$/i;
/** Endings of files that are copied or renamed to be used. */
const SET_ASIDE = /\.(?:disabled|inactive|off|example|sample|dist|default)$/i;

/** `serve.yaml` of `serve.yaml.disabled`, `load.py` of `load.py.j2`: the name without what wraps it, null when nothing does. */
export function innerPath(path: string): string | null {
  const inner = path.replace(SET_ASIDE, '').replace(TEMPLATE, '').replace(SET_ASIDE, '');
  return inner === path || inner.endsWith('/') || inner === '' ? null : inner;
}

/** The text of a template as the language inside sees it: what is filled in left open, or as its default. Other files as they are. */
export function unfilled(file: SourceFile): SourceFile {
  if (!TEMPLATE.test(file.path.replace(SET_ASIDE, '')) || !/\{\{|\{%/.test(file.text)) return file;
  return withoutPadding({ ...file, text: maskTemplates(file.text) });
}
