import { idsForLink } from '../../catalog/catalog.ts';
import type { ModelFacts } from '../../domain.ts';
import { type Clue, clue } from '../clue.ts';
import { clausesOfName } from '../non-commercial-words.ts';

/** Evidence: the card's `license_link`, when it is an address that stands for a license, or ends in one's name. It is never followed. */
export function cardLicenseLinkClues(facts: ModelFacts): readonly Clue[] {
  const link = facts.licenseLink?.trim() ?? '';
  if (link === '') return [];
  const ids = idsForLink(link);
  const field = { source: 'card-license-link', quote: link } as const;
  if (ids.length > 0) return [clue({ ...field, requirements: [ids] })];
  const clauses = clausesOfName('license_link', link.split('/').at(-1) ?? '');
  return [clauses.length > 0 ? clue({ ...field, unnamed: true, clauses }) : clue({ ...field, weight: 'aside' })];
}
