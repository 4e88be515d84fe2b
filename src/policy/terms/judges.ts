import {
  ADD_PLACE,
  type AskedFact,
  applies,
  clear,
  duty,
  held,
  open,
  type TermContext,
  type TermState,
  unstated,
  type ValueOf,
} from './state.ts';

/** What single terms mean by the facts; the table of `rules.ts` names which judge is for which term. */

/** A license for non-commercial use. */
export function nonCommercial(term: string, { facts }: TermContext): TermState {
  const words = { term, yes: 'the use is commercial', no: 'the use is not commercial' };
  return byFlag(facts['commercial-use'], 'commercial-use', words);
}

/** A term, and what is to be said of it when it meets the organization and when it does not. */
interface Flag {
  readonly term: string;
  readonly yes: string;
  readonly no: string;
}

/** A term that stands against the use exactly when a fact is true. */
export function byFlag(flag: boolean | undefined, fact: AskedFact, { term, yes, no }: Flag): TermState {
  if (flag === undefined) return unstated(fact, term);
  return flag ? applies(`${term}, and ${yes}`, fact) : clear(`${term}; ${no}`);
}

type Purpose = NonNullable<TermContext['facts']['purposes']>[number];

/** A license for some purposes: `fit` meet it, `doubtful` are for a person to decide, all others are against it. */
export function onlyFor(
  { facts }: TermContext,
  what: string,
  fit: readonly Purpose[],
  doubtful: readonly Purpose[],
): TermState {
  const term = `allows ${what} only`;
  if (facts.purposes === undefined) return unstated('purposes', term);
  const outside = facts.purposes.filter((purpose) => !fit.includes(purpose));
  if (outside.length === 0) return clear(`${term}; that is what the models are used for`);
  const plain = outside.filter((purpose) => !doubtful.includes(purpose));
  if (plain.length > 0) return applies(`${term}, and the models are used for ${plain.join(', ')}`, 'purposes');
  const remedy = 'Have legal say whether that counts; settle it by a scope or a waiver.';
  return held(`${term}, and the models are used for ${outside.join(', ')} too`, 'purposes', remedy);
}

/** A ban on passing modified weights on. */
export function noDerivatives(_: string, { facts }: TermContext): TermState {
  const term = 'forbids passing on modified versions';
  if (facts['modifies-weights'] === undefined) return unstated('modifies-weights', term);
  if (!facts['modifies-weights']) return clear(`${term}; weights are not modified`);
  if (facts['redistributes-weights'] === undefined) {
    return open('redistributes-weights', term, 'Do modified weights leave the organization?');
  }
  if (facts['redistributes-weights']) {
    return applies(`${term}, and the organization modifies and redistributes weights`, 'redistributes-weights');
  }
  const remedy = 'Have legal read whether modified versions may be kept inside; settle it by a waiver.';
  return held(`${term}, and the organization modifies weights`, 'modifies-weights', remedy);
}

/** Share-alike duties: a passed-on copy is a duty, a passed-on modification needs a decision. `fact`: whether it is passed on. */
export function copyleft(
  fact: 'serves-over-network' | 'redistributes-weights',
  term: string,
  { facts }: TermContext,
): TermState {
  const { [fact]: passedOn, 'modifies-weights': modified } = facts;
  if (passedOn === false) return clear(`${term}; nothing is passed on`);
  if (modified === false) return duty(term);
  if (passedOn === undefined) return unstated(fact, term);
  if (modified === undefined) return unstated('modifies-weights', term);
  const remedy = 'Decide whether to publish under the same terms; then accept the term in the policy.';
  return held(`${term}, and the organization does pass modified versions on`, fact, remedy);
}

/** A duty to register with the licensor: a fact that only the organization knows. */
export function registration(value: string, { facts, license }: TermContext): TermState {
  const term = `asks to register with the licensor (${value})`;
  const registered = facts.registrations?.some((id) => id.toLowerCase() === license.toLowerCase()) ?? false;
  if (registered) return clear(`${term}; the organization is registered`);
  if (facts['commercial-use'] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
  return open('registrations', term, `Has the organization registered? If so, list "${license}".`);
}

/** The words of a duty tie it to commercial use: "Commercial use requires registration." */
const COMMERCIAL = /\bcommercial\b/i;

/** "Production use needs a paid subscription." */
const PRODUCTION = /\bproduction\b/i;

/** A duty to obtain another license: settled by a contract among the assertions. */
export function agreement(term: string, value: string, { facts }: TermContext): TermState {
  if (facts['commercial-use'] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
  const live = facts.purposes?.some((purpose) => purpose === 'production' || purpose === 'internal');
  if (live === false && PRODUCTION.test(value)) return clear(`${term}; nothing is in production`);
  const remedy = 'Obtain the license and record it under "assertions" as a contract, or use another model.';
  return held(term, null, remedy, 'Does the organization hold such a license?');
}

/** Words and notices to show to others. */
export function attribution(
  { display, notice, noticeFile }: ValueOf<'attribution'>,
  { facts }: TermContext,
): TermState {
  const words = [...display, ...(notice === null ? [] : [notice])];
  const inside = facts['redistributes-weights'] === false && facts['serves-over-network'] === false;
  if (inside) return clear('asks for attribution towards others; nothing leaves the organization');
  if (display.length > 0 && facts['attribution-surfaces']?.length === 0) {
    return applies(
      `asks to show "${display.join('", "')}", and the organization has no place to show it`,
      'attribution-surfaces',
      { remedy: ADD_PLACE },
    );
  }
  const shown = display.length > 0 ? `to show "${display.join('", "')}"` : 'for attribution';
  const kept = notice === null ? '' : `, and a notice in ${noticeFile ?? 'every copy'}`;
  return duty(`asks ${shown}${kept}`, words);
}

/** A ban on training, or the condition that trained models bear a name. */
export function outputTraining(value: ValueOf<'output-training'>, { facts }: TermContext): TermState {
  if (value === 'allowed') return clear('allows training other models on outputs');
  if (value === 'allowed-with-naming') {
    return facts['trains-on-outputs'] === false
      ? clear('sets naming rules for models trained on outputs; the organization trains none')
      : duty('allows training other models on outputs if they bear the name that the license asks for');
  }
  return byFlag(facts['trains-on-outputs'], 'trains-on-outputs', {
    term: 'forbids training other models on outputs',
    yes: 'the organization trains models on outputs',
    no: 'the organization does not train on outputs',
  });
}
