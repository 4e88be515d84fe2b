import { familyOfValue, idForSpdx, isUnheldName, requirementsForName } from '../../catalog/catalog.ts';
import type { ModelFacts } from '../../domain.ts';
import { type Clue, clue } from '../clue.ts';
import { choiceOfValue, requirementsOfValue } from '../license-value.ts';
import { clausesOfName } from '../non-commercial-words.ts';

/** Evidence: the card's `license_name`, free text that often stands for several texts. */
export function cardLicenseNameClues(facts: ModelFacts): readonly Clue[] {
  const name = facts.licenseName?.trim() ?? '';
  if (name === '') return [];
  const field = { source: 'card-license-name', quote: name } as const;
  if (POINTS_TO_FILE.test(name)) return [clue({ ...field, weight: 'aside' })];
  const clauses = clausesOfName('license_name', name);
  const requirements = requirementsForName(name);
  if (requirements.length > 0) return [clue({ ...field, requirements })];
  const family = familyOfValue(name);
  if (family !== null) return [clue({ ...field, remark: family, unnamed: true, clauses })];
  const spdx = idForSpdx(name);
  if (spdx !== null) return [clue({ ...field, requirements: [[spdx]] })];
  const several = isUnheldName(name) ? [] : requirementsOfValue(name);
  if (several.length > 0) return [clue({ ...field, requirements: several, choice: choiceOfValue(name) })];
  const remark = isUnheldName(name) ? 'a license whose text the catalog does not hold' : null;
  return [clue({ ...field, remark, unnamed: true, clauses })];
}

/** "see LICENSE", "license.md": no name, but that there is a file. */
const POINTS_TO_FILE = /^(?:please )?(?:see |refer to |in )?(?:the )?licen[cs]e(?:[ .-](?:file|md|txt))*$/i;
