import { expect, it } from '@jest/globals';
import { known } from '../support/determinations.ts';
import { reasonsOf, verdict } from './policies.ts';

it.each([
  ['monthly-active-users: 900000000', 'llama3.1', 'organization.monthly-active-users as stated does not answer it'],
  [
    'registrations: [stabilityai-ai-community], annual-revenue: {amount: 4, currency: EUR}',
    'stabilityai-ai-community',
    'organization.annual-revenue as stated does not answer it',
  ],
  ['trains-on-outputs: false', 'llama3.1', 'the policy does not state organization.monthly-active-users'],
])('a figure for another date or currency is not called missing: %s', async (facts, license, words) => {
  const found = await verdict(`organization: {commercial-use: true, ${facts}}`, known('a/b', license));
  expect(found.outcome).toBe('review');
  expect(reasonsOf(found).join()).toContain(words);
});
