import type { Extraction, ModelReference, Problem, SourceFile } from '../../domain.ts';
import { append } from '../append.ts';
import type { ExtractContext } from '../extractor.ts';
import type { CodeUnit, Expression, List, Role, Scope } from '../syntax/code.ts';
import { type ContextRules, isSettable } from './argument-context.ts';
import { isDocstring } from './context.ts';
import { contextDecisions, traitsOf } from './decisions.ts';
import { readEmbedded, readWords } from './embedded.ts';
import { Evaluator } from './evaluate.ts';
import { withoutFolders } from './folders.ts';
import { handedOn } from './handed-on.ts';
import { importsMayName } from './imports.ts';
import { type CodeIndex, type Frame, indexCode, type Place } from './index.ts';
import { type Decision, stronger } from './judge.ts';
import { largeSourceReferences, MAX_SOURCE } from './large.ts';
import type { Loader } from './loaders.ts';
import { loadedBy } from './loads.ts';
import { proseMentions } from './prose.ts';
import { type CodeSigns, outlookOf, screenedSource } from './screen.ts';
import { readUnit } from './units.ts';
import { worldOf } from './world.ts';

/** A name that a source imports from a module, null for the module as a whole. */
export interface Import {
  readonly module: string;
  readonly name: string | null;
}

/** What makes one programming language differ from the other. */
export interface CodeLanguage {
  readonly read: (source: string) => CodeUnit;
  readonly loaders: ReadonlyMap<string, readonly Loader[]>;
  /** What its sources are looked through for before one is parsed. */
  readonly signs: CodeSigns;
  /** What a source imports, as far as a look at its text tells. */
  readonly imports: (source: string) => readonly Import[];
  /** What the source of the file at `path` only hands on from other modules, by the names it hands it on under. */
  readonly handsOn: (source: string, path: string) => readonly Import[];
  /** Files that `module`, imported by the file at `path`, may be. */
  readonly modulePaths: (module: string, path: string) => readonly string[];
  /** A cheap test before a module is read for one of its names: false only when it gives `name` no value. */
  readonly mayBind: (source: string, name: string) => boolean;
  /** Extra constructs of the language. */
  readonly taskDefaults: 'transformers-tasks' | 'transformers.js-tasks';
}

/** All references of one source file in a programming language. */
export function codeReferences(file: SourceFile, language: CodeLanguage, context: ExtractContext): Extraction {
  const source = screenedSource(file.text, language.signs);
  const outlook = outlookOf(source, context.mirrors, () => importsMayName(file, language, context));
  if (outlook === 'nothing') return { references: [], problems: [] };
  const mentions = proseMentions(file, source.regions(), context);
  if (outlook === 'prose') return { references: mentions, problems: [] };
  if (file.text.length > MAX_SOURCE) return largeSourceReferences(file, context);
  const unit = readUnit(file.text, language, context.repository);
  const index = indexCode(unit);
  const world = worldOf(unit, index, file.path, language, context.repository);
  const evaluator = new Evaluator(world);
  const marks = new Map<Expression, Decision[]>();
  const handed = new Map<Expression, Decision[]>();
  const traits = traitsOf(file);
  for (const call of index.calls) {
    for (const load of loadedBy(call, language, evaluator, context.mirrors)) {
      add(marks, load.foreign ? load.argument : load.origin, load.decision);
    }
  }
  for (const { origin, decision } of handedOn(unit, index, language, evaluator, traits, context.mirrors)) {
    add(handed, origin, decision);
  }
  const rules: ContextRules = { loaders: language.loaders, scopesOf: scopesByName(unit) };
  const references: ModelReference[] = [];
  for (const place of index.places) {
    const marked = withoutFolders(marks.get(place.expression) ?? [], place.frame);
    marks.delete(place.expression);
    const told = isDecided(marked, place)
      ? marked
      : [...marked, ...contextDecisions(place, rules, evaluator, context, traits)];
    const isSaid = told.some(({ class: kind, purpose }) => kind === 'use' || purpose === 'other');
    const decisions = isSaid ? told : [...told, ...(handed.get(place.expression) ?? [])];
    append(
      references,
      perModel(decisions).map((decision) => reference(file, place.expression, decision)),
    );
    if (isDocstring(place.frame)) continue;
    const embedded = readEmbedded(file, place.expression, place.frame, context);
    append(references, isExample(place) ? embedded.map(asMention) : embedded);
  }
  // What is left stands on names and calls: values of other files, formatted strings.
  for (const [origin, decisions] of marks) {
    append(
      references,
      perModel(decisions).map((decision) => reference(file, origin, decision)),
    );
  }
  for (const [list, place] of listsOf(index)) append(references, readWords(file, list, place, context));
  append(references, mentions);
  return { references, problems: [...problemsOf(file, unit), ...(evaluator.gaveUp ? [tangled(file)] : [])] };
}

function add(decisions: Map<Expression, Decision[]>, origin: Expression, decision: Decision): void {
  const known = decisions.get(origin);
  if (known === undefined) decisions.set(origin, [decision]);
  else known.push(decision);
}

/**
 * True when what the calls of this file do with a string says all. A constant or option that only a tokenizer takes here
 * may be a model elsewhere, so its own name still counts; a local variable cannot.
 */
function isDecided(marked: readonly Decision[], { frame }: Place): boolean {
  if (marked.length === 0) return false;
  if (marked.some(({ purpose }) => purpose !== 'mention')) return true;
  return (
    (frame.kind === 'argument' && !isSettable(frame)) ||
    (frame.kind === 'root' && isLocal(frame.role)) ||
    (isListedLocally(frame) && marked.every(({ how }) => COMPARING.has(how)))
  );
}

function isLocal(role: Role): boolean {
  return role.kind === 'binding' && role.scope.kind === 'function';
}

/** `for (const prefix of prefixes) if (model.startsWith(prefix))`: beginnings of names, not models. */
const COMPARING = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'startswith', 'endswith']);

function isListedLocally(frame: Frame): boolean {
  let at = frame;
  while (at.kind === 'element') at = at.outer;
  return at !== frame && at.kind === 'root' && (at.role.kind === 'iteration' || isLocal(at.role));
}

/** `>>> pipe(prompt)` or a fence: the text is an example, wherever it stands. */
const EXAMPLE = /^\s*(?:>>>|```)/m;

function isExample({ expression }: Place): boolean {
  return expression.kind === 'text' && EXAMPLE.test(expression.value);
}

/** Commands of an example show how to use the file; they run nothing. */
function asMention(reference: ModelReference): ModelReference {
  return { ...reference, class: 'mention', how: 'docstring' };
}

function scopesByName(unit: CodeUnit): (name: string) => readonly Scope[] {
  const byName = new Map<string, Scope[]>();
  for (const scope of unit.scopes) {
    const own = scope.kind === 'class' ? constructorOf(scope) : scope;
    if (own === null || scope.name === '') continue;
    const known = byName.get(scope.name);
    if (known === undefined) byName.set(scope.name, [own]);
    else known.push(own);
  }
  return (name) => byName.get(name) ?? [];
}

function constructorOf(scope: Scope): Scope | null {
  const made = (scope.bindings.get('__init__') ?? scope.bindings.get('constructor'))?.[0];
  return made?.kind === 'scope' ? made.scope : null;
}

/** One decision for each model: a use before a mention, a named revision before none. */
function perModel(decisions: readonly Decision[]): readonly Decision[] {
  const best = new Map<string, Decision>();
  for (const decision of decisions) {
    const other = best.get(decision.named.model);
    best.set(decision.named.model, other === undefined ? decision : stronger(other, decision));
  }
  return [...best.values()].filter((decision) => decision.purpose !== 'other');
}

function reference(file: SourceFile, expression: Expression, decision: Decision): ModelReference {
  const [start, end] = contentOf(file.text, expression);
  return {
    model: decision.named.model,
    written: file.text.slice(start, end),
    revision: decision.revision ?? decision.named.revision,
    file: decision.file ?? decision.named.file,
    how: decision.how,
    class: decision.class,
    certainty: decision.certainty,
    location: file.locate(start, end),
    ignored: null,
  };
}

/** The literal without its quotes. */
function contentOf(source: string, expression: Expression): [number, number] {
  const { start, end } = expression;
  if (expression.kind !== 'text' && expression.kind !== 'template') return [start, end];
  // rb"""org/name""", `org/name`
  const opening = /^[A-Za-z]{0,3}("""|'''|["'`])/.exec(source.slice(start, start + 6));
  const quote = opening?.[1] ?? '';
  if (opening === null || !source.slice(start, end).endsWith(quote)) return [start, end];
  const inner = source.slice(start + opening[0].length, end - quote.length);
  return inner.includes(quote) ? [start, end] : [start + opening[0].length, end - quote.length];
}

/** Lists that begin with strings, and where each stands. */
function listsOf(index: CodeIndex): ReadonlyMap<List, Frame> {
  const lists = new Map<List, Frame>();
  for (const { frame } of index.places)
    if (frame.kind === 'element' && frame.index < 2) lists.set(frame.list, frame.outer);
  return lists;
}

function problemsOf(file: SourceFile, { damage }: CodeUnit): Extraction['problems'] {
  const [first] = damage;
  if (first === undefined) return [];
  const location = file.locate(first.start, first.end);
  return [
    {
      stage: 'find',
      subject: file.path,
      reason: `"${file.path}" could not be parsed in ${damage.length} place(s), the first at line ${location.line}; the rest was read`,
      hint: null,
      location,
      severity: 'notice',
    },
  ];
}

function tangled(file: SourceFile): Problem {
  return {
    stage: 'find',
    subject: file.path,
    reason: `"${file.path}" has values that depend on so many others that not all were followed`,
    hint: 'Name the models it loads in a `model-references` manifest when they are not listed.',
    location: null,
    severity: 'notice',
  };
}
