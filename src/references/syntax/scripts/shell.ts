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
import { append, type SourceFile } from '../../../domain.ts';
import { embeddedView, type Span } from '../../source-file.ts';
import { endOfLine } from '../lines.ts';
import { blankTemplates } from './templates.ts';

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
  /** What it is given to read, as far as the script says: by itself, the loop around it or the command before it. */
  readonly input: readonly ShellWord[];
  /** Names of the files that its output goes to. */
  readonly targets: readonly ShellWord[];
  /** Words of the command that reads its output, none outside a pipeline. */
  readonly next: readonly string[];
}

/** `IFS=, read -r name ...`: a field of each line of its input. */
export interface ShellField {
  readonly name: string;
  readonly input: readonly ShellWord[];
  readonly index: number;
  /** The last of the names takes the rest of the line. */
  readonly isLast: boolean;
  /** Null for white space. */
  readonly separator: string | null;
}

/** `name=value`, `name=(...)`, `${name:=value}`, or the words that a loop runs over. */
interface ShellAssignment {
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
  readonly fields: readonly ShellField[];
  /** Operands of tests and patterns of `case`: values that are compared, not used. */
  readonly compared: readonly ShellWord[];
  /** Names of the functions that the script defines. */
  readonly functions: ReadonlySet<string>;
  /** Ranges of the comments, without `#`. */
  readonly comments: readonly Span[];
  /** The first place that is not valid shell, null in a sound script. */
  readonly error: { readonly message: string; readonly pos: number } | null;
}

interface Visit {
  readonly node: SyntaxNode;
  readonly view: SourceFile;
  readonly inside: string | null;
  readonly next: readonly string[];
  readonly input: readonly ShellWord[];
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
  const fields: ShellField[] = [];
  const compared: ShellWord[] = [];
  const functions = new Set<string>();
  const covered: Span[] = [];
  const stack: Visit[] = [{ node: tree, view, inside: null, next: [], input: [], depth: 0 }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, view: here, inside } = visit;
    const word = (child: ShellNode): ShellWord => ({ node: child, view: here, inside });
    if (here === view && COVERING.has(node.type)) covered.push({ start: node.pos, end: node.end });
    if (node.type === 'Command') {
      const command = commandOf(node, visit);
      commands.push(command);
      if (node.name?.value === 'read') append(fields, fieldsOf(node, command));
    }
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
  return { view, commands, assignments, fields, compared, functions, comments: commentsOf(view.text, covered), error };
}

const COVERING = new Set(['Word', 'HereDocBody']);

function pushChildren(visit: Visit, stack: Visit[]): void {
  const { node, view, inside, next, depth } = visit;
  if (depth > MAX_SCRIPTS) return;
  const name = node.type === 'Function' ? node.name.value : inside;
  const readers = new Map<SyntaxNode, readonly string[]>();
  const inputs = new Map<SyntaxNode, readonly ShellWord[]>();
  if (node.type === 'Redirected') inputs.set(node.command, documentsOf(node.redirects, visit));
  if (node.type === 'Pipeline') {
    for (const [index, command] of node.commands.entries()) {
      const last = index === node.commands.length - 1;
      readers.set(command, last ? next : wordsOf(node.commands[index + 1]));
      inputs.set(command, printedBy(node.commands[index - 1], visit));
    }
  }
  const children: Visit[] = [];
  forEachChild(node, (child) => {
    const reader = readers.get(child);
    const input = inputs.get(child) ?? [];
    children.push({
      node: child,
      view: viewOf(child, view),
      inside: name,
      next: reader ?? next,
      input: input.length > 0 ? input : visit.input,
      depth: child.type === 'Script' ? depth + 1 : depth,
    });
  });
  for (const child of children.reverse()) stack.push(child);
}

function wordsOf(node: SyntaxNode | undefined): readonly string[] {
  if (node?.type === 'Redirected') return wordsOf(node.command);
  if (node?.type !== 'Command' || node.name === undefined) return [];
  return [node.name.value, ...node.args.map((word) => (word.type === 'Word' ? word.value : word.text))];
}

/** Scripts in escaped backticks own a decoded text that their offsets belong to; it is located as the whole of it. */
function viewOf(node: SyntaxNode, view: SourceFile): SourceFile {
  if (node.type !== 'Script' || node.source === undefined) return view;
  return embeddedView(view, node.source, new Uint32Array(node.source.length + 1).fill(node.pos));
}

/** The words that `echo` and `printf` print, the here-document of `cat`. */
function printedBy(node: SyntaxNode | undefined, visit: Visit): readonly ShellWord[] {
  if (node?.type === 'Redirected') return documentsOf(node.redirects, visit);
  if (node?.type !== 'Command') return [];
  const { words, hereDocs } = commandOf(node, visit);
  return /^(?:echo|printf)$/.test(node.name?.value ?? '') ? words.slice(1) : hereDocs;
}

/** `<<EOF` and `<<<` as words. */
function documentsOf(redirects: Command['redirects'], { view, inside }: Visit): readonly ShellWord[] {
  return redirects.flatMap((redirect): readonly ShellWord[] => {
    if (redirect.type === 'HereDoc') return [{ node: wordOfHereDoc(redirect), view, inside }];
    const given = redirect.type === 'HereString' ? redirect.target : undefined;
    return given === undefined ? [] : [{ node: given, view, inside }];
  });
}

/** Names of `read` behind its flags, and of `IFS=... read` what ends a field. */
function fieldsOf({ prefix }: Command, { words, input }: ShellCommand): readonly ShellField[] {
  const names = words.slice(1).flatMap(({ node }) => (/^[A-Za-z_]\w*$/.test(node.value) ? [node.value] : []));
  const set = prefix.find((part): part is Assignment => part.type === 'Assignment' && part.name === 'IFS');
  const separator = set?.value.type === 'Word' ? set.value.value.trim() || null : null;
  return names.map((name, index) => ({ name, input, index, isLast: index === names.length - 1, separator }));
}

function commandOf(node: Command, visit: Visit): ShellCommand {
  const { view, inside, next } = visit;
  const word = (child: ShellNode): ShellWord => ({ node: child, view, inside });
  const names = node.name === undefined ? [] : [word(node.name)];
  const words = node.args.map((argument) => word(argument.type === 'Word' ? argument : wordOfAssignment(argument)));
  const hereDocs = documentsOf(node.redirects, visit);
  const targets = node.redirects.flatMap((redirect) =>
    redirect.type === 'Redirect' && redirect.operator.startsWith('>') && redirect.target !== undefined
      ? [word(redirect.target)]
      : [],
  );
  const input = hereDocs.length > 0 ? hereDocs : visit.input;
  return { words: [...names, ...words], hereDocs, input, targets, next };
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
function commentsOf(text: string, covered: Span[]): Span[] {
  const comments: Span[] = [];
  covered.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of [...covered, { start: text.length, end: text.length }]) {
    while (at < start) {
      const hash = text.indexOf('#', at);
      if (hash === -1 || hash >= start) break;
      const stop = endOfLine(text, hash);
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
  const text = blankTemplates(file.text).replace(MISSPELT_DEFAULT, '$1-');
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
