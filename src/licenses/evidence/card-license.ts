import { familyOfValue, idForSpdx, idsForHubLicense, idsForLink, requirementsForName } from '../../catalog/catalog.ts';
import { type Clue, clue } from '../clue.ts';
import type { EvidenceInput } from './source.ts';

/** Evidence: the card's `license`, a Hub value or a list of them that must all be met. */
export function cardLicenseClues({ facts }: EvidenceInput): readonly Clue[] {
  return facts.license.map(readValue);
}

function readValue(value: string): Clue {
  const source = 'card-license';
  const quote = `license: ${value}`;
  const ids = idsForHubLicense(value);
  if (ids.length > 0) return clue({ source, quote, requirements: [ids] });
  const family = familyOfValue(value);
  if (family !== null)
    return clue({ source, quote: `${quote} (${family})`, unnamed: value.trim().toLowerCase() !== 'unknown' });
  const spdx = idForSpdx(value);
  if (spdx !== null)
    return clue({
      source,
      quote: `${quote} (an SPDX license whose terms the catalog does not hold)`,
      requirements: [[spdx]],
    });
  const linked = idsForLink(value);
  const named = linked.length > 0 ? [linked] : requirementsForName(value);
  return clue({ source, quote, requirements: named, unnamed: named.length === 0 && value.trim() !== '' });
}
