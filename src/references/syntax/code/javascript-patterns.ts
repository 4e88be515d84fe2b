import type { SyntaxNode } from '@lezer/common';
import { type Binding, bind, dottedName, type Expression, type Scope } from './code.ts';
import type { JavaScriptReader } from './javascript.ts';
import { isExpression, partsOf, propertyName, readExpression } from './javascript-expressions.ts';
import { requiredModule } from './javascript-modules.ts';
import { sourceOf } from './lezer.ts';

/** Binds a declaration's target, a name or a pattern, to `value`, and tells the place of the value. */
export function bindPattern(reader: JavaScriptReader, target: SyntaxNode, value: Expression, scope: Scope): void {
  if (target.name === 'VariableDefinition') {
    const name = sourceOf(reader, target);
    const module = requiredModule(value);
    // `require` gives what is exported, `import()` the names of all that is.
    const whole = value.kind === 'call' && dottedName(value.callee) === 'import' ? null : 'default';
    bind(scope, name, module === null ? { kind: 'value', value } : { kind: 'import', module, name: whole });
    reader.roots.push({ role: { kind: 'binding', name, scope }, expression: value });
    return;
  }
  if (bindState(reader, target, value, scope)) return;
  const isArray = target.name === 'ArrayPattern';
  const module = requiredModule(value);
  const items = value.kind === 'list' ? value.items : [];
  for (const [index, part] of partsOf(target).entries()) {
    const bindingOf = (key: string): Binding =>
      isArray
        ? { kind: 'element', of: value, index }
        : module === null
          ? { kind: 'entry', of: value, key }
          : { kind: 'import', module, name: key };
    bindPart(reader, part, bindingOf, scope);
    const item = items[index];
    if (!isArray || item === undefined) continue;
    bindValue(reader, sourceOf(reader, part), item, scope);
  }
  reader.roots.push({ role: { kind: 'statement' }, expression: value });
}

/** Gives a name the value that stands beside it, and tells the place of the value. */
export function bindValue(reader: JavaScriptReader, name: string, value: Expression, scope: Scope): void {
  bind(scope, name, { kind: 'value', value });
  reader.roots.push({ role: { kind: 'binding', name, scope }, expression: value });
}

/** `const [model, setModel] = useState("org/name")`: a hook's first argument is what the first name holds at the start. */
function bindState(reader: JavaScriptReader, target: SyntaxNode, value: Expression, scope: Scope): boolean {
  const [first] = partsOf(target);
  const initial = value.kind === 'call' && HOOK.test(dottedName(value.callee)) ? value.args[0]?.value : undefined;
  if (target.name !== 'ArrayPattern' || first === undefined || initial === undefined) return false;
  const name = sourceOf(reader, first);
  bind(scope, name, { kind: 'value', value: initial });
  reader.roots.push({ role: { kind: 'binding', name, scope }, expression: value });
  return true;
}

/** https://react.dev/reference/react/useState, https://docs.solidjs.com/reference/basic-reactivity/create-signal */
const HOOK = /(?:^|\.)(?:useState|createSignal)$/;

/** One part of a pattern: `a`, `a: b`, `a = 1`, `a: b = 1`. */
function bindPart(reader: JavaScriptReader, part: SyntaxNode, bindingOf: (key: string) => Binding, scope: Scope): void {
  const pieces = part.name === 'PatternProperty' ? partsOf(part) : [part];
  const [first] = pieces;
  if (first === undefined) return;
  const key = propertyName(reader, first) ?? sourceOf(reader, first);
  const defined = pieces.find(({ name }) => name === 'VariableDefinition');
  const name = defined === undefined ? key : sourceOf(reader, defined);
  bind(scope, name, bindingOf(key));
  const last = pieces.at(-1);
  if (last === undefined || last.prevSibling?.name !== 'Equals' || !isExpression(last)) return;
  const fallback = readExpression(reader, last, scope);
  bind(scope, name, { kind: 'value', value: fallback });
  reader.roots.push({ role: { kind: 'default', name, scope }, expression: fallback });
}

/** Reads a parameter list, or the lone parameter of an arrow function. Parts of an object parameter count by their names. */
export function readParameters(reader: JavaScriptReader, list: SyntaxNode, scope: Scope): void {
  if (list.name === 'VariableDefinition') {
    addParameter(scope, sourceOf(reader, list), null);
    return;
  }
  for (const part of partsOf(list)) {
    if (part.prevSibling?.name === 'Equals') {
      const last = scope.parameters.pop();
      const fallback = readExpression(reader, part, scope);
      if (last === undefined) continue;
      scope.parameters.push({ ...last, fallback });
      reader.roots.push({ role: { kind: 'default', name: last.name, scope }, expression: fallback });
    } else if (part.name === 'VariableDefinition') addParameter(scope, sourceOf(reader, part), null);
    else if (part.name === 'ObjectPattern') {
      const position = scope.parameters.length;
      addParameter(scope, '', null);
      for (const property of partsOf(part)) {
        bindPart(reader, property, () => ({ kind: 'parameter', of: scope, position }), scope);
      }
    }
  }
}

function addParameter(scope: Scope, name: string, fallback: Expression | null): void {
  const position = scope.parameters.length;
  scope.parameters.push({ name, fallback, type: null });
  if (name !== '') bind(scope, name, { kind: 'parameter', of: scope, position });
}

/** Methods that call a function with one item after another. */
const ITERATING = /^(?:map|forEach|flatMap|filter|find|some|every)$/;
/** What is iterated over, where it is no more than a name: `models`, `config.models`, `Object.entries(models)`. */
const NAMED = /^(?:[\w$.]{1,200}|Object\.(?:entries|values|keys)\([\w$.]{1,200}\))$/;

/** `models.map((model) => load(model))`, `Object.entries(models).forEach(([name, { id }]) => load(id))`: bound as a loop would. */
export function bindIterated(reader: JavaScriptReader, callback: SyntaxNode, list: SyntaxNode, scope: Scope): void {
  const object = iteratedBy(reader, callback);
  const target = list.name === 'VariableDefinition' ? list : partsOf(list)[0];
  if (object === null || target === undefined || scope.parent === null) return;
  const value = readExpression(reader, object, scope.parent);
  const bindItem = (part: SyntaxNode, index: number | null): void => {
    const item: Binding = { kind: 'element', of: value, index };
    if (part.name === 'VariableDefinition') bind(scope, sourceOf(reader, part), item);
    if (part.name !== 'ObjectPattern') return;
    // A name that no source can have.
    const name = `${index ?? ''} item`;
    bind(scope, name, item);
    const of: Expression = { kind: 'name', name, scope, start: part.from, end: part.to };
    for (const property of partsOf(part)) bindPart(reader, property, (key) => ({ kind: 'entry', of, key }), scope);
  };
  if (target.name !== 'ArrayPattern') bindItem(target, null);
  else for (const [index, part] of partsOf(target).entries()) bindItem(part, index);
}

/** What a method goes through that takes `callback` first, null for any other function. */
function iteratedBy(reader: JavaScriptReader, callback: SyntaxNode): SyntaxNode | null {
  const list = callback.parent;
  const callee = list?.name === 'ArgList' && callback.prevSibling?.name === '(' ? list.prevSibling : null;
  const method = callee?.name === 'MemberExpression' ? callee.lastChild : null;
  const object = callee?.firstChild ?? null;
  if (method === null || object === null || !ITERATING.test(sourceOf(reader, method))) return null;
  return NAMED.test(sourceOf(reader, object)) ? object : null;
}
