import type { SyntaxNode } from '@lezer/common';
import { eitherOf } from '../../patterns.ts';
import { ALL, bind, type Dict, dottedName, type Expression, type Scope, type Text } from './code.ts';
import { sourceOf } from './lezer.ts';

/** What the text of a node is taken from. */
interface Sourced {
  readonly source: string;
}

/** `import { A as B, C } from "./config"`. */
export function bindImport(reading: Sourced, node: SyntaxNode, scope: Scope): void {
  const from = node.getChild('String');
  const module = from === null ? '' : sourceOf(reading, from).slice(1, -1);
  for (const [name, alias] of namesIn(reading, node.getChild('ImportGroup')))
    bind(scope, alias, { kind: 'import', module, name });
  const whole = node.getChild('VariableDefinition');
  if (whole !== null)
    bind(scope, sourceOf(reading, whole), {
      kind: 'import',
      module,
      name: node.getChild('Star') === null ? 'default' : null,
    });
}

/** `export { a as B } from "./a"`, `export * from "./a"`, `export * as all from "./a"`. */
export function handOn(reading: Sourced, node: SyntaxNode, module: string, scope: Scope): void {
  for (const [name, alias] of namesIn(reading, node.getChild('ExportGroup')))
    bind(scope, alias, { kind: 'import', module, name });
  if (node.getChild('Star') === null) return;
  const whole = node.getChild('VariableName');
  if (whole === null) bind(scope, ALL, { kind: 'import', module, name: ALL });
  else bind(scope, sourceOf(reading, whole), { kind: 'import', module, name: null });
}

/** `a, // the first` */
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** `{ a as B, type C }`: each name, and what it is called on this side. */
export function namesIn(
  reading: Sourced,
  group: SyntaxNode | null,
): readonly (readonly [name: string, alias: string])[] {
  if (group === null) return [];
  return sourceOf(reading, group)
    .slice(1, -1)
    .replace(COMMENTS, '')
    .split(',')
    .map((item) => item.trim().replace(/^type\s+/, ''))
    .filter((item) => item !== '')
    .map((item) => {
      const [name = '', alias = name] = item.split(/\s+as\s+/);
      return [name, alias] as const;
    });
}

/** `require("./config")`, `import("./config")`: the module, null for any other expression. */
export function requiredModule(expression: Expression): string | null {
  if (expression.kind !== 'call' || !/^(?:require|import)$/.test(dottedName(expression.callee))) return null;
  const [first] = expression.args;
  return first?.value.kind === 'text' ? first.value.value : null;
}

/** `from "./a.json" with { type: "json" }`, `import("./a.json", { with: { type: "json" } })`. */
const ATTRIBUTES = eitherOf(
  [
    /(\b(?:from|import)\s*(?:"[^"\n]*"|'[^'\n]*'))(\s*(?:with|assert)\s*\{[^{}]*\})/,
    /(\bimport\(\s*[^\s(),]+)(\s*,\s*\{\s*(?:with|assert)\s*:\s*\{[^{}]*\},?\s*\})/,
  ],
  'g',
);

/** A source with the attributes of its imports, which the grammar does not know, blanked out; offsets kept. */
export function withoutAttributes(source: string): string {
  if (!/\b(?:with|assert)\s*:?\s*\{/.test(source)) return source;
  return source.replace(
    ATTRIBUTES,
    (_, from = '', attributes = '', call = '', options = '') =>
      `${from}${call}${' '.repeat(attributes.length + options.length)}`,
  );
}

/** `module.exports = ...`, `exports.name = ...`: what a module gives as a whole, and under names. */
const WHOLE = /^(?:module\.)?exports$/;
const NAMED = /^(?:module\.)?exports\.(\w+)$/;

/**
 * Binds what an assignment to `module.exports` or `exports.name` gives: the whole as `default`, each name as itself, in the
 * scope of the module. Other assignments bind nothing here.
 */
export function bindExports(target: Expression, value: Expression, scope: Scope): void {
  const dotted = dottedName(target);
  const name = NAMED.exec(dotted)?.[1];
  if (name === undefined && !WHOLE.test(dotted)) return;
  const module = outermost(scope);
  if (name !== undefined) {
    bindNew(module, name, value);
    bind(module, 'default', { kind: 'value', value: entryOf(name, value) });
    return;
  }
  bind(module, 'default', { kind: 'value', value });
  if (value.kind !== 'dict') return;
  for (const { key, value: part } of value.entries) if (key?.kind === 'text') bindNew(module, key.value, part);
}

function outermost(scope: Scope): Scope {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at;
}

function bindNew(module: Scope, name: string, value: Expression): void {
  const isItself = value.kind === 'name' && value.name === name;
  if (!isItself && !module.bindings.has(name)) bind(module, name, { kind: 'value', value });
}

function entryOf(name: string, value: Expression): Dict {
  const { start, end } = value;
  const key: Text = { kind: 'text', value: name, offsets: start, start, end };
  return { kind: 'dict', entries: [{ key, value }], start, end };
}
