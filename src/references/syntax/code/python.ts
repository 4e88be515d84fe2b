import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { append } from '../../../domain.ts';
import type { Span } from '../../source-file.ts';
import {
  bind,
  type CodeUnit,
  dottedName,
  type Expression,
  newScope,
  type Parameter,
  type Role,
  type Root,
  type Scope,
} from './code.ts';
import { damageIn, MAX_BLOCKS, sourceOf, span } from './lezer.ts';
import { bindByPytest } from './pytest.ts';
import { type PythonReading, partsOf, readArguments, readExpression } from './python-expressions.ts';
import { bindTargets } from './targets.ts';

/** State of one reading. */
interface Reader extends PythonReading {
  readonly roots: Root[];
  readonly scopes: Scope[];
  readonly damage: Span[];
}

type Statement = (reader: Reader, node: SyntaxNode, scope: Scope, depth: number) => void;

const STATEMENTS: Readonly<Record<string, Statement>> = {
  AssignStatement: readAssign,
  UpdateStatement: readAssign,
  FunctionDefinition: readFunction,
  ClassDefinition: readClass,
  DecoratedStatement: readDecorated,
  ReturnStatement: readReturn,
  YieldStatement: readYield,
  ForStatement: readFor,
  ImportStatement: readImport,
  ExpressionStatement: (reader, node, scope) => readParts(reader, node, scope, { kind: 'statement' }),
  MatchClause: readMatchClause,
  ScopeStatement: readGlobal,
};

/** Reads Python source. Never throws; what the parser could not make sense of is in `damage`. */
export function readPython(source: string): CodeUnit {
  const tree = parser.parse(source);
  const module = newScope('module', '', null);
  const reader: Reader = {
    source,
    roots: [],
    scopes: [],
    damage: [],
    onLambda: (scope, node, depth) => readParameters(reader, node.getChild('ParamList'), scope, depth),
    onTooDeep: (node) => reader.damage.push(span(node)),
  };
  readBlock(reader, tree.topNode, module, 0);
  return { module, roots: reader.roots, scopes: reader.scopes, damage: [...reader.damage, ...damageIn(tree)] };
}

/** Reads every statement inside `node`, bodies of compound statements included, in one loop per block. */
function readBlock(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  if (depth > MAX_BLOCKS) {
    reader.onTooDeep(node);
    return;
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    readStatement(reader, child, scope, depth);
}

function readStatement(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  const statement = STATEMENTS[node.name];
  if (statement !== undefined) statement(reader, node, scope, depth + 1);
  else if (BODIES.has(node.name) || /Statement$/.test(node.name)) {
    readBlock(reader, node, scope, depth + 1);
  } else if (/Expression$|String$|^VariableName$/.test(node.name)) {
    addRoot(
      reader,
      { kind: TESTS.has(node.parent?.name ?? '') ? 'test' : 'statement' },
      readExpression(reader, node, scope),
    );
  }
}

/** A group is `import a; a.load()`: statements on one line. */
const BODIES = new Set(['Body', 'MatchBody', 'StatementGroup']);
const TESTS = new Set(['IfStatement', 'WhileStatement', 'MatchStatement', 'AssertStatement']);

function addRoot(reader: Reader, role: Role, expression: Expression): void {
  reader.roots.push({ role, expression });
}

function readParts(reader: Reader, node: SyntaxNode, scope: Scope, role: Role): Expression[] {
  const expressions = partsOf(node)
    .filter(({ name, firstChild }) => firstChild !== null || /String$|^VariableName$/.test(name))
    .map((part) => readExpression(reader, part, scope));
  for (const expression of expressions) addRoot(reader, role, expression);
  return expressions;
}

/** `a = b = value`, `a: T = value`, `a, b = c, d`, `a += value`. */
function readAssign(reader: Reader, node: SyntaxNode, scope: Scope): void {
  const groups: SyntaxNode[][] = [[]];
  for (const part of partsOf(node)) {
    if (part.name === 'AssignOp' || part.name === 'UpdateOp') groups.push([]);
    else groups.at(-1)?.push(part);
  }
  const values = groups.length < 2 ? [] : (groups.pop() ?? []).map((part) => readExpression(reader, part, scope));
  const targets = groups.map((group) => group.map((part) => readExpression(reader, part, scope)));
  const [first] = values;
  const [field] = targets[0] ?? [];
  if (scope.kind === 'class' && field?.kind === 'name' && node.getChild('TypeDef') !== null)
    scope.parameters.push({ name: field.name, fallback: first ?? null, type: null });
  if (first === undefined) return;
  const value: Expression =
    values.length === 1 ? first : { kind: 'list', items: values, start: first.start, end: node.to };
  const bound = targets.flatMap((group) => bindTargets(group, value, scope));
  for (const { name, value: part, owner } of bound.slice(0, 1)) {
    addRoot(reader, { kind: 'binding', name, scope: owner }, bound.length > targets.length ? value : part);
  }
  if (bound.length > targets.length) {
    reader.roots.pop();
    for (const { name, value: part, owner } of bound) addRoot(reader, { kind: 'binding', name, scope: owner }, part);
  }
  if (bound.length === 0) addRoot(reader, { kind: 'statement' }, value);
}

function readFunction(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  const nameNode = node.getChild('VariableName');
  const inner = newScope('function', nameNode === null ? '' : sourceOf(reader, nameNode), scope);
  reader.scopes.push(inner);
  bind(scope, inner.name, { kind: 'scope', scope: inner });
  readParameters(reader, node.getChild('ParamList'), inner, 0);
  const body = node.getChild('Body');
  if (body !== null) readBlock(reader, body, inner, depth);
}

function readParameters(reader: Reader, list: SyntaxNode | null, scope: Scope, depth: number): void {
  if (list === null) return;
  const parameters: Parameter[] = scope.parameters;
  for (const part of partsOf(list)) {
    const before = part.prevSibling?.name;
    const name = sourceOf(reader, part);
    if (before === 'AssignOp') {
      const last = parameters.pop();
      const fallback = readExpression(reader, part, scope, depth);
      if (last === undefined) continue;
      parameters.push({ ...last, fallback });
      addRoot(reader, { kind: 'default', name: last.name, scope }, fallback);
    } else if (part.name === 'VariableName' || part.name === 'self') {
      const first = parameters.length === 0 && scope.parent?.kind === 'class' && /^(?:self|cls|mcs)$/.test(name);
      if (!first && before !== '*' && before !== '**')
        parameters.push({ name, fallback: null, type: typeOf(reader, part) });
    }
  }
  for (const [position, { name }] of parameters.entries())
    bind(scope, name, { kind: 'parameter', of: scope, position });
}

/** `spec: Spec`, `spec: "models.Spec"`, `spec: Optional[Spec] = None` */
function typeOf(reader: Reader, { nextSibling }: SyntaxNode): string | null {
  if (nextSibling?.name !== 'TypeDef') return null;
  return /^:\s*["']?(?:(?:typing\.)?Optional\[["']?)?(?:\w+\.)*(\w+)/.exec(sourceOf(reader, nextSibling))?.[1] ?? null;
}

function readClass(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  const nameNode = node.getChild('VariableName');
  const inner = newScope('class', nameNode === null ? '' : sourceOf(reader, nameNode), scope);
  reader.scopes.push(inner);
  bind(scope, inner.name, { kind: 'scope', scope: inner });
  const list = node.getChild('ArgList');
  for (const { value } of list === null ? [] : readArguments(reader, list, scope, 0))
    inner.bases.push(dottedName(value));
  const body = node.getChild('Body');
  if (body !== null) readBlock(reader, body, inner, depth);
}

/** A decorator is a call; those of pytest say besides what the function's parameters may be. */
function readDecorated(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  const before = reader.scopes.length;
  const decorators = node.getChildren('Decorator');
  for (const child of partsOf(node)) if (child.name !== 'Decorator') readStatement(reader, child, scope, depth);
  const decorated = reader.scopes[before];
  for (const decorator of decorators) {
    const names = partsOf(decorator).filter(({ name }) => name === 'VariableName' || name === 'PropertyName');
    const list = decorator.getChild('ArgList');
    const last = names.at(-1);
    if (list === null || last === undefined) continue;
    const whole = span(decorator);
    const args = readArguments(reader, list, scope, 0);
    const callee: Expression = { kind: 'name', name: sourceOf(reader, last), scope, ...span(last) };
    addRoot(reader, { kind: 'statement' }, { kind: 'call', callee, args, ...whole });
    if (decorated === undefined) continue;
    bindByPytest(decorated, callee.name, args);
  }
}

function readReturn(reader: Reader, node: SyntaxNode, scope: Scope): void {
  const returned = readParts(reader, node, scope, { kind: 'return', name: scope.name });
  append(scope.returns, returned);
}

/** What is yielded is what a fixture gives, and one of what a loop over the call goes through. */
function readYield(reader: Reader, node: SyntaxNode, scope: Scope): void {
  const yielded = readParts(reader, node, scope, { kind: 'return', name: scope.name });
  append(scope.returns, yielded);
  if (node.getChild('from') !== null) return;
  for (const value of yielded) scope.returns.push({ kind: 'list', items: [value], start: value.start, end: value.end });
}

/** `for a, b in values:`. */
function readFor(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  const parts = partsOf(node);
  const inAt = parts.findIndex(({ name }) => name === 'in');
  const targets = parts.slice(0, inAt).filter(({ name }) => name !== 'for' && name !== 'async');
  const valueNode = parts[inAt + 1];
  if (inAt !== -1 && valueNode !== undefined) {
    const value = readExpression(reader, valueNode, scope);
    const names = targets.map((part) => readExpression(reader, part, scope)).flatMap((target) => namesOf(target));
    for (const [index, name] of names.entries()) {
      bind(scope, name, { kind: 'element', of: value, index: names.length === 1 ? null : index });
    }
    addRoot(reader, { kind: 'iteration', names }, value);
  }
  for (const part of parts) if (part.name === 'Body') readBlock(reader, part, scope, depth);
}

function namesOf(target: Expression): string[] {
  if (target.kind === 'name') return [target.name];
  return target.kind === 'list' ? target.items.flatMap(namesOf) : [];
}

/** `import a.b as c`, `from ..a import (b as c, d)`. */
function readImport(reader: Reader, node: SyntaxNode, scope: Scope): void {
  const text = sourceOf(reader, node)
    .replace(/#.*$/gm, '')
    .replace(/[()\\]/g, ' ');
  // from .settings import MODEL_ID as DEFAULT, OTHER
  const from = /^from\s+([\w.\s]+?)\s+import\s+([\s\S]+)$/.exec(text);
  const names = (from?.[2] ?? text.replace(/^import\s+/, '')).split(',');
  for (const item of names) {
    const [name, alias] = item.trim().split(/\s+as\s+/);
    if (name === undefined || name === '') continue;
    if (from !== null) bind(scope, alias ?? name, { kind: 'import', module: from[1]?.replace(/\s/g, '') ?? '', name });
    else
      bind(scope, alias ?? name.split('.')[0] ?? name, {
        kind: 'import',
        module: alias === undefined ? (name.split('.')[0] ?? name) : name,
        name: null,
      });
  }
}

/** `global name`, `nonlocal name`: what a function sets the name to, it is outside too. */
function readGlobal(reader: Reader, node: SyntaxNode, scope: Scope): void {
  let outer = scope.parent;
  if (node.getChild('global') !== null) while (outer?.parent) outer = outer.parent;
  if (outer === null) return;
  for (const part of node.getChildren('VariableName')) {
    const name = sourceOf(reader, part);
    bind(outer, name, { kind: 'value', value: { kind: 'name', name, scope, ...span(part) } });
  }
}

/** The pattern is compared, the body is run. */
function readMatchClause(reader: Reader, node: SyntaxNode, scope: Scope, depth: number): void {
  for (const part of partsOf(node)) {
    if (part.name === 'Body') readBlock(reader, part, scope, depth);
    else if (part.name !== 'case') addRoot(reader, { kind: 'test' }, readExpression(reader, part, scope));
  }
}
