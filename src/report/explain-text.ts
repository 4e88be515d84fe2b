import { licenseById } from '../catalog/catalog.ts';
import { VOCABULARY } from '../catalog/vocabulary.ts';
import {
  type AttributedTerm,
  chainOf,
  type Determination,
  type Evidence,
  groupBy,
  type OwnDetermination,
  quoteWords,
  UNREAD_WORDS,
  type Unresolved,
} from '../domain.ts';
import { logText, visible } from './escape.ts';
import { licenseGroups } from './license-groups.ts';
import { licenseWords, problemWords, sectionWords, termValueWords } from './wording.ts';

/** Everything known of one model for a terminal: contradictions first, the chain as a tree, the terms with their clauses. */
export function renderExplainText(determination: Determination): string {
  const blocks = [
    heading(determination),
    section(
      'Contradictions',
      determination.contradictions.map(({ severity, message }) => `${severity === 'note' ? 'note: ' : ''}${message}`),
    ),
    section('Departures from the license text', departures(determination)),
    ['Lineage', ...tree(determination)].join('\n'),
    section('Unknown base models', determination.unknownAncestors),
    ...termBlocks(determination.terms),
    section('Not everything could be read', unread(determination)),
  ];
  return `${logText(blocks.filter((block) => block !== null).join('\n\n'))}\n`;
}

function heading(determination: Determination): string {
  const { requested, model, commit, own } = determination;
  const renamed = requested.model === model ? '' : ` (asked for as ${requested.model})`;
  const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
  return [
    `${model}${at}${renamed}`,
    `  license         ${licenseWords(determination)}${doubtWords(determination)}`,
    `  commercial use  ${determination.commercialUse}`,
    ...(own.gated === false ? [] : [`  gated           ${own.gated}`]),
  ].join('\n');
}

/** What a reader must know beside the names: that they contradict each other, or why the Hub gave no answer. */
function doubtWords({ kind, own }: Determination): string {
  const { unresolved, licenses } = own;
  const detail = detailOf(unresolved);
  if (detail !== '' && licenses.length === 0) return `: ${detail}`;
  return kind === 'conflicting' ? ' (evidence disagrees: all of them are counted)' : '';
}

/** What went wrong between the Hub and us; empty for an answer that says it all. */
function detailOf(unresolved: Unresolved | null): string {
  return unresolved !== null && 'detail' in unresolved ? unresolved.detail : '';
}

/** Passages in which texts of the lineage are not the license they were taken for. */
function departures(determination: Determination): readonly string[] {
  return chainOf(determination).flatMap(({ model, licenses }) =>
    licenses.flatMap(({ license, passages }) =>
      passages.map(({ kind, line, quote }) => `${model}, ${license}, line ${line} ${kind}: "${plain(quote)}"`),
    ),
  );
}

function section(title: string, lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  return [title, ...lines.map((line) => `  - ${line}`)].join('\n');
}

/** The model and its ancestors, each below what was made from it, with the evidence on each. */
function tree({ own, lineage }: Determination): readonly string[] {
  const lines: string[] = [];
  const below = groupBy(lineage, ({ child }) => child);
  // a stack, because a chain may be long
  const stack: { own: OwnDetermination; relation: string; depth: number }[] = [{ own, relation: '', depth: 0 }];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const indent = '  '.repeat(Math.min(node.depth, 12) + 1);
    lines.push(`${indent}${node.depth === 0 ? '' : '└─ from '}${nodeWords(node.own, node.relation)}`);
    lines.push(...node.own.evidence.map((evidence) => `${indent}   ${evidenceWords(evidence)}`));
    const bases = below.get(node.own.model) ?? [];
    for (const base of bases.toReversed())
      stack.push({ own: base.own, relation: base.relation, depth: node.depth + 1 });
  }
  return lines;
}

function nodeWords(own: OwnDetermination, relation: string): string {
  const how = relation === '' || relation === 'unknown' ? '' : ` (${relation})`;
  const ids = own.licenses.map(({ license }) => license);
  const licenses = licenseGroups(ids, [own]).map((group) => {
    const isModified = own.licenses.some(({ license, modified }) => modified && group.ids.includes(license));
    return isModified ? `${group.words}, modified` : group.words;
  });
  return `${own.model}${how}: ${own.kind}${licenses.length === 0 ? '' : `, ${licenses.join(' + ')}`}`;
}

function evidenceWords(evidence: Evidence): string {
  const where = evidence.path === null ? '' : `${evidence.path}: `;
  const url = evidence.url === null ? '' : ` <${evidence.url}>`;
  return visible(`${evidence.source}  ${where}${saidWords(evidence)}${url}`);
}

/** The words of a clue and what was made of them. */
function saidWords(evidence: Evidence): string {
  const { unread, quote, remark } = evidence;
  if (unread !== null) return `not read: ${UNREAD_WORDS[unread]}`;
  if (quote === '') return remark ?? '';
  return remark === null ? quoteWords(evidence) : `${quoteWords(evidence)} (${remark})`;
}

/** The terms by license and by the model that brings it in, each group under the address of the license. */
function termBlocks(terms: readonly AttributedTerm[]): readonly string[] {
  return [...groupBy(terms, termTitle)].map(([title, group]) =>
    [title, ...group.flatMap((term) => termLines(term, group))].join('\n'),
  );
}

function termTitle({ license, from }: AttributedTerm): string {
  const url = license === null ? null : (licenseById(license)?.url ?? null);
  return `Terms of ${license ?? 'what the model itself says'}, by ${from}${url === null ? '' : ` <${url}>`}`;
}

/** A term and its clause; "conditional" needs none where the condition itself follows with the same words. */
function termLines(term: AttributedTerm, group: readonly AttributedTerm[]): readonly string[] {
  const { section: number, document, quote } = term.clause;
  const title = `  ${VOCABULARY[term.term].title}: ${termValueWords(term)}`;
  const repeats = group.some((other) => other !== term && quote !== null && other.clause.quote === quote);
  if (term.term === 'commercial-use' && repeats) return [title];
  const place = [document, sectionOf(number, document)].filter((part) => part !== null).join(', ');
  const words = quote === null ? null : `"${plain(quote)}"`;
  const clause = [place === '' ? null : place, words].filter((part) => part !== null).join(': ');
  return [title, ...(clause === '' ? [] : [`      ${clause}`])];
}

/** Null for what only repeats the document's name. */
function sectionOf(number: string | null, document: string | null): string | null {
  return number === null || (document?.endsWith(number) ?? false) ? null : sectionWords(number);
}

/** A quote without the dress of HTML and Markdown. */
function plain(words: string): string {
  return words.replace(/<\/?[a-z][^<>]{0,80}>/gi, '').replaceAll('**', '');
}

function unread({ own, lineage, problems }: Determination): readonly string[] {
  const silent = lineage.flatMap(({ own: { model, unresolved } }) =>
    detailOf(unresolved) === '' ? [] : [`${model}: ${detailOf(unresolved)}`],
  );
  if (own.unresolved?.kind === 'unreachable')
    silent.unshift('The license counts as unknown until the Hub answers: run it again.');
  if (own.unresolved?.kind === 'incomplete')
    silent.unshift('The license counts as unknown as long as something is missing.');
  return [...silent, ...problems.map(problemWords)];
}
