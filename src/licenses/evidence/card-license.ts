import { familyOfValue, idForSpdx, idsForHubLicense } from '../../catalog/catalog.ts';
import type { ModelFacts } from '../../domain.ts';
import { type Clue, clue } from '../clue.ts';
import { choiceOfValue, requirementsOfValue } from '../license-value.ts';
import { clausesOfName } from '../non-commercial-words.ts';

/** Evidence: the card's `license`, a Hub value or a list of them that must all be met. */
export function cardLicenseClues(facts: ModelFacts): readonly Clue[] {
  return facts.license.map(readValue);
}

function readValue(value: string): Clue {
  const field = { source: 'card-license', quote: value } as const;
  const unnamed = { unnamed: true, clauses: clausesOfName('license', value) };
  const ids = idsForHubLicense(value);
  if (ids.length > 0) return clue({ ...field, requirements: [ids] });
  const family = familyOfValue(value);
  if (family !== null) {
    const key = value.trim().toLowerCase();
    const named = NO_FAMILY.has(key) ? null : key;
    return clue({ ...field, remark: family, family: named, ...(key === 'unknown' ? {} : unnamed) });
  }
  const spdx = idForSpdx(value);
  if (spdx !== null) {
    const remark = 'an SPDX license whose terms the catalog does not hold';
    return clue({ ...field, remark, requirements: [[spdx]] });
  }
  if (SAYS_NOTHING.test(value.trim())) return clue(field);
  const requirements = requirementsOfValue(value);
  if (requirements.length > 0) return clue({ ...field, requirements, choice: choiceOfValue(value) });
  return value.trim() === '' ? clue(field) : clue({ ...field, ...unnamed });
}

/** A placeholder is no license. */
const SAYS_NOTHING = /^(?:none|null|n\/?a|tbd|todo|undefined|-+)$/i;

/** Values that name nothing at all. */
const NO_FAMILY: ReadonlySet<string> = new Set(['other', 'unknown', 'public-domain']);
