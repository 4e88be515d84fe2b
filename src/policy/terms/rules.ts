import { licenseById } from '../../catalog/catalog.ts';
import type { TermId } from '../../domain.ts';
import { judgeField, judgeRestrictions } from './fields.ts';
import {
  agreement,
  attribution,
  byFlag,
  copyleft,
  noDerivatives,
  nonCommercial,
  onlyFor,
  outputTraining,
  registration,
} from './judges.ts';
import { judgeRegion } from './regions.ts';
import { judgeThreshold } from './sizes.ts';
import { applies, clear, duty, held, type TermRule } from './state.ts';

/** What each term of the vocabulary means for an organization, judged by its facts: one entry a term. */
export const TERM_RULES: { readonly [T in TermId]: TermRule<T> } = {
  'commercial-use': {
    rule: 'Denied when it is "no" and the use is commercial; held for review when it is "conditional" and no term spells the condition out.',
    facts: ['commercial-use'],
    judge(value, context) {
      if (value === 'yes') return clear('allows commercial use');
      if (value === 'no') return nonCommercial('allows no commercial use', context);
      if (licenseById(context.license)?.terms.some(({ term }) => CONDITIONS.has(term)))
        return clear('allows commercial use under conditions');
      if (context.facts['commercial-use'] === false) return clear('sets conditions for commercial use only');
      const message = 'allows commercial use under conditions that the catalog does not spell out';
      return held(message, 'commercial-use', 'Read the license; settle it by an assertion or a waiver.');
    },
  },
  'non-commercial': {
    rule: 'Denied when the use is commercial.',
    facts: ['commercial-use'],
    judge: (_, context) => nonCommercial('allows non-commercial use only', context),
  },
  'research-only': {
    rule: 'Denied for commercial use and for purposes that are not research; review for evaluation, development and personal use.',
    facts: ['commercial-use', 'purposes'],
    judge: (_, context) =>
      context.facts['commercial-use'] === false
        ? onlyFor(context, 'research', ['research'], ['evaluation', 'development', 'personal'])
        : nonCommercial('allows research only', context),
  },
  'evaluation-only': {
    rule: 'Denied for other purposes than evaluation; review for research and development.',
    facts: ['purposes'],
    judge: (_, context) => onlyFor(context, 'evaluation', ['evaluation'], ['research', 'development']),
  },
  'personal-use-only': {
    rule: 'Denied for commercial use and for other purposes than personal use.',
    facts: ['commercial-use', 'purposes'],
    judge: (_, context) =>
      context.facts['commercial-use'] === false
        ? onlyFor(context, 'personal use', ['personal'], [])
        : nonCommercial('allows personal use only', context),
  },
  'non-production-only': {
    rule: 'Denied for production and internal use; review for personal use.',
    facts: ['purposes'],
    judge: (_, context) =>
      onlyFor(context, 'use outside production', ['research', 'evaluation', 'development'], ['personal']),
  },
  'no-redistribution': {
    rule: 'Denied when weights leave the organization.',
    facts: ['redistributes-weights'],
    judge: (_, { facts }) =>
      byFlag(facts['redistributes-weights'], 'redistributes-weights', {
        term: 'forbids passing the weights on',
        yes: 'the organization redistributes weights',
        no: 'weights stay inside',
      }),
  },
  'no-derivatives': {
    rule: 'Denied when modified weights leave the organization; review when they are modified and kept.',
    facts: ['modifies-weights', 'redistributes-weights'],
    judge: noDerivatives,
  },
  'no-hosting': {
    rule: 'Denied when the model itself is offered as a service.',
    facts: ['hosts-model-for-others', 'serves-over-network'],
    judge: (_, { facts }) =>
      byFlag(
        facts['hosts-model-for-others'] ?? (facts['serves-over-network'] === false ? false : undefined),
        'hosts-model-for-others',
        {
          term: 'forbids offering the model as a hosted service',
          yes: 'the organization hosts models for others',
          no: 'the organization does not host models for others',
        },
      ),
  },
  'outputs-non-commercial': {
    rule: 'Denied when the use is commercial.',
    facts: ['commercial-use'],
    judge: (_, context) => nonCommercial('allows no commercial use of outputs', context),
  },
  'outputs-owned-by-licensor': {
    rule: 'Held for review.',
    facts: [],
    judge: () =>
      held('makes the licensor the owner of outputs', null, 'Have legal read the clause; settle it by a waiver.'),
  },
  'competing-use-prohibited': {
    rule: 'Denied when the organization competes with licensors.',
    facts: ['competes-with-licensors'],
    judge: (_, { facts }) =>
      byFlag(facts['competes-with-licensors'], 'competes-with-licensors', {
        term: 'forbids use that competes with the licensor',
        yes: 'the organization competes with licensors',
        no: 'the organization does not compete with licensors',
      }),
  },
  'network-copyleft': {
    rule: 'Held for review when modified weights are served by network; a duty when they are served unmodified.',
    facts: ['serves-over-network', 'modifies-weights'],
    judge: (_, context) =>
      copyleft(
        'serves-over-network',
        'asks to offer the source of modified versions to everyone who reaches them by network',
        context,
      ),
  },
  registration: {
    rule: 'Held for review until the license is listed under registrations; clear for non-commercial use where the text ties it to commercial use.',
    facts: ['commercial-use', 'registrations'],
    judge: registration,
  },
  'separate-license': {
    rule: 'Held for review; clear for non-commercial use where the text ties it to commercial use.',
    facts: ['commercial-use', 'purposes'],
    judge: (value, context) => agreement(`asks for a separate license (${value})`, value, context),
  },
  'paid-license': {
    rule: 'Held for review; clear outside production where the text ties it to production.',
    facts: ['commercial-use', 'purposes'],
    judge: (value, context) => agreement(`asks for a paid license (${value})`, value, context),
  },
  'content-filter': {
    rule: 'Denied when outputs are not filtered or reviewed.',
    facts: ['filters-content'],
    judge: (_, { facts }) =>
      byFlag(facts['filters-content'] === undefined ? undefined : !facts['filters-content'], 'filters-content', {
        term: 'asks for a content filter or human review of outputs',
        yes: 'the organization has none',
        no: 'the organization has one',
      }),
  },
  'latest-version-required': {
    rule: 'A duty.',
    facts: [],
    judge: () => duty('asks to make efforts to use the latest version of the model'),
  },
  'licensor-may-change-terms': {
    rule: 'Never stands against the use.',
    facts: [],
    judge: () => clear('lets the licensor change terms'),
  },
  'litigation-termination': {
    rule: 'Never stands against the use.',
    facts: [],
    judge: () => clear('ends for those who sue over the model'),
  },
  revocable: {
    rule: 'A warning when the use is commercial.',
    facts: ['commercial-use'],
    judge: (_, { facts }) =>
      facts['commercial-use'] === false
        ? clear('can be revoked by the licensor')
        : applies('can be revoked by the licensor at will', null, {
            outcome: 'warn',
            remedy: 'Plan how to replace the model.',
          }),
  },
  'gated-acceptance': {
    rule: 'A duty.',
    facts: [],
    judge: () => duty('is accepted on the Hub before download'),
  },
  'other-license-applies': {
    rule: 'The terms of the other license are judged; review when the catalog does not have it.',
    facts: [],
    // The terms of a license that the catalog has are judged themselves.
    judge: (value) =>
      licenseById(value) !== null
        ? duty(`says that ${value} applies too`)
        : held(
            `says that another license applies too (${value})`,
            null,
            'Read the other license; settle the model by an assertion or a waiver.',
            'Does the organization meet the other license as well?',
          ),
  },
  'mau-threshold': {
    rule: 'Denied when the users of the month that the text counts reach the cap; review for non-commercial use above it. A cap that only asks to show a name is a duty; denied above it when there is no place to show one.',
    facts: ['commercial-use', 'monthly-active-users', 'attribution-surfaces'],
    judge: judgeThreshold,
  },
  'revenue-threshold': {
    rule: 'Denied when the revenue in the currency of the text reaches the cap; review for non-commercial use above it.',
    facts: ['commercial-use', 'annual-revenue', 'funding', 'hosts-model-for-others', 'attribution-surfaces'],
    judge: judgeThreshold,
  },
  'size-threshold': {
    rule: 'Denied when the users, visits, devices or funding that the text counts reach the cap.',
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
    rule: 'A duty; held for review when a restriction concerns a field that the organization works in.',
    facts: ['fields'],
    judge: judgeRestrictions,
  },
  'output-training': {
    rule: 'Denied when it is "prohibited" and outputs train other models; a duty when they must be named.',
    facts: ['trains-on-outputs'],
    judge: outputTraining,
  },
  attribution: {
    rule: 'A duty; denied when there is no place to show the words.',
    facts: ['attribution-surfaces', 'redistributes-weights', 'serves-over-network'],
    judge: attribution,
  },
  naming: {
    rule: 'A duty for those who derive models.',
    facts: ['modifies-weights', 'redistributes-weights'],
    judge: ({ prefix, trigger }, { facts }) =>
      facts['modifies-weights'] === false && facts['trains-on-outputs'] === false
        ? clear('sets naming rules for derived models; the organization makes none')
        : duty(`asks that names of derived models begin with "${prefix}" (${trigger})`),
  },
  'pass-on': {
    rule: 'A duty for those who pass weights on.',
    facts: ['redistributes-weights'],
    judge: (value, { facts }) =>
      facts['redistributes-weights'] === false
        ? clear('sets duties for passing weights on; weights stay inside')
        : duty(`asks to pass on with the weights: ${value.join('; ')}`),
  },
  'share-alike': {
    rule: 'Held for review when modified weights leave the organization; a duty when unmodified ones do.',
    facts: ['redistributes-weights', 'modifies-weights'],
    judge: (_, context) =>
      copyleft('redistributes-weights', 'asks to pass on modified versions under the same terms', context),
  },
  'excluded-region': {
    rule: 'Denied when the seat or a region served lies there; for multimodal models alone the seat counts.',
    facts: ['domiciled-in', 'regions'],
    judge: judgeRegion,
  },
  'excluded-field': {
    rule: 'Denied when the organization works in the field.',
    facts: ['fields'],
    judge: judgeField,
  },
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
