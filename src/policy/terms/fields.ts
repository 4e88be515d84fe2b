import { applies, clear, held, READ_CLAUSE, type TermContext, type TermState, unstated } from './state.ts';

/** Words that licenses use for a field, by the name that policies use. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  military: ['militar', 'warfare', 'weapon', 'itar', 'arms', 'defense', 'defence', 'espionage'],
  nuclear: ['nuclear'],
  surveillance: ['surveillance', 'espionage'],
  biometrics: ['biometric', 'facial recognition'],
  medical: ['medical', 'medicine', 'health', 'diagnos', 'drug', 'clinical'],
  'critical-infrastructure': ['critical infrastructure', 'critical technolog', 'transportation'],
  'law-enforcement': ['law enforcement', 'law-enforcement', 'policing', 'criminal justice'],
  political: ['political', 'lobbying', 'campaign'],
  legal: ['legal-advice', 'legal advice'],
  finance: ['financial'],
};

/** Judges fields of use that a license shuts out, against the sensitive fields that the organization states. */
export function judgeField(excluded: readonly string[], context: TermContext): TermState {
  const { fields } = context.facts;
  const shutsOut = `shuts out some fields of use (${excluded.join('; ')})`;
  const text = excluded.join('; ').toLowerCase();
  if (fields === undefined) return unstated('fields', shutsOut);
  if (excluded.length === 0 && fields.length > 0) {
    return held('shuts out fields of use that could not be read', 'fields', READ_CLAUSE);
  }
  const hit = fields.filter((field) => wordsOf(field).some((word) => text.includes(word)));
  if (hit.length > 0) return applies(`${shutsOut}, and the organization works in ${hit.join(', ')}`, 'fields');
  return clear(`${shutsOut}; the organization states none of them`);
}

function wordsOf(field: string): readonly string[] {
  const folded = field.toLowerCase();
  const families = Object.entries(FAMILIES).filter(
    ([name, words]) => name === folded || words.some((word) => folded.includes(word)),
  );
  return [folded, ...families.flatMap(([, words]) => words)];
}
