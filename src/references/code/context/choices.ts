import { type Call, dottedName, type Expression, lastPart } from '../../syntax/code/code.ts';
import type { Frame } from '../index.ts';
import { type Context, keyedContext } from './keyed.ts';

/** `<option value=...>`, `<SelectItem value=...>`, `<MenuItem value=...>`: one of what a field offers. */
const CHOICE = /^(?:option|\w*Option|\w*Item|Radio|\w*RadioButton)$/;
/** `<select>`, `<Select>`, `<RadioGroup>`, `<ModelPicker>`: the field. */
const FIELD = /select|combobox|dropdown|radiogroup|picker/i;
/** Attributes of a field that say what it is for: as text its name, as an expression the variable that it sets. */
const NAMED_BY = new Set(['id', 'name', 'value', 'defaultValue', 'selected', 'selectedKey', 'aria-label']);

/** What the field says of `value` in `<select value={model}><option value="org/name" />`, null elsewhere. */
export function choiceContext({ call, keyword, outer }: Frame & { kind: 'argument' }): Context | null {
  if (keyword !== 'value' || !CHOICE.test(tagName(call))) return null;
  for (let at = outer; at.kind === 'inside'; at = at.outer) {
    const [tag] = at.of.kind === 'opaque' ? at.of.children : [];
    const isField = tag?.kind === 'call' && tag !== call && FIELD.test(tagName(tag));
    const context = isField ? fieldContext(tag) : null;
    if (context !== null) return context;
  }
  return null;
}

function fieldContext({ args }: Call): Context | null {
  for (const { keyword, value } of args) {
    const name = keyword !== null && NAMED_BY.has(keyword) ? nameIn(value) : '';
    const context = name === '' ? null : keyedContext(name, 'choice');
    if (context !== null) return context;
  }
  return null;
}

/** `id="model"`, `value={model}`, `value={settings.model}` */
function nameIn(value: Expression): string {
  return value.kind === 'text' ? value.value : lastPart(dottedName(value));
}

/** Tags of HTML are no names of this file, but hold one. */
function tagName({ callee }: Call): string {
  const [inner] = callee.kind === 'opaque' ? callee.children : [];
  return lastPart(dottedName(inner ?? callee));
}
