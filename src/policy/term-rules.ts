import { licenseById } from '../catalog/catalog.ts';
import type { TermId } from '../domain.ts';
import { judgeField } from './fields.ts';
import { judgeRegion } from './regions.ts';
import type { FactKey } from './schema-organization.ts';
import { judgeThreshold } from './sizes.ts';
import {
  applies,
  clear,
  duty,
  open,
  type TermContext,
  type TermRule,
  type TermState,
  type ValueOf,
} from './term-state.ts';

/** What each term of the vocabulary means for an organization, judged by its facts: one entry a term. */
export const TERM_RULES: { readonly [T in TermId]: TermRule<T> } = {
  'commercial-use': {
    facts: ['commercial-use'],
    judge(value, context) {
      if (value === 'yes') return clear('allows commercial use');
      if (value === 'no') return nonCommercial('allows no commercial use', context);
      if (licenseById(context.license)?.terms.some(({ term }) => CONDITIONS.has(term)))
        return clear('allows commercial use under conditions');
      if (context.facts['commercial-use'] === false) return clear('sets conditions for commercial use only');
      return applies('allows commercial use under conditions that the catalog does not spell out', 'commercial-use', {
        outcome: 'review',
        remedy: 'Read the license; settle it by an assertion or a waiver.',
      });
    },
  },
  'non-commercial': {
    facts: ['commercial-use'],
    judge: (_, context) => nonCommercial('allows non-commercial use only', context),
  },
  'research-only': {
    facts: ['commercial-use', 'purposes'],
    judge: (_, context) =>
      context.facts['commercial-use'] === false
        ? onlyFor(context, 'research', ['research'], ['evaluation', 'development', 'personal'])
        : nonCommercial('allows research only', context),
  },
  'evaluation-only': {
    facts: ['purposes'],
    judge: (_, context) => onlyFor(context, 'evaluation', ['evaluation'], ['research', 'development']),
  },
  'personal-use-only': {
    facts: ['commercial-use', 'purposes'],
    judge: (_, context) =>
      context.facts['commercial-use'] === false
        ? onlyFor(context, 'personal use', ['personal'], [])
        : nonCommercial('allows personal use only', context),
  },
  'non-production-only': {
    facts: ['purposes'],
    judge: (_, context) =>
      onlyFor(context, 'use outside production', ['research', 'evaluation', 'development'], ['personal']),
  },
  'no-redistribution': {
    facts: ['redistributes-weights'],
    judge: (_, { facts }) =>
      byFlag(facts['redistributes-weights'], 'redistributes-weights', {
        term: 'forbids passing the weights on',
        yes: 'the organization redistributes weights',
        no: 'weights stay inside',
        question: 'Do weights leave the organization (images, devices, downloads)?',
      }),
  },
  'no-derivatives': { facts: ['modifies-weights', 'redistributes-weights'], judge: noDerivatives },
  'no-hosting': {
    facts: ['hosts-model-for-others', 'serves-over-network'],
    judge: (_, { facts }) =>
      byFlag(
        facts['serves-over-network'] === false ? false : facts['hosts-model-for-others'],
        'hosts-model-for-others',
        {
          term: 'forbids offering the model as a hosted service',
          yes: 'the organization hosts models for others',
          no: 'the organization does not host models for others',
          question: 'Is the model itself offered to others as a service?',
        },
      ),
  },
  'outputs-non-commercial': {
    facts: ['commercial-use'],
    judge: (_, context) => nonCommercial('allows no commercial use of outputs', context),
  },
  'outputs-owned-by-licensor': {
    facts: [],
    judge: () =>
      applies('makes the licensor the owner of outputs', null, {
        outcome: 'review',
        remedy: 'Have legal read the clause; settle it by a waiver.',
      }),
  },
  'competing-use-prohibited': {
    facts: ['competes-with-licensors'],
    judge: (_, { facts }) =>
      byFlag(facts['competes-with-licensors'], 'competes-with-licensors', {
        term: 'forbids use that competes with the licensor',
        yes: 'the organization competes with licensors',
        no: 'the organization does not compete with licensors',
        question: 'Does the organization make models or services that compete with the licensor?',
      }),
  },
  'network-copyleft': {
    facts: ['serves-over-network', 'modifies-weights'],
    judge: (_, { facts }) =>
      copyleft(facts['serves-over-network'], facts['modifies-weights'], 'serves-over-network', {
        term: 'asks to offer the source of modified versions to everyone who reaches them by network',
        question: 'Do people outside the organization reach the model by network?',
      }),
  },
  registration: { facts: ['commercial-use', 'registrations'], judge: registration },
  'separate-license': {
    facts: ['commercial-use', 'purposes'],
    judge: (value, context) => agreement(`asks for a separate license (${value})`, value, context),
  },
  'paid-license': {
    facts: ['commercial-use', 'purposes'],
    judge: (value, context) => agreement(`asks for a paid license (${value})`, value, context),
  },
  'content-filter': {
    facts: ['filters-content'],
    judge: (_, { facts }) =>
      byFlag(facts['filters-content'] === undefined ? undefined : !facts['filters-content'], 'filters-content', {
        term: 'asks for a content filter or human review of outputs',
        yes: 'the organization has none',
        no: 'the organization has one',
        question: 'Do outputs pass a content filter or a human review?',
      }),
  },
  'latest-version-required': {
    facts: [],
    judge: () => duty('asks to make efforts to use the latest version of the model'),
  },
  'licensor-may-change-terms': { facts: [], judge: () => clear('lets the licensor change terms') },
  'litigation-termination': { facts: [], judge: () => clear('ends for those who sue over the model') },
  revocable: {
    facts: ['commercial-use'],
    judge: (_, { facts }) =>
      facts['commercial-use'] === false
        ? clear('can be revoked by the licensor')
        : applies('can be revoked by the licensor at will', null, {
            outcome: 'warn',
            remedy: 'Plan how to replace the model.',
          }),
  },
  'gated-acceptance': { facts: [], judge: () => duty('is accepted on the Hub before download') },
  'other-license-applies': {
    facts: [],
    // The terms of a license that the catalog has are judged themselves.
    judge: (value) =>
      licenseById(value) !== null
        ? duty(`says that ${value} applies too`)
        : applies(`says that another license applies too (${value})`, null, {
            outcome: 'review',
            remedy: 'Read the other license; settle the model by an assertion or a waiver.',
            question: 'Does the organization meet the other license as well?',
          }),
  },
  'mau-threshold': { facts: ['commercial-use', 'monthly-active-users'], judge: judgeThreshold },
  'revenue-threshold': {
    facts: ['commercial-use', 'annual-revenue', 'funding', 'hosts-model-for-others'],
    judge: judgeThreshold,
  },
  'size-threshold': {
    facts: [
      'commercial-use',
      'monthly-unique-users',
      'daily-active-users',
      'monthly-visits',
      'devices',
      'funding',
      'annual-revenue',
    ],
    judge: judgeThreshold,
  },
  'use-restrictions': {
    facts: [],
    judge: ({ kind, url }) =>
      duty(
        kind === 'policy'
          ? `binds to a use policy${url === null ? '' : ` (${url})`}`
          : 'binds to use restrictions, for end users too',
      ),
  },
  'output-training': {
    facts: ['trains-on-outputs'],
    judge(value, { facts }) {
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
        question: 'Do outputs of models train or improve other models?',
      });
    },
  },
  attribution: {
    facts: ['attribution-surfaces', 'redistributes-weights', 'serves-over-network'],
    judge: attribution,
  },
  naming: {
    facts: ['modifies-weights', 'redistributes-weights'],
    judge: ({ prefix, trigger }, { facts }) =>
      facts['modifies-weights'] === false && facts['trains-on-outputs'] === false
        ? clear('sets naming rules for derived models; the organization makes none')
        : duty(`asks that names of derived models begin with "${prefix}" (${trigger})`),
  },
  'pass-on': {
    facts: ['redistributes-weights'],
    judge: (value, { facts }) =>
      facts['redistributes-weights'] === false
        ? clear('sets duties for passing weights on; weights stay inside')
        : duty(`asks to pass on with the weights: ${value.join('; ')}`),
  },
  'share-alike': {
    facts: ['redistributes-weights', 'modifies-weights'],
    judge: (_, { facts }) =>
      copyleft(facts['redistributes-weights'], facts['modifies-weights'], 'redistributes-weights', {
        term: 'asks to pass on modified versions under the same terms',
        question: 'Do weights leave the organization (images, devices, downloads)?',
      }),
  },
  'excluded-region': { facts: ['domiciled-in', 'regions'], judge: judgeRegion },
  'excluded-field': { facts: ['fields', 'commercial-use'], judge: judgeField },
};

/** Terms that spell out a condition of commercial use. */
const CONDITIONS: ReadonlySet<TermId> = new Set<TermId>([
  'mau-threshold',
  'revenue-threshold',
  'size-threshold',
  'registration',
  'separate-license',
  'paid-license',
  'content-filter',
  'no-hosting',
  'non-production-only',
  'evaluation-only',
  'excluded-field',
  'excluded-region',
  'other-license-applies',
  'use-restrictions',
]);

function nonCommercial(term: string, { facts }: TermContext): TermState {
  return byFlag(facts['commercial-use'], 'commercial-use', {
    term,
    yes: 'the use is commercial',
    no: 'the use is not commercial',
    question: 'Is the use commercial?',
  });
}

interface Flag {
  readonly term: string;
  readonly yes: string;
  readonly no: string;
  readonly question: string;
}

/** A term that stands against the use exactly when a fact is true. */
function byFlag(flag: boolean | undefined, fact: FactKey, { term, yes, no, question }: Flag): TermState {
  if (flag === undefined) return open(fact, term, question);
  return flag ? applies(`${term}, and ${yes}`, fact) : clear(`${term}; ${no}`);
}

type Purpose = NonNullable<TermContext['facts']['purposes']>[number];

function onlyFor(
  { facts }: TermContext,
  what: string,
  fit: readonly Purpose[],
  doubtful: readonly Purpose[],
): TermState {
  const term = `allows ${what} only`;
  if (facts.purposes === undefined) return open('purposes', term, 'What are the models used for?');
  const outside = facts.purposes.filter((purpose) => !fit.includes(purpose));
  if (outside.length === 0) return clear(`${term}; that is what the models are used for`);
  const plain = outside.filter((purpose) => !doubtful.includes(purpose));
  if (plain.length > 0) return applies(`${term}, and the models are used for ${plain.join(', ')}`, 'purposes');
  return applies(`${term}, and the models are used for ${outside.join(', ')} too`, 'purposes', {
    outcome: 'review',
    remedy: 'Have legal say whether that counts; settle it by a scope or a waiver.',
  });
}

function noDerivatives(_: string, { facts }: TermContext): TermState {
  const term = 'forbids passing on modified versions';
  if (facts['modifies-weights'] === undefined) {
    return open('modifies-weights', term, 'Are weights fine-tuned, merged, quantized or otherwise changed?');
  }
  if (!facts['modifies-weights']) return clear(`${term}; weights are not modified`);
  if (facts['redistributes-weights'] === undefined) {
    return open('redistributes-weights', term, 'Do modified weights leave the organization?');
  }
  if (facts['redistributes-weights']) {
    return applies(`${term}, and the organization modifies and redistributes weights`, 'redistributes-weights');
  }
  return applies(`${term}, and the organization modifies weights`, 'modifies-weights', {
    outcome: 'review',
    remedy: 'Have legal read whether modified versions may be kept inside; settle it by a waiver.',
  });
}

/** Share-alike duties: a passed-on copy is a duty, a passed-on modification needs a decision. */
function copyleft(
  passedOn: boolean | undefined,
  modified: boolean | undefined,
  fact: FactKey,
  { term, question }: { readonly term: string; readonly question: string },
): TermState {
  if (passedOn === false) return clear(`${term}; nothing is passed on`);
  if (modified === false) return duty(term);
  if (passedOn === undefined) return open(fact, term, question);
  if (modified === undefined) {
    return open('modifies-weights', term, 'Are weights fine-tuned, merged, quantized or otherwise changed?');
  }
  return applies(`${term}, and the organization does pass modified versions on`, fact, {
    outcome: 'review',
    remedy: 'Decide whether to publish under the same terms; then accept the term in the policy.',
  });
}

function registration(value: string, { facts, license }: TermContext): TermState {
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

function agreement(term: string, value: string, { facts }: TermContext): TermState {
  if (facts['commercial-use'] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
  const live = facts.purposes?.some((purpose) => purpose === 'production' || purpose === 'internal');
  if (live === false && PRODUCTION.test(value)) return clear(`${term}; nothing is in production`);
  return applies(term, null, {
    outcome: 'review',
    remedy: 'Obtain the license and record it under "assertions" as a contract, or use another model.',
    question: 'Does the organization hold such a license?',
  });
}

function attribution({ display, notice, noticeFile }: ValueOf<'attribution'>, { facts }: TermContext): TermState {
  const words = [...display, ...(notice === null ? [] : [notice])];
  const inside = facts['redistributes-weights'] === false && facts['serves-over-network'] === false;
  if (inside) return clear('asks for attribution towards others; nothing leaves the organization');
  if (display.length > 0 && facts['attribution-surfaces']?.length === 0) {
    return applies(
      `asks to show "${display.join('", "')}", and the organization has no place to show it`,
      'attribution-surfaces',
      { remedy: 'Add a place that shows the words and state it under organization.attribution-surfaces.' },
    );
  }
  const shown = display.length > 0 ? `to show "${display.join('", "')}"` : 'for attribution';
  const kept = notice === null ? '' : `, and a notice in ${noticeFile ?? 'every copy'}`;
  return duty(`asks ${shown}${kept}`, words);
}
