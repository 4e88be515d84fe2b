import { idsForLink } from '../../catalog/catalog.ts';
import type { ModelFacts } from '../../domain.ts';
import { type Clue, clue } from '../clue.ts';

/** Evidence: the card's `license_link`, when it is an address that stands for a license. It is never followed. */
export function cardLicenseLinkClues(facts: ModelFacts): readonly Clue[] {
  const link = facts.licenseLink?.trim() ?? '';
  if (link === '') return [];
  const ids = idsForLink(link);
  const field = { source: 'card-license-link', quote: link } as const;
  return [ids.length === 0 ? clue({ ...field, weight: 'aside' }) : clue({ ...field, requirements: [ids] })];
}
