import { addTo, append, type Extraction, type ModelReference, type SourceFile } from '../../domain.ts';
import { NOTHING } from '../extraction.ts';
import type { ExtractContext } from '../extractor.ts';
import { asMention, referenceTo } from '../reference.ts';
import type { Expression, List } from '../syntax/code/code.ts';
import { isDocstring } from './context/context.ts';
import { contextDecisions } from './context/decisions.ts';
import { savedFolders, withoutFolders } from './context/folders.ts';
import { isSpoken } from './context/spoken.ts';
import { readCommandList, readEmbedded } from './embedded.ts';
import type { CodeIndex, Frame, Place } from './index.ts';
import type { Decision } from './judge.ts';
import type { CodeLanguage } from './language.ts';
import { isLarge, readInParts } from './large.ts';
import { withListed } from './listed.ts';
import { addressedBy } from './loads/addresses.ts';
import { handedOn } from './loads/handed-on.ts';
import type { Load } from './loads/load.ts';
import { loadedBy } from './loads/loads.ts';
import { takenElsewhere } from './loads/taken-elsewhere.ts';
import { type ParsedFile, parsedFile } from './parsed-file.ts';
import { problemsOf } from './problems.ts';
import { proseMentions } from './prose.ts';
import { perModel, ranked, type Told } from './ranking.ts';
import { importsOf } from './screen/imports.ts';
import { outlookOf } from './screen/outlook.ts';
import { screenedSource } from './screen/screened-source.ts';

/** All references of one source file in a programming language. */
export function codeReferences(file: SourceFile, language: CodeLanguage, context: ExtractContext): Extraction {
  if (isLarge(file)) return readInParts(file, context, (part) => codeReferences(part, language, context));
  const source = screenedSource(file.text, language.signs);
  const imports = importsOf({ path: file.path, language, context }, file.text);
  const outlook = outlookOf(source, context.mirrors, imports);
  if (outlook === 'nothing') return NOTHING;
  const mentions = proseMentions(file, source.regions(), context);
  if (outlook === 'prose') return { references: mentions, problems: [] };
  const parsed = parsedFile(file, language, context);
  return { references: [...parsedReferences(parsed), ...mentions], problems: problemsOf(parsed) };
}

function parsedReferences(parsed: ParsedFile): readonly ModelReference[] {
  const { file, index, evaluator, context } = parsed;
  const { loads, loadedAt } = loadsOf(parsed);
  const handed = handedOn(parsed);
  const references: ModelReference[] = [];
  const saved = savedFolders(index.calls, evaluator);
  const report = (at: Expression, decisions: readonly Decision[]): void => {
    for (const decision of decisions) {
      // A name nobody knows that is written before it is loaded is a folder.
      const { model, looks } = decision.named;
      const isWritten = looks === 'possible' && (saved.get(model) ?? Infinity) < (loadedAt.get(model) ?? -1);
      if (!isWritten) references.push(reference(file, at, decision));
    }
  };
  for (const place of index.places.flatMap(withListed)) {
    const { expression, frame } = place;
    const told: Told = {
      loads: withoutFolders(loads.get(expression) ?? [], frame),
      surroundings: () => contextDecisions(place, parsed),
      handed: handed.get(expression) ?? [],
    };
    loads.delete(expression);
    report(expression, ranked(place, told));
    append(references, embeddedIn(place, parsed));
  }
  // What is left stands on names and calls: values of other files, formatted strings.
  for (const [origin, decisions] of loads) report(origin, perModel(decisions));
  for (const [list, place] of listsOf(index)) append(references, readCommandList(file, list, place, context));
  return references;
}

/** What the calls of a file do with its strings. */
interface Loads {
  /** By the expression in this file that it is to be said of. */
  readonly loads: Map<Expression, Decision[]>;
  /** Where each model is first loaded. */
  readonly loadedAt: ReadonlyMap<string, number>;
}

function loadsOf(parsed: ParsedFile): Loads {
  const { index } = parsed;
  const loads = new Map<Expression, Decision[]>();
  const loadedAt = new Map<string, number>();
  const add = ({ foreign, argument, origin, decision }: Load): void =>
    addTo(loads, foreign ? argument : origin, decision);
  for (const call of index.calls) {
    for (const load of loadedBy(call, parsed)) {
      add(load);
      const { named, purpose } = load.decision;
      if (purpose !== 'other') loadedAt.set(named.model, Math.min(call.start, loadedAt.get(named.model) ?? call.start));
    }
  }
  for (const { expression } of index.places) {
    if (expression.kind === 'template') addressedBy(expression, parsed).forEach(add);
  }
  takenElsewhere(parsed).forEach(add);
  return { loads, loadedAt };
}

/** References of another language inside a string; docstrings have none, and examples show theirs. */
function embeddedIn(place: Place, { file, context }: ParsedFile): readonly ModelReference[] {
  if (isDocstring(place.frame)) return [];
  const embedded = readEmbedded(file, place.expression, place.frame, context);
  if (isExample(place)) return embedded.map((reference) => shownAs('docstring', reference));
  return isSpoken(place.frame) ? embedded.map((reference) => shownAs('message', reference)) : embedded;
}

/** `>>> pipe(prompt)` or a fence: the text is an example, wherever it stands. */
const EXAMPLE = /^\s*(?:>>>|```)/m;

function isExample({ expression }: Place): boolean {
  return expression.kind === 'text' && EXAMPLE.test(expression.value);
}

/** Commands of an example or a message show how to use the file; they run nothing. */
function shownAs(how: string, reference: ModelReference): ModelReference {
  return { ...asMention(reference), how };
}

function reference(file: SourceFile, expression: Expression, decision: Decision): ModelReference {
  const [start, end] = contentOf(file.text, expression);
  const { named } = decision;
  const model = {
    model: named.model,
    revision: decision.revision ?? named.revision,
    file: decision.file ?? named.file,
  };
  return referenceTo(model, { ...decision, written: file.text.slice(start, end), location: file.locate(start, end) });
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
