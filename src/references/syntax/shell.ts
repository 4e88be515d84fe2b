import {
  type ArrayValue,
  type Assignment,
  type Command,
  forEachChild,
  type HereDoc,
  parse,
  type Word as ShellNode,
  type SyntaxNode,
} from 'unbash';
import type { SourceFile } from '../../domain.ts';
import { append } from '../append.ts';
import { embeddedView } from '../source-file.ts';
import { maskTemplates } from './templates.ts';

/** A word of a script, in the view that its offsets belong to and the function it stands in. */
export interface ShellWord {
  readonly node: ShellNode;
  readonly view: SourceFile;
  /** Name of the enclosing function: its `$1` are the arguments of its calls. */
  readonly inside: string | null;
}

/** A simple command with what surrounds it. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly hereDocs: readonly ShellWord[];
  /** Names of the files that its output goes to. */
  readonly targets: readonly ShellWord[];
  /** First word of the command that reads its output, null outside a pipeline. */
  readonly next: string | null;
}

/** `name=value`, `name=(...)`, `${name:=value}`, or the words that a loop runs over. */
export interface ShellAssignment {
  readonly name: string;
  readonly words: readonly ShellWord[];
  readonly kind: 'value' | 'array' | 'loop';
  readonly inside: string | null;
}

/** A script taken apart. Nothing in it is run or judged. */
export interface ShellScript {
  readonly view: SourceFile;
  readonly commands: readonly ShellCommand[];
  readonly assignments: readonly ShellAssignment[];
  /** Operands of tests and patterns of `case`: values that are compared, not used. */
  readonly compared: readonly ShellWord[];
  /** Names of the functions that the script defines. */
  readonly functions: ReadonlySet<string>;
  /** Ranges of the comments, without `#`. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** The first place that is not valid shell, null in a sound script. */
  readonly error: { readonly message: string; readonly pos: number } | null;
}

interface Visit {
  readonly node: SyntaxNode;
  readonly view: SourceFile;
  readonly inside: string | null;
  readonly next: string | null;
  /** Scripts around the node: `$(` in `$(`. */
  readonly depth: number;
}

/** Scripts deeper in each other are not read: each level reads its text once more. */
const MAX_SCRIPTS = 16;

/** Parses a script. Broken scripts give what could be read. */
export function readShellSyntax(file: SourceFile): ShellScript {
  const view = withoutTemplates(file);
  const tree = parse(view.text);
  const commands: ShellCommand[] = [];
  const assignments: ShellAssignment[] = [];
  const compared: ShellWord[] = [];
  const functions = new Set<string>();
  const covered: { start: number; end: number }[] = [];
  const stack: Visit[] = [{ node: tree, view, inside: null, next: null, depth: 0 }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, view: here, inside } = visit;
    const word = (child: ShellNode): ShellWord => ({ node: child, view: here, inside });
    if (here === view && COVERING.has(node.type)) covered.push({ start: node.pos, end: node.end });
    if (node.type === 'Command') commands.push(commandOf(node, visit));
    if (node.type === 'Assignment') assignments.push(assignmentOf(node, visit));
    if (node.type === 'For' || node.type === 'Select')
      assignments.push({ name: node.name.value, words: (node.wordlist ?? []).map(word), kind: 'loop', inside });
    if (node.type === 'ParameterExpansion' && node.operation?.type === 'Default' && /=$/.test(node.operation.operator))
      assignments.push({ name: node.parameter, words: [node.operation.operand].map(word), kind: 'value', inside });
    if (node.type === 'TestBinary') compared.push(word(node.left), word(node.right));
    if (node.type === 'CaseItem') append(compared, node.pattern.map(word));
    if (node.type === 'Function') functions.add(node.name.value);
    pushChildren(visit, stack);
  }
  const error = tree.errors?.[0] ?? null;
  return { view, commands, assignments, compared, functions, comments: commentsOf(view.text, covered), error };
}

const COVERING = new Set(['Word', 'HereDocBody']);

function pushChildren({ node, view, inside, next, depth }: Visit, stack: Visit[]): void {
  if (depth > MAX_SCRIPTS) return;
  const name = node.type === 'Function' ? node.name.value : inside;
  const readers = new Map<SyntaxNode, string | null>();
  if (node.type === 'Pipeline') {
    for (const [index, command] of node.commands.entries()) {
      const last = index === node.commands.length - 1;
      readers.set(command, last ? next : firstWord(node.commands[index + 1]));
    }
  }
  const children: Visit[] = [];
  forEachChild(node, (child) => {
    const reader = readers.get(child);
    children.push({
      node: child,
      view: viewOf(child, view),
      inside: name,
      next: reader === undefined ? next : reader,
      depth: child.type === 'Script' ? depth + 1 : depth,
    });
  });
  for (const child of children.reverse()) stack.push(child);
}

function firstWord(node: SyntaxNode | undefined): string | null {
  return node?.type === 'Command' ? (node.name?.value ?? null) : null;
}

/** Scripts in escaped backticks own a decoded text that their offsets belong to; it is located as the whole of it. */
function viewOf(node: SyntaxNode, view: SourceFile): SourceFile {
  if (node.type !== 'Script' || node.source === undefined) return view;
  return embeddedView(view, node.source, new Uint32Array(node.source.length + 1).fill(node.pos));
}

function commandOf(node: Command, { view, inside, next }: Visit): ShellCommand {
  const word = (child: ShellNode): ShellWord => ({ node: child, view, inside });
  const names = node.name === undefined ? [] : [word(node.name)];
  const words = node.args.map((argument) => word(argument.type === 'Word' ? argument : wordOfAssignment(argument)));
  const hereDocs: ShellWord[] = [];
  const targets: ShellWord[] = [];
  for (const redirect of node.redirects) {
    if (redirect.type === 'HereDoc') hereDocs.push(word(wordOfHereDoc(redirect)));
    else if (redirect.type === 'HereString' && redirect.target !== undefined) hereDocs.push(word(redirect.target));
    else if (redirect.type === 'Redirect' && redirect.operator.startsWith('>') && redirect.target !== undefined)
      targets.push(word(redirect.target));
  }
  return { words: [...names, ...words], hereDocs, targets, next };
}

function wordOfAssignment({ pos, end, text, value }: Assignment): ShellNode {
  const parts = value.type === 'Word' && value.parts !== undefined ? value.parts : null;
  if (parts === null) return { type: 'Word', text, value: text, pos, end };
  const start = value.pos;
  const name = text.slice(0, start - pos);
  return {
    type: 'Word',
    text,
    value: text,
    pos,
    end,
    parts: [{ type: 'Literal', pos, end: start, value: name, text: name }, ...parts],
  };
}

/** The text of a here-document as one word. */
export function wordOfHereDoc({ body }: HereDoc): ShellNode {
  return { type: 'Word', text: body.text, value: body.text, pos: body.pos, end: body.end, parts: body.parts };
}

function assignmentOf(node: Assignment, { view, inside }: Visit): ShellAssignment {
  const value: ShellNode | ArrayValue = node.value;
  if (value.type === 'ArrayValue') {
    const words = value.elements.map((child): ShellWord => ({ node: child, view, inside }));
    return { name: node.name, words, kind: 'array', inside };
  }
  return { name: node.name, words: [{ node: value, view, inside }], kind: 'value', inside };
}

/** Comments are what no word covers between `#` and the end of the line. */
function commentsOf(text: string, covered: { start: number; end: number }[]): { start: number; end: number }[] {
  const comments: { start: number; end: number }[] = [];
  covered.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of [...covered, { start: text.length, end: text.length }]) {
    while (at < start) {
      const hash = text.indexOf('#', at);
      if (hash === -1 || hash >= start) break;
      const newline = text.indexOf('\n', hash);
      const stop = newline === -1 ? text.length : newline;
      comments.push({ start: hash + 1, end: stop });
      at = stop;
    }
    at = Math.max(at, end);
  }
  return comments;
}

/** `${MODEL:org/name}`, which is meant for `${MODEL-org/name}`: a text is no place to cut at. */
const MISSPELT_DEFAULT = /(\$\{[A-Za-z_]\w{0,100}):(?=[A-Za-z][\w.-]{0,95}\/[A-Za-z])/g;

/** The text with template expressions blanked out, same length, and line ends of one character. */
function withoutTemplates(file: SourceFile): SourceFile {
  const text = maskTemplates(file.text).replace(MISSPELT_DEFAULT, '$1-');
  if (text.includes('\r')) return withoutReturns(file, text);
  return text === file.text ? file : { path: file.path, text, locate: file.locate };
}

function withoutReturns(file: SourceFile, text: string): SourceFile {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '\r' || text[at + 1] !== '\n') offsets.push(at);
  }
  offsets.push(text.length);
  return embeddedView(file, text.replaceAll('\r\n', '\n'), offsets);
}
