import type { Certainty } from '../../domain.ts';
import type { KeyMeaning } from './model-keys.ts';
import type { Named } from './named.ts';
import type { Plausibility } from './plausible.ts';

/** How an id looks by itself. */
type Looks = Plausibility['kind'] | Named['looks'];
type Scale = Readonly<Partial<Record<Looks, Certainty>>>;
const NAMED: Scale = { sure: 'certain', likely: 'certain', possible: 'likely' };
const ACCEPTED: Readonly<Partial<Record<KeyMeaning, Scale>>> = {
  strong: NAMED,
  tokenizer: NAMED,
  weak: { sure: 'certain', likely: 'certain' },
};
const BY_ID_ALONE: Scale = { sure: 'likely' };

/** How sure an id is a model by its looks and by what its key, flag or command means; null when it is not taken for one. */
export function certaintyUnder(meaning: KeyMeaning, looks: Looks): Certainty | null {
  return (ACCEPTED[meaning] ?? BY_ID_ALONE)[looks] ?? null;
}
