import { licenseById } from '../../catalog/catalog.ts';
import {
  type AttributedTerm,
  chainOf,
  type FoundClause,
  type ModelId,
  type Obligation,
  type Outcome,
  type Reason,
  type Term,
  type TermId,
} from '../../domain.ts';
import { originOf } from '../policy.ts';
import type { TermAction } from '../schema/policy.ts';
import { TERM_RULES } from '../terms/rules.ts';
import { held, READ_CLAUSE, type TermContext, type TermState } from '../terms/state.ts';
import { licenseName } from './license.ts';
import { inherited, reason, type Subject } from './subject.ts';

/** What the terms of the chain mean, term by term. */
export interface TermJudgement {
  readonly term: AttributedTerm;
  readonly state: TermState;
  /** Of the policy: `by-facts`, or what it says for the term whatever the facts. */
  readonly action: TermAction;
}

/** Judges every term of the licenses that govern, with the clauses of altered and unknown texts as terms. */
export function judgeTerms(subject: Subject): readonly TermJudgement[] {
  const terms = [...catalogTerms(subject), ...clauseTerms(subject)];
  return terms.map((term) => ({
    term,
    state: judge(term, subject),
    action: isFavorable(term) ? 'by-facts' : (subject.rules.terms[term.term] ?? 'by-facts'),
  }));
}

/** A value that grants something: no rule for the term is meant for it. */
function isFavorable({ term, value }: AttributedTerm): boolean {
  return (term === 'commercial-use' && value === 'yes') || (term === 'output-training' && value === 'allowed');
}

/** Reasons out of the judgements; a license's plain "no commercial use" and what two clauses say alike is not repeated. */
export function termReasons(judgements: readonly TermJudgement[], subject: Subject): Reason[] {
  const spelled = new Set(
    judgements
      .filter(({ term, state }) => RESTRICTED.has(term.term) && state.kind !== 'clear')
      .map(({ term }) => source(term)),
  );
  const reasons = judgements
    .filter(({ term }) => term.term !== 'commercial-use' || !spelled.has(source(term)))
    .map((judgement) => termReason(judgement, subject))
    .filter((found) => found !== null);
  const said = new Set<string>();
  return reasons.filter(({ outcome, message }) => {
    const isNew = !said.has(`${outcome} ${message}`);
    said.add(`${outcome} ${message}`);
    return isNew;
  });
}

/** Duties that come with the model, met or not. */
export function obligations(judgements: readonly TermJudgement[], subject: Subject): Obligation[] {
  const found: Obligation[] = [];
  for (const { term, state } of judgements) {
    if (state.kind !== 'duty') continue;
    found.push({
      term,
      message: sentence(term, state.message, subject),
      fulfilled: fulfilled(state.words, subject.attributionSeen),
    });
  }
  return found;
}

const RESTRICTED: ReadonlySet<TermId> = new Set<TermId>([
  'non-commercial',
  'research-only',
  'personal-use-only',
  'non-production-only',
  'evaluation-only',
]);

function source(term: AttributedTerm): string {
  return `${term.license} ${term.from}`;
}

/**
 * The terms of the determination without those of settled models. A determination names a license that stands twice in a
 * chain once: where the model that it names is settled, the other model still brings the terms in.
 */
function catalogTerms(subject: Subject): AttributedTerm[] {
  const terms = subject.determination.terms.filter(({ from }) => !subject.settled.has(from));
  const listed = new Set(terms.map(({ license }) => license));
  const doubtful =
    subject.settled.size > 0 ? subject.governing : subject.governing.filter(({ license }) => !listed.has(license));
  if (doubtful.length > 0) {
    const said = new Set(terms.flatMap((term) => [saidBy(term.license, term), saidBy(term.from, term)]));
    for (const { license, from } of doubtful) {
      for (const term of licenseById(license)?.terms ?? []) {
        if (!said.has(saidBy(license, term)) && !said.has(saidBy(from, term))) terms.push({ ...term, license, from });
      }
    }
  }
  return [...terms, ...plainCommercialUse(subject, terms)];
}

/** A term as said by a license or a model. */
function saidBy(by: string | null, { term, value }: Term): string {
  return `${by} ${term} ${JSON.stringify(value)}`;
}

/** What the catalog says of a license's commercial use at all, where no term says it. */
function plainCommercialUse(subject: Subject, terms: readonly AttributedTerm[]): AttributedTerm[] {
  const uses = terms.filter(({ term }) => term === 'commercial-use');
  const stated = new Set(uses.flatMap(({ license, from, value }) => [license, `${from} ${value}`]));
  return subject.governing.flatMap(({ license, from }) => {
    const value = licenseById(license)?.commercialUse;
    if (value === undefined || stated.has(license) || stated.has(`${from} ${value}`)) return [];
    return [{ term: 'commercial-use' as const, value, clause: NO_CLAUSE, license, from }];
  });
}

const NO_CLAUSE = { section: null, quote: null, document: null };

function clauseTerms(subject: Subject): AttributedTerm[] {
  const found: AttributedTerm[] = [];
  for (const own of chainOf(subject.determination)) {
    if (subject.settled.has(own.model)) continue;
    const clauses = [...own.clauses, ...own.licenses.flatMap((license) => license.clauses)];
    for (const clause of clauses) {
      const same = clauses.filter((one) => one === clause || saysAlike(one, clause));
      if (!same.some((one) => isTerm(one, own.model, subject))) found.push(clauseTerm(clause, own.model));
    }
  }
  return found;
}

/** The same figure or region a second time, in the license or in a README that repeats it. */
function saysAlike(one: FoundClause, other: FoundClause): boolean {
  return one.term === other.term && one.value !== null && one.value === other.value;
}

/** The license stage has made the clause a term already. */
function isTerm({ term, quote }: FoundClause, from: ModelId, { determination }: Subject): boolean {
  return determination.terms.some(
    (known) => known.license === null && known.from === from && known.term === term && known.clause.quote === quote,
  );
}

/** A clause spotted in a text, as a term: the quote stands where the catalog would have a value. */
function clauseTerm({ term, quote, document }: FoundClause, from: ModelId): AttributedTerm {
  const clause = { section: null, quote, document };
  return { ...({ term, value: CLAUSE_VALUES[term] ?? quote } as AttributedTerm), clause, license: null, from };
}

/** Values that a spotted clause stands for when a sentence is not enough; null: the value cannot be known. */
const CLAUSE_VALUES: Readonly<Partial<Record<TermId, unknown>>> = {
  'commercial-use': 'no',
  'output-training': 'prohibited',
  'use-restrictions': { kind: 'clause', url: null, fields: [] },
  attribution: { display: [], notice: null, noticeFile: null },
};

/** Terms whose value a spotted clause does not give: a person has to read the figure, the region, the name. */
const NEEDS_VALUE: ReadonlySet<TermId> = new Set<TermId>([
  'mau-threshold',
  'revenue-threshold',
  'size-threshold',
  'excluded-region',
  'excluded-field',
  'naming',
  'pass-on',
]);

function judge(term: AttributedTerm, { determination, rules }: Subject): TermState {
  if (NEEDS_VALUE.has(term.term) && typeof term.value === 'string') {
    return held(`has a clause on ${term.term} that must be read: "${term.value}"`, null, READ_CLAUSE);
  }
  const context: TermContext = {
    facts: rules.organization,
    determination,
    license: term.license ?? '',
    from: term.from,
  };
  return TERM_RULES[term.term].judge(term.value as never, context);
}

function termReason({ term, state, action }: TermJudgement, subject: Subject): Reason | null {
  const key = `terms.${term.term}`;
  const rule = originOf(subject.rules, key);
  if (action !== 'by-facts') {
    const outcome: Outcome = action === 'accept' ? 'allow' : action;
    if (state.kind === 'clear' && action === 'accept') return null;
    const message = sentence(term, state.message, subject);
    const remedy = outcome === 'allow' ? null : 'Use a model without this term, or ask for a waiver.';
    return reason(outcome, rule, `${message}; the policy says ${key}: ${action}`, { term, remedy });
  }
  const message = sentence(term, state.message, subject);
  if (state.kind === 'applies') {
    const { outcome, remedy, question, fact } = state;
    const decides = fact === null ? rule : originOf(subject.rules, `organization.${fact}`);
    return reason(outcome, decides, message, { term, remedy, question });
  }
  if (state.kind !== 'open') return null;
  const remedy = `State organization.${state.fact} in the policy.`;
  // a figure of another date or currency is stated, but it does not answer the question
  const isStated = subject.rules.organization[state.fact] !== undefined;
  const fact = `organization.${state.fact}`;
  const lack = isStated ? `${fact} as stated does not answer it` : `the policy does not state ${fact}`;
  return reason('review', rule, `${message}; ${lack}`, {
    term,
    remedy,
    question: state.question,
  });
}

function sentence(term: AttributedTerm, predicate: string, { determination }: Subject): string {
  return `${nameOf(term)} ${predicate}${inherited(term.from, determination)}`;
}

/** Who says so, at the beginning of a sentence. */
function nameOf({ license, clause }: AttributedTerm): string {
  if (license !== null) return licenseName(license);
  return (clause.document ?? 'the license text').replace(/^the /, 'The ');
}

/** Whether the words that a duty asks for were seen; null when it asks for none or nobody looked. */
function fulfilled(words: readonly string[], seen: Subject['attributionSeen']): boolean | null {
  if (words.length === 0 || seen === null) return null;
  return words.every((text) => seen(fixedPart(text)));
}

/** The longest part of a sentence between `[placeholders]`. */
function fixedPart(text: string): string {
  const parts = text.split(/\[[^\]]*\]/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
