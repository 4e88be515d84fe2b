import {
  applies,
  clear,
  duty,
  held,
  READ_CLAUSE,
  type TermContext,
  type TermState,
  unstated,
  type ValueOf,
} from './state.ts';

/** Words that licenses use for a field, or the beginning of them, by the name that policies use. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  military: ['militar', 'warfare', 'weapon', 'itar', 'arms', 'defense', 'defence', 'espionage'],
  nuclear: ['nuclear'],
  surveillance: ['surveillance', 'espionage'],
  biometrics: ['biometric', 'facial recognition', 'face recognition'],
  medical: ['medical', 'medicine', 'health', 'diagnos', 'drug', 'clinical', 'pharma'],
  'critical-infrastructure': ['critical infrastructure', 'critical technolog', 'transportation'],
  'law-enforcement': ['law enforcement', 'police', 'policing', 'criminal justice', 'immigration', 'asylum'],
  political: ['politic', 'lobbying', 'campaign', 'election'],
  legal: ['legal'],
  finance: ['financ'],
};

/** Fields by the names that a policy states them by. */
export const FIELDS: readonly string[] = Object.keys(FAMILIES);

/** Whether a field that a policy states means anything here: one that does not would never meet a license. */
export function isKnownField(field: string): boolean {
  return familiesOf(field).length > 0;
}

/** Judges fields of use that a license shuts out, against the sensitive fields that the organization states. */
export function judgeField(excluded: readonly string[], context: TermContext): TermState {
  const { fields } = context.facts;
  const shutsOut = `shuts out some fields of use (${excluded.join('; ')})`;
  if (fields === undefined) return unstated('fields', shutsOut);
  if (excluded.length === 0 && fields.length > 0) {
    return held('shuts out fields of use that could not be read', 'fields', READ_CLAUSE);
  }
  const hit = concerned(fields, excluded);
  if (hit.length > 0) return applies(`${shutsOut}, and the organization works in ${hit.join(', ')}`, 'fields');
  return clear(`${shutsOut}; the organization states none of them`);
}

/** Judges what a license restricts, against the same fields: it need not concern what the organization does there. */
export function judgeRestrictions(
  { kind, url, fields: restricted }: ValueOf<'use-restrictions'>,
  { facts }: TermContext,
): TermState {
  const binds =
    kind === 'policy'
      ? `binds to a use policy${url === null ? '' : ` (${url})`}`
      : 'binds to use restrictions, for end users too';
  const hit = concerned(facts.fields ?? [], restricted);
  if (hit.length === 0) return duty(binds);
  const message = `${binds}; some concern ${restricted.join(', ')}, and the organization works in ${hit.join(', ')}`;
  return held(message, 'fields', READ_CLAUSE);
}

/** Fields of the organization that what a license says of some concerns. */
function concerned(fields: readonly string[], said: readonly string[]): readonly string[] {
  const text = folded(said.join('; '));
  return fields.filter((field) => wordsOf(field).some((word) => text.includes(` ${word}`)));
}

function wordsOf(field: string): readonly string[] {
  return [folded(field).trim(), ...familiesOf(field).flatMap(([, words]) => words)];
}

function familiesOf(field: string): readonly (readonly [string, readonly string[]])[] {
  const text = folded(field);
  return Object.entries(FAMILIES).filter(
    ([name, words]) => text === folded(name) || words.some((word) => text.includes(` ${word}`)),
  );
}

/** `law-enforcement` and `Law enforcement` alike, with a space before each word. */
function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}
