import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/javascript';
import type { Span } from '../../source-file.ts';
import {
  bind,
  type CodeUnit,
  dottedName,
  type Expression,
  newScope,
  type Role,
  type Root,
  type Scope,
} from './code.ts';
import {
  isExpression,
  type JavaScriptReading,
  partsOf,
  propertyName,
  readExpression,
} from './javascript-expressions.ts';
import { bindExports, bindImport, handOn, namesIn, withoutAttributes } from './javascript-modules.ts';
import { bindIterated, bindPattern, bindValue, readParameters } from './javascript-patterns.ts';
import { damageIn, MAX_BLOCKS, sourceOf, span } from './lezer.ts';
import { bindTargets } from './targets.ts';

/** State of one reading. */
export interface JavaScriptReader extends JavaScriptReading {
  readonly roots: Root[];
  readonly scopes: Scope[];
  readonly damage: Span[];
}

type Statement = (reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number) => void;

const STATEMENTS: Readonly<Record<string, Statement>> = {
  VariableDeclaration: readVariables,
  FunctionDeclaration: (reader, node, scope, depth) => readFunction(reader, node, nameIn(reader, node), scope, depth),
  ClassDeclaration: (reader, node, scope, depth) => readClass(reader, node, nameIn(reader, node), scope, depth),
  ReturnStatement: readReturn,
  ForOfSpec: readForOf,
  CaseLabel: (reader, node, scope) => readAll(reader, node, scope, { kind: 'test' }),
  ImportDeclaration: bindImport,
  ExportDeclaration: readExport,
  EnumDeclaration: readEnum,
};
const SKIPPED =
  /^(?:TypeAliasDeclaration|InterfaceDeclaration|AmbientDeclaration|TypeAnnotation|TypeArgList|TypeParamList|LineComment|BlockComment)$/;
const TESTED = /^(?:IfStatement|WhileStatement|DoStatement|SwitchStatement)$/;

const PARSER = parser.configure({ dialect: 'ts jsx' });
const PLAIN_TYPESCRIPT = parser.configure({ dialect: 'ts' });

/** Reads JavaScript or TypeScript, with or without JSX. Never throws; what the parser could not make sense of is in `damage`. */
export function readJavaScript(text: string): CodeUnit {
  const source = withoutAttributes(text);
  // `<T>x` casts and JSX exclude each other: files that end no tag are read without JSX.
  const tree = (/<\/|\/>/.test(source) ? PARSER : PLAIN_TYPESCRIPT).parse(source);
  const module = newScope('module', '', null);
  const reader: JavaScriptReader = {
    source,
    roots: [],
    scopes: [],
    damage: [],
    onInner: (node, scope, depth) => readInner(reader, node, scope, depth),
    onAssign: (target, value, scope) => assign(reader, target, value, scope),
    onTooDeep: (node) => reader.damage.push(span(node)),
  };
  readBlock(reader, tree.topNode, module, 0);
  return { module, roots: reader.roots, scopes: reader.scopes, damage: [...reader.damage, ...damageIn(tree)] };
}

function readBlock(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number): void {
  if (depth > MAX_BLOCKS) {
    reader.onTooDeep(node);
    return;
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const statement = STATEMENTS[child.name];
    if (statement !== undefined) statement(reader, child, scope, depth + 1);
    else if (SKIPPED.test(child.name)) continue;
    else if (isExpression(child)) {
      const role: Role = { kind: TESTED.test(node.name) ? 'test' : 'statement' };
      // A bare assignment has told its own place.
      const expression = readExpression(reader, child, scope, depth);
      if (child.name !== 'AssignmentExpression') reader.roots.push({ role, expression });
    } else if (child.firstChild !== null) readBlock(reader, child, scope, depth + 1);
  }
}

function readAll(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, role: Role): void {
  for (const part of partsOf(node)) {
    if (isExpression(part)) reader.roots.push({ role, expression: readExpression(reader, part, scope) });
  }
}

function nameIn(reader: JavaScriptReader, node: SyntaxNode): string {
  const name = node.getChild('VariableDefinition');
  return name === null ? '' : sourceOf(reader, name);
}

/** `const a = 1, { b, c: d = 2 } = e`. */
function readVariables(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number): void {
  let target: SyntaxNode | null = null;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (/Definition$|Pattern$/.test(child.name)) target = child;
    else if (target !== null && child.prevSibling?.name === 'Equals') {
      const name = target.name === 'VariableDefinition' ? sourceOf(reader, target) : '';
      if (/^(?:ArrowFunction|FunctionExpression)$/.test(child.name)) readFunction(reader, child, name, scope, depth);
      else if (child.name === 'ClassExpression') readClass(reader, child, name, scope, depth);
      else {
        const value = readExpression(reader, child, scope, depth);
        bindPattern(reader, target, value, scope);
      }
      target = null;
    }
  }
}

function assign(reader: JavaScriptReader, target: Expression, value: Expression, scope: Scope): void {
  bindExports(target, value, scope);
  for (const { name, value: part, owner } of bindTargets([target], value, scope)) {
    reader.roots.push({ role: { kind: 'binding', name, scope: owner }, expression: part });
  }
  reader.roots.push({ role: { kind: 'statement' }, expression: value });
}

/** A function by any of its spellings; an arrow function without braces returns its body. */
function readFunction(reader: JavaScriptReader, node: SyntaxNode, name: string, scope: Scope, depth: number): void {
  const inner = newScope('function', name, scope);
  if (name !== '') bind(scope, name, { kind: 'scope', scope: inner });
  readInner(reader, node, inner, depth);
}

/** A function, method or class that stands in an expression or was given its scope already. */
function readInner(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number): void {
  if (depth > MAX_BLOCKS) {
    reader.onTooDeep(node);
    return;
  }
  if (scope.kind === 'class') {
    readClassBody(reader, node, scope, depth);
    return;
  }
  reader.scopes.push(scope);
  const list = node.getChild('ParamList') ?? node.getChild('VariableDefinition');
  if (list !== null) {
    readParameters(reader, list, scope);
    bindIterated(reader, node, list, scope);
  }
  const body = node.getChild('Block');
  if (body !== null) readBlock(reader, body, scope, depth + 1);
  const last = node.lastChild;
  if (node.name !== 'ArrowFunction' || last === null || last.name === 'Block') return;
  giveBack(reader, readExpression(reader, last, scope, depth + 1), scope);
}

function readClass(reader: JavaScriptReader, node: SyntaxNode, name: string, scope: Scope, depth: number): void {
  const inner = newScope('class', name, scope);
  if (name !== '') bind(scope, name, { kind: 'scope', scope: inner });
  readClassBody(reader, node, inner, depth);
}

function readClassBody(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number): void {
  reader.scopes.push(scope);
  const base = node.getChild('VariableName');
  if (base !== null) scope.bases.push(dottedName(readExpression(reader, base, scope)));
  for (const member of partsOf(node.getChild('ClassBody') ?? node)) {
    const key = partsOf(member).find((part) => propertyName(reader, part) !== null);
    const name = key === undefined ? '' : (propertyName(reader, key) ?? '');
    if (member.name === 'MethodDeclaration') readFunction(reader, member, name, scope, depth + 1);
    else if (member.name === 'PropertyDeclaration') readField(reader, member, name, scope, depth);
    else if (member.name === 'StaticBlock') readBlock(reader, member, scope, depth + 1);
  }
}

function readField(reader: JavaScriptReader, node: SyntaxNode, name: string, scope: Scope, depth: number): void {
  const valueNode = node.getChild('Equals')?.nextSibling ?? null;
  if (valueNode === null || !isExpression(valueNode)) return;
  bindValue(reader, name, readExpression(reader, valueNode, scope, depth), scope);
}

function readReturn(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number): void {
  for (const part of partsOf(node)) {
    if (isExpression(part)) giveBack(reader, readExpression(reader, part, scope, depth), scope);
  }
}

function giveBack(reader: JavaScriptReader, expression: Expression, scope: Scope): void {
  scope.returns.push(expression);
  reader.roots.push({ role: { kind: 'return', name: scope.name }, expression });
}

/** `for (const model of models)`, `for (const [name, model] of rows)`. */
function readForOf(reader: JavaScriptReader, node: SyntaxNode, scope: Scope): void {
  const target = node.getChild('VariableDefinition') ?? node.getChild('ArrayPattern');
  const last = partsOf(node).at(-1);
  if (last === undefined || !isExpression(last)) return;
  const value = readExpression(reader, last, scope);
  const isRow = target?.name === 'ArrayPattern';
  const parts = target === null ? [] : isRow ? partsOf(target) : [target];
  const names = parts.map((part) => sourceOf(reader, part));
  for (const [index, name] of names.entries()) {
    bind(scope, name, { kind: 'element', of: value, index: isRow ? index : null });
  }
  reader.roots.push({ role: { kind: 'iteration', names }, expression: value });
}

/** `export default ...`, `export { a as B }`, and the declarations that are exported. */
function readExport(reader: JavaScriptReader, node: SyntaxNode, scope: Scope, depth: number): void {
  const before = reader.roots.length;
  readBlock(reader, node, scope, depth);
  const given = reader.roots[before];
  if (node.getChild('default') !== null && given?.role.kind === 'statement')
    bind(scope, 'default', { kind: 'value', value: given.expression });
  const from = node.getChild('String');
  const group = node.getChild('ExportGroup');
  if (from !== null) {
    handOn(reader, node, sourceOf(reader, from).slice(1, -1), scope);
    return;
  }
  for (const [name, alias] of namesIn(reader, group)) {
    if (alias !== name && group !== null)
      bind(scope, alias, { kind: 'value', value: { kind: 'name', name, scope, ...span(group) } });
  }
}

/** `enum Models { Small = "org/name" }` is an object of its members. */
function readEnum(reader: JavaScriptReader, node: SyntaxNode, scope: Scope): void {
  const name = node.getChild('TypeDefinition');
  const body = node.getChild('EnumBody');
  if (name === null || body === null) return;
  const entries = partsOf(body).flatMap((part) => {
    const key = part.prevSibling?.prevSibling;
    if (!isExpression(part) || key?.name !== 'PropertyName') return [];
    const text = { kind: 'text', value: sourceOf(reader, key), offsets: key.from, ...span(key) } as const;
    return [{ key: text, value: readExpression(reader, part, scope) }];
  });
  bindValue(reader, sourceOf(reader, name), { kind: 'dict', entries, ...span(body) }, scope);
}
