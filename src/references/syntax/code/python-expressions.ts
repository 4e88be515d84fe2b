import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../source-file.ts';
import { offsetAt, singleBraces, unescapeString } from '../string-escapes.ts';
import { foldChain, type Link } from './chains.ts';
import { type Argument, bind, type Entry, type Expression, newScope, type Scope, type Text } from './code.ts';
import { childrenBut, MAX_DEPTH, onlyOf, opaque, sourceOf, span, templateOf } from './lezer.ts';

/** What reading expressions needs to know and to tell. */
export interface PythonReading {
  readonly source: string;
  /** Called for each function that stands inside an expression, with its scope. */
  readonly onLambda: (scope: Scope, node: SyntaxNode, depth: number) => void;
  readonly onTooDeep: (node: SyntaxNode) => void;
}

type Reader = (reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number) => Expression;

const READERS: Readonly<Record<string, Reader>> = {
  String: readString,
  ContinuedString: readContinued,
  FormatString: readFormat,
  VariableName: (reading, node, scope) => ({ kind: 'name', name: sourceOf(reading, node), scope, ...span(node) }),
  self: (_, node, scope) => ({ kind: 'name', name: 'self', scope, ...span(node) }),
  ParenthesizedExpression: readOnly,
  AwaitExpression: readOnly,
  MemberExpression: readMember,
  CallExpression: readCall,
  ArrayExpression: readList,
  TupleExpression: readList,
  SetExpression: readList,
  DictionaryExpression: readDict,
  ConditionalExpression: readConditional,
  BinaryExpression: readBinary,
  NamedExpression: readNamed,
  LambdaExpression: readLambda,
  ArrayComprehensionExpression: readComprehension,
  SetComprehensionExpression: readComprehension,
  ComprehensionExpression: readComprehension,
};

/** The expression at `node`. Kinds that carry no value of their own are opaque, with their parts inside. */
export function readExpression(reading: PythonReading, node: SyntaxNode, scope: Scope, depth = 0): Expression {
  if (depth > MAX_DEPTH) {
    reading.onTooDeep(node);
    return opaque(node);
  }
  const reader = READERS[node.name];
  if (reader !== undefined) return reader(reading, node, scope, depth + 1);
  return opaque(node, readChildren(reading, node, scope, depth + 1));
}

/** Reads `(a, b=c, *d)`. */
export function readArguments(reading: PythonReading, list: SyntaxNode, scope: Scope, depth: number): Argument[] {
  const args: Argument[] = [];
  let keyword: string | null = null;
  for (const child of partsOf(list)) {
    const next = child.nextSibling;
    if (child.name === 'VariableName' && next?.name === 'AssignOp') keyword = sourceOf(reading, child);
    else if (child.name !== 'AssignOp' && child.name !== '*' && child.name !== '**') {
      args.push({ keyword, value: readExpression(reading, child, scope, depth) });
      keyword = null;
    }
  }
  return args;
}

/** Children that are not punctuation. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenBut(PUNCTUATION, node);
}

const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ',', ':', '.', 'Comment', '⚠', 'TypeDef']);

function readChildren(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression[] {
  return partsOf(node).flatMap((child) => {
    if (child.firstChild === null && READERS[child.name] === undefined) return [];
    return [readExpression(reading, child, scope, depth)];
  });
}

function readOnly(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  return onlyOf(node, readChildren(reading, node, scope, depth));
}

/** Letters before the quote, then the quote: `rb"""`. */
const OPENING = /^([A-Za-z]{0,3})("""|'''|"|')/;

function readString(reading: PythonReading, node: SyntaxNode): Expression {
  const { source } = reading;
  const opening = OPENING.exec(source.slice(node.from, node.from + 6));
  if (opening === null || /b/i.test(opening[1] ?? '')) return opaque(node);
  const [whole, prefix = '', quote = ''] = opening;
  const start = node.from + whole.length;
  const end = source.endsWith(quote, node.to) && node.to - quote.length >= start ? node.to - quote.length : node.to;
  if (/r/i.test(prefix)) return { kind: 'text', value: source.slice(start, end), offsets: start, ...span(node) };
  return { kind: 'text', ...unescapeString(source, start, end), ...span(node) };
}

function readFormat(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const { source } = reading;
  const opening = OPENING.exec(source.slice(node.from, node.from + 6));
  const quote = opening?.[2] ?? '"';
  const parts: Expression[] = [];
  const literal = (start: number, end: number): void => {
    if (end > start) parts.push({ kind: 'text', ...singleBraces(unescapeString(source, start, end)), start, end });
  };
  let at = node.from + (opening?.[0].length ?? 2);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'FormatReplacement') continue;
    literal(at, child.from);
    const value = partsOf(child)[0];
    if (value !== undefined) parts.push(readExpression(reading, value, scope, depth));
    at = child.to;
  }
  literal(at, source.endsWith(quote, node.to) ? node.to - quote.length : node.to);
  return templateOf(node, parts);
}

function readContinued(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const parts = partsOf(node).map((part) => readExpression(reading, part, scope, depth));
  const texts = parts.filter((part): part is Text => part.kind === 'text');
  if (texts.length < parts.length) return { kind: 'template', parts, ...span(node) };
  const offsets = texts.flatMap(unitOffsets);
  offsets.push(node.to);
  return { kind: 'text', value: texts.map(({ value }) => value).join(''), offsets, ...span(node) };
}

function unitOffsets(text: Text): number[] {
  return Array.from({ length: text.value.length }, (_, unit) => offsetAt(text, unit));
}

function readMember(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [object, ...rest] = partsOf(node);
  if (object === undefined) return opaque(node);
  const owner = readExpression(reading, object, scope, depth);
  const property = node.getChild('PropertyName');
  if (property !== null) return { kind: 'member', object: owner, name: sourceOf(reading, property), ...span(node) };
  const key = rest[0];
  if (key === undefined || rest.length > 1) return opaque(node, [owner]);
  return { kind: 'index', object: owner, key: readExpression(reading, key, scope, depth), ...span(node) };
}

function readCall(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [callee, list] = partsOf(node);
  if (callee === undefined) return opaque(node);
  return {
    kind: 'call',
    callee: readExpression(reading, callee, scope, depth),
    args: list?.name === 'ArgList' ? readArguments(reading, list, scope, depth) : [],
    ...span(node),
  };
}

function readList(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  return { kind: 'list', items: readChildren(reading, node, scope, depth), ...span(node) };
}

function readDict(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const entries: Entry[] = [];
  let key: Expression | null = null;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === ',') key = null;
    if (PUNCTUATION.has(child.name) || child.name === '**') continue;
    const value = readExpression(reading, child, scope, depth);
    if (child.nextSibling?.name === ':') key = value;
    else entries.push({ key, value });
  }
  return { kind: 'dict', entries, ...span(node) };
}

function readConditional(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [yes, test, no] = partsOf(node)
    .filter(({ name }) => name !== 'if' && name !== 'else')
    .map((part) => readExpression(reading, part, scope, depth));
  const options = [yes, no].filter((option) => option !== undefined);
  return { kind: 'choice', options, tests: test === undefined ? [] : [test], ...span(node) };
}

/** Left-deep chains are taken apart in a loop, so that ten thousand additions do not nest ten thousand calls. */
function readBinary(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const right: Link[] = [];
  let at = node;
  while (at.name === 'BinaryExpression' && at.firstChild !== null && at.lastChild !== null) {
    const operand = readExpression(reading, at.lastChild, scope, depth);
    const operators = partsOf(at).slice(1, -1);
    right.push({ operator: operators.map((part) => sourceOf(reading, part)).join(' '), operand, end: at.to });
    at = at.firstChild;
  }
  return foldChain(readExpression(reading, at, scope, depth), right.reverse(), combine);
}

function combine(left: Expression, operator: string, right: Expression, end: number): Expression {
  const whole = { start: left.start, end };
  if (operator === 'or') return { kind: 'choice', options: [left, right], tests: [], ...whole };
  if (operator === 'and') return { kind: 'choice', options: [right], tests: [left], ...whole };
  if (operator === '+' || operator === '/') return joined(left, operator, right, whole);
  if (operator === '%') {
    const args = (right.kind === 'list' ? right.items : [right]).map((value) => ({ keyword: null, value }));
    return { kind: 'call', callee: { kind: 'member', object: left, name: 'format', ...whole }, args, ...whole };
  }
  if (/^(?:[=!<>]=?|[=!<>]+|in|not in|is|is not)$/.test(operator))
    return { kind: 'compare', operands: [left, right], ...whole };
  return { kind: 'opaque', children: [left, right], ...whole };
}

/** Strings are added to a template; lists stay lists; a path division keeps its parts apart. */
function joined(left: Expression, operator: string, right: Expression, whole: Span): Expression {
  if (operator === '/') return { kind: 'opaque', children: [left, right], ...whole };
  if (left.kind === 'list' || right.kind === 'list') {
    const items = [left, right].flatMap((side) => (side.kind === 'list' ? side.items : [side]));
    return { kind: 'list', items, ...whole };
  }
  const parts = left.kind === 'template' ? [...left.parts, right] : [left, right];
  return { kind: 'template', parts, ...whole };
}

function readNamed(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [target, , value] = partsOf(node);
  if (target === undefined || value === undefined) return opaque(node);
  const expression = readExpression(reading, value, scope, depth);
  bind(scope, sourceOf(reading, target), { kind: 'value', value: expression });
  return expression;
}

/** `[f(x) for x in values if test]`: `x` is bound to the elements. */
function readComprehension(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const inner = newScope('function', '', scope);
  const parts = partsOf(node);
  const children: Expression[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.name !== 'for') continue;
    const inAt = parts.findIndex(({ name }, at) => at > index && name === 'in');
    const targets = parts.slice(index + 1, inAt).filter(({ name }) => name === 'VariableName');
    const valueNode = parts[inAt + 1];
    if (inAt === -1 || valueNode === undefined) continue;
    const value = readExpression(reading, valueNode, inner, depth);
    children.push(value);
    for (const [at, target] of targets.entries()) {
      const position = targets.length === 1 ? null : at;
      bind(inner, sourceOf(reading, target), { kind: 'element', of: value, index: position });
    }
  }
  const element = parts[0] === undefined ? [] : [readExpression(reading, parts[0], inner, depth)];
  return { kind: 'list', items: [...element, ...children.map((value) => wrapped(value))], ...span(node) };
}

/** The values gone through are read, though they are not elements of the result. */
function wrapped(value: Expression): Expression {
  return { kind: 'opaque', children: [value], start: value.start, end: value.end };
}

function readLambda(reading: PythonReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const inner = newScope('function', '', scope);
  reading.onLambda(inner, node, depth);
  const body = node.lastChild;
  const children = body === null ? [] : [readExpression(reading, body, inner, depth)];
  return opaque(node, children);
}
