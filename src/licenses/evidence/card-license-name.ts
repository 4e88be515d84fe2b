import { familyOfValue, idForSpdx, isUnheldName, requirementsForName } from '../../catalog/catalog.ts';
import { type Clue, clue, hashOf } from '../clue.ts';
import { requirementsOfValue } from '../license-value.ts';
import type { EvidenceInput } from './source.ts';

/** Evidence: the card's `license_name`, free text that often stands for several texts. */
export function cardLicenseNameClues({ facts }: EvidenceInput): readonly Clue[] {
  const name = facts.licenseName?.trim() ?? '';
  if (name === '') return [];
  const quote = `license_name: ${name}`;
  const field = { source: 'card-license-name', quote, sha256: hashOf(name) } as const;
  const requirements = requirementsForName(name);
  if (requirements.length > 0) return [clue({ ...field, requirements })];
  const family = familyOfValue(name);
  if (family !== null) return [clue({ ...field, quote: `${quote} (${family})`, unnamed: true })];
  const spdx = idForSpdx(name);
  if (spdx !== null) return [clue({ ...field, requirements: [[spdx]] })];
  const several = isUnheldName(name) ? [] : requirementsOfValue(name);
  if (several.length > 0) return [clue({ ...field, requirements: several })];
  const held = isUnheldName(name) ? ' (a license whose text the catalog does not hold)' : '';
  return [clue({ ...field, quote: `${quote}${held}`, unnamed: true })];
}
