import type { Determination, Outcome, TermId, TermValue } from '../../domain.ts';
import type { FactKey, Organization } from '../schema/organization.ts';

/** What a term means for this organization. */
export type TermState =
  /** The facts rule it out, or it asks nothing. */
  | { readonly kind: 'clear'; readonly message: string }
  /** Something has to be done, which the gate cannot judge. */
  | { readonly kind: 'duty'; readonly message: string; readonly words: readonly string[] }
  /** It stands against the use. */
  | Applies
  /** A fact is not stated: no guess. */
  | { readonly kind: 'open'; readonly message: string; readonly fact: FactKey; readonly question: string };

interface Applies {
  readonly kind: 'applies';
  readonly message: string;
  readonly fact: FactKey | null;
  readonly outcome: Outcome;
  readonly remedy: string;
  readonly question: string | null;
}

/** What a term is judged by. Messages continue "the license ...". */
export interface TermContext {
  readonly facts: Organization;
  readonly determination: Determination;
  /** Id of the license the term is from, empty for a text the catalog lacks. */
  readonly license: string;
  /** Model of the lineage that brings the term in. */
  readonly from: string;
}

type ValueFor<U, T> = U extends { readonly term: infer K; readonly value: infer V } ? (T extends K ? V : never) : never;

/** One entry of the table of term rules. */
export interface TermRule<T extends TermId = TermId> {
  /** What happens unless the policy says otherwise, for the documentation. */
  readonly rule: string;
  /** Facts that can change what the term means. */
  readonly facts: readonly FactKey[];
  readonly judge: (value: ValueFor<TermValue, T>, context: TermContext) => TermState;
}

/** Value of a term by its id. */
export type ValueOf<T extends TermId> = ValueFor<TermValue, T>;

const OTHER_MODEL =
  'Use another model, or agree a license with the licensor and record it under "assertions" as a contract.';

/** The facts rule the term out, or it asks nothing. */
export function clear(message: string): TermState {
  return { kind: 'clear', message };
}

/** @param words what must be shown, looked for in the repository */
export function duty(message: string, words: readonly string[] = []): TermState {
  return { kind: 'duty', message, words };
}

/** @param fact the fact that decides, null when none does */
export function applies(
  message: string,
  fact: FactKey | null,
  rest: Partial<Pick<Applies, 'outcome' | 'remedy' | 'question'>> = {},
): TermState {
  return { kind: 'applies', message, fact, outcome: 'deny', remedy: OTHER_MODEL, question: null, ...rest };
}

/** It may stand against the use: a person has to look. */
export function held(message: string, fact: FactKey | null, remedy: string, question: string | null = null): TermState {
  return applies(message, fact, { outcome: 'review', remedy, question });
}

/** What to do about a clause of which only a person can tell what it says. */
export const READ_CLAUSE = 'Have legal read the clause; settle the model by an assertion or a waiver.';

/** What to do about words that nobody would see. */
export const ADD_PLACE = 'Add a place that shows the words and state it under organization.attribution-surfaces.';

/** What the organization is asked for a fact, unless a term asks for it in words of its own. */
const QUESTIONS = {
  'commercial-use': 'Is the use commercial?',
  purposes: 'What are the models used for?',
  regions: 'Where are models or products with them used or offered?',
  'domiciled-in': 'In which country is the organization domiciled?',
  'redistributes-weights': 'Do weights leave the organization (images, devices, downloads)?',
  'modifies-weights': 'Are weights fine-tuned, merged, quantized or otherwise changed?',
  'serves-over-network': 'Do people outside the organization reach the model by network?',
  'hosts-model-for-others': 'Is the model itself offered to others as a service?',
  'trains-on-outputs': 'Do outputs of models train or improve other models?',
  'competes-with-licensors': 'Does the organization make models or services that compete with the licensor?',
  'filters-content': 'Do outputs pass a content filter or a human review?',
  fields: 'Are models used in a sensitive field, such as military or medical? [] for none.',
} as const satisfies Readonly<Partial<Record<FactKey, string>>>;

/** A fact that has a question of its own. */
export type AskedFact = keyof typeof QUESTIONS;

/** A fact is not stated: the organization is asked for it. */
export function unstated(fact: AskedFact, message: string): TermState {
  return open(fact, message, QUESTIONS[fact]);
}

/** The same with a question in words of the term, without the key to state. */
export function open(fact: FactKey, message: string, question: string): TermState {
  return { kind: 'open', message, fact, question: `${question} State organization.${fact}.` };
}
