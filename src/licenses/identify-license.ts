import type { TextIdentification } from '../domain.ts';
import { identifyText, isUsePolicy } from './identify.ts';

/** A line that opens a use policy, for example "### Llama 3.1 Acceptable Use Policy". */
const POLICY_HEADING = /^[#*\s]{0,8}(?:[\w.]{1,20} ){0,5}(?:acceptable|prohibited) use policy[*\s:]{0,4}$/im;

/**
 * Which license a text is, when it may be followed by the vendor's use policy, as cards and LICENSE files often are: the two
 * parts are looked at each by itself. Where the policy departs from the known one, the whole counts as modified.
 */
export function identifyLicense(text: string): TextIdentification {
  const whole = identifyText(text);
  if (isPlain(whole)) return whole;
  const at = text.search(POLICY_HEADING);
  if (at <= 0) return whole;
  const license = identifyText(text.slice(0, at));
  const policy = identifyText(text.slice(at));
  if (!isPlain(license) || policy.license === null || !isUsePolicy(policy.license)) return whole;
  const before = text.slice(0, at).split('\n').length - 1;
  const below = <T extends { readonly line: number }>(one: T): T => ({ ...one, line: one.line + before });
  return {
    ...license,
    modified: policy.modified,
    passages: policy.passages.map(below),
    clauses: policy.clauses.map(below),
  };
}

function isPlain({ kind, modified, license }: TextIdentification): boolean {
  return kind === 'known' && !modified && license !== null && !isUsePolicy(license);
}
