import type { SyntaxNode } from '@lezer/common';
import { wordSet } from '../../patterns.ts';
import { unescapeString } from '../string-escapes.ts';
import { foldChain, type Link } from './chains.ts';
import { type Argument, type Entry, type Expression, newScope, type Scope } from './code.ts';
import { childrenBut, MAX_DEPTH, onlyOf, opaque, sourceOf, span, templateOf } from './lezer.ts';

/** What reading expressions needs to know and to tell. */
export interface JavaScriptReading {
  readonly source: string;
  /** Called for each function or class that stands inside an expression, with its scope. */
  readonly onInner: (node: SyntaxNode, scope: Scope, depth: number) => void;
  /** Called for each assignment inside an expression. */
  readonly onAssign: (target: Expression, value: Expression, scope: Scope) => void;
  readonly onTooDeep: (node: SyntaxNode) => void;
}

type Reader = (reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number) => Expression;

const READERS: Readonly<Record<string, Reader>> = {
  String: readString,
  JSXAttributeValue: readString,
  TemplateString: readTemplate,
  VariableName: readName,
  VariableDefinition: readName,
  this: (_, node, scope) => ({ kind: 'name', name: 'this', scope, ...span(node) }),
  JSXIdentifier: readName,
  ParenthesizedExpression: readOnly,
  AwaitExpression: readOnly,
  JSXEscape: readOnly,
  MemberExpression: readMember,
  JSXMemberExpression: readMember,
  CallExpression: readCall,
  NewExpression: readCall,
  DynamicImport: readDynamicImport,
  ArrayExpression: readList,
  ObjectExpression: readObject,
  ConditionalExpression: readConditional,
  BinaryExpression: readBinary,
  AssignmentExpression: readAssignment,
  PostfixExpression: readOnly,
  // `useState<string>` before its arguments
  InstantiationExpression: readOnly,
  TaggedTemplateExpression: readTagged,
  ArrowFunction: readInner,
  FunctionExpression: readInner,
  ClassExpression: readInner,
  JSXOpenTag: readTag,
  JSXSelfClosingTag: readTag,
};

const PUNCTUATION = wordSet(`
  ( ) [ ] { } , : ; . ?. ! = => Equals Arrow Comment LineComment BlockComment ⚠ TypeAnnotation TypeArgList
  TypeParamList await new async as const satisfies typeof JSXStartTag JSXEndTag JSXSelfCloseEndTag JSXText
  JSXCloseTag InterpolationStart InterpolationEnd Spread UpdateOp`);

/** The expression at `node`. Kinds that carry no value of their own are opaque, with their parts inside. */
export function readExpression(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth = 0): Expression {
  if (depth > MAX_DEPTH) {
    reading.onTooDeep(node);
    return opaque(node);
  }
  const reader = READERS[node.name];
  if (reader !== undefined) return reader(reading, node, scope, depth + 1);
  return opaque(node, readChildren(reading, node, scope, depth + 1));
}

/** True for nodes that {@link readExpression} makes something of. */
export function isExpression({ name }: SyntaxNode): boolean {
  return READERS[name] !== undefined || /Expression$|^JSX(?:Element|Fragment)/.test(name);
}

/** Children that are not punctuation or types. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenBut(PUNCTUATION, node);
}

/** The name of a property: `a`, `"a"`, `#a`; null when it is computed. */
export function propertyName(reading: JavaScriptReading, node: SyntaxNode): string | null {
  if (
    !/^(?:PropertyDefinition|PropertyName|PrivatePropertyDefinition|VariableDefinition|String|JSXIdentifier)$/.test(
      node.name,
    )
  )
    return null;
  return sourceOf(reading, node).replace(/^["'`#]|["'`]$/g, '');
}

function readChildren(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression[] {
  return partsOf(node).flatMap((child) => {
    if (child.firstChild === null && READERS[child.name] === undefined) return [];
    return [readExpression(reading, child, scope, depth)];
  });
}

function readName(reading: JavaScriptReading, node: SyntaxNode, scope: Scope): Expression {
  return { kind: 'name', name: sourceOf(reading, node), scope, ...span(node) };
}

function readOnly(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  return onlyOf(node, readChildren(reading, node, scope, depth));
}

function readString({ source }: JavaScriptReading, node: SyntaxNode): Expression {
  const quote = source.charAt(node.from);
  const closed = node.to - node.from > 1 && source.charAt(node.to - 1) === quote;
  const end = closed ? node.to - 1 : node.to;
  return { kind: 'text', ...unescapeString(source, Math.min(node.from + 1, end), end), ...span(node) };
}

function readTemplate(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const { source } = reading;
  const parts: Expression[] = [];
  const literal = (start: number, end: number): void => {
    if (end > start) parts.push({ kind: 'text', ...unescapeString(source, start, end), start, end });
  };
  let at = node.from + 1;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'Interpolation') continue;
    literal(at, child.from);
    const value = partsOf(child)[0];
    if (value !== undefined) parts.push(readExpression(reading, value, scope, depth));
    at = child.to;
  }
  literal(at, node.to > at && source.charAt(node.to - 1) === '`' ? node.to - 1 : node.to);
  return templateOf(node, parts);
}

/** `import("./config")` is read as a call of `import`. */
function readDynamicImport(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const callee: Expression = { kind: 'name', name: 'import', scope, ...span(node) };
  const args = partsOf(node).filter(({ name }) => name !== 'import');
  return {
    kind: 'call',
    callee,
    args: args.map((part) => ({ keyword: null, value: readExpression(reading, part, scope, depth) })),
    ...span(node),
  };
}

function readMember(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [object, ...rest] = partsOf(node);
  if (object === undefined) return opaque(node);
  const owner = readExpression(reading, object, scope, depth);
  const last = node.lastChild;
  if (last !== null && /^(?:Private)?PropertyName$|^JSXIdentifier$/.test(last.name)) {
    return { kind: 'member', object: owner, name: sourceOf(reading, last).replace(/^#/, ''), ...span(node) };
  }
  const key = rest[0];
  if (key === undefined) return opaque(node, [owner]);
  return { kind: 'index', object: owner, key: readExpression(reading, key, scope, depth), ...span(node) };
}

/** A call or `new`. The entries of an object argument count as keywords too: `load("x", { revision: "y" })`. */
function readCall(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const list = node.getChild('ArgList');
  const callee = partsOf(node).find(({ name }) => name !== 'ArgList' && name !== 'import');
  if (callee === undefined) return opaque(node);
  const args: Argument[] = (list === null ? [] : partsOf(list)).map((part) => ({
    keyword: null,
    value: readExpression(reading, part, scope, depth),
  }));
  for (const { value } of [...args]) {
    if (value.kind !== 'dict') continue;
    for (const entry of value.entries) {
      if (entry.key?.kind === 'text') args.push({ keyword: entry.key.value, value: entry.value });
    }
  }
  return { kind: 'call', callee: readExpression(reading, callee, scope, depth), args, ...span(node) };
}

/** `<Chat model="org/name" />` is a call with keywords. */
function readTag(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [callee, ...rest] = partsOf(node);
  if (callee === undefined) return opaque(node);
  const args = rest.flatMap((part): Argument[] => {
    const [name, value] = partsOf(part);
    if (part.name !== 'JSXAttribute' || name === undefined || value === undefined) return [];
    return [{ keyword: sourceOf(reading, name), value: readExpression(reading, value, scope, depth) }];
  });
  return { kind: 'call', callee: readExpression(reading, callee, scope, depth), args, ...span(node) };
}

function readTagged(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [callee, template] = partsOf(node);
  if (callee === undefined || template === undefined) return opaque(node);
  const args = [{ keyword: null, value: readExpression(reading, template, scope, depth) }];
  return { kind: 'call', callee: readExpression(reading, callee, scope, depth), args, ...span(node) };
}

function readList(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  return { kind: 'list', items: readChildren(reading, node, scope, depth), ...span(node) };
}

function readObject(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const entries: Entry[] = [];
  for (const property of node.getChildren('Property')) {
    const [first, ...rest] = partsOf(property);
    if (first === undefined) continue;
    const name = propertyName(reading, first);
    const value = rest.at(-1);
    if (value?.name === 'Block') reading.onInner(property, scope, depth);
    else if (property.firstChild?.name === 'Spread')
      entries.push({ key: null, value: readExpression(reading, first, scope, depth) });
    else if (value !== undefined) {
      const key: Expression | null =
        name === null
          ? readExpression(reading, first, scope, depth)
          : { kind: 'text', value: name, offsets: first.from, ...span(first) };
      entries.push({ key, value: readExpression(reading, value, scope, depth) });
    } else if (name !== null) {
      const key = { kind: 'text', value: name, offsets: first.from, ...span(first) } as const;
      entries.push({ key, value: { kind: 'name', name, scope, ...span(first) } });
    }
  }
  return { kind: 'dict', entries, ...span(node) };
}

function readConditional(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [test, yes, no] = partsOf(node)
    .filter(({ name }) => name !== 'LogicOp')
    .map((part) => readExpression(reading, part, scope, depth));
  const options = [yes, no].filter((option) => option !== undefined);
  return { kind: 'choice', options, tests: test === undefined ? [] : [test], ...span(node) };
}

/** Left-deep chains are taken apart in a loop, so that ten thousand additions do not nest ten thousand calls. */
function readBinary(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const right: Link[] = [];
  let at = node;
  while (at.name === 'BinaryExpression' && at.firstChild !== null && at.lastChild !== null) {
    const operator = at.firstChild.nextSibling;
    const text = operator === null ? '' : sourceOf(reading, operator);
    const isCast = text === 'as' || text === 'satisfies';
    if (!isCast)
      right.push({ operator: text, operand: readExpression(reading, at.lastChild, scope, depth), end: at.to });
    at = at.firstChild;
  }
  return foldChain(readExpression(reading, at, scope, depth), right.reverse(), combine);
}

function combine(left: Expression, operator: string, right: Expression, end: number): Expression {
  const whole = { start: left.start, end };
  if (operator === '||' || operator === '??') return { kind: 'choice', options: [left, right], tests: [], ...whole };
  if (operator === '&&') return { kind: 'choice', options: [right], tests: [left], ...whole };
  if (operator === '+') {
    const parts = left.kind === 'template' ? [...left.parts, right] : [left, right];
    return { kind: 'template', parts, ...whole };
  }
  if (/^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(operator))
    return { kind: 'compare', operands: [left, right], ...whole };
  return { kind: 'opaque', children: [left, right], ...whole };
}

function readAssignment(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const [target, value] = partsOf(node);
  if (target === undefined || value === undefined) return opaque(node);
  const expression = readExpression(reading, value, scope, depth);
  reading.onAssign(readExpression(reading, target, scope, depth), expression, scope);
  return expression;
}

function readInner(reading: JavaScriptReading, node: SyntaxNode, scope: Scope, depth: number): Expression {
  const inner = newScope(node.name === 'ClassExpression' ? 'class' : 'function', '', scope);
  reading.onInner(node, inner, depth);
  return opaque(node);
}
