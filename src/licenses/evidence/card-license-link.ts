import { idsForLink } from '../../catalog/catalog.ts';
import { type Clue, clue } from '../clue.ts';
import type { EvidenceInput } from './source.ts';

/** Evidence: the card's `license_link`, when it is an address that stands for a license. It is never followed. */
export function cardLicenseLinkClues({ facts }: EvidenceInput): readonly Clue[] {
  const link = facts.licenseLink?.trim() ?? '';
  if (link === '') return [];
  const ids = idsForLink(link);
  const quote = `license_link: ${link}`;
  if (ids.length === 0) return [clue({ source: 'card-license-link', quote, weight: 'aside' })];
  return [clue({ source: 'card-license-link', quote, requirements: [ids] })];
}
