import { describe, expect, it } from '@jest/globals';
import { failure, load } from './policies.ts';

const ORGANIZATION = `
extends: preset:commercial-product
organization:
  monthly-active-users: 1000000
  annual-revenue: {amount: 5000000, currency: USD}
  regions: [US, EU]
  trains-on-outputs: true
terms: {share-alike: review, registration: accept}
licenses: {allow: [permissive, llama3.1], deny: [gpl-3.0], modified: deny}
models: {allow: ["acme/*"], deny: ["evil/*"]}
require: {pinned-revision: review}
on-unread: review
mentions: check
ignore-comments: deny
`;
const CENTRAL = 'acme/.github//policy.yml@0123456789012345678901234567890123456789';

const extended = (text: string, organization = ORGANIZATION) =>
  [`extends: ${CENTRAL}\n${text}`, { [CENTRAL]: organization }] as const;

describe('a repository may not loosen what it extends', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['organization.commercial-use', 'organization: {commercial-use: false}'],
    ['organization.monthly-active-users', 'organization: {monthly-active-users: 500}'],
    ['organization.annual-revenue', 'organization: {annual-revenue: {amount: 1, currency: USD}}'],
    ['organization.annual-revenue', 'organization: {annual-revenue: {amount: 9000000, currency: EUR}}'],
    ['organization.regions', 'organization: {regions: [US]}'],
    ['organization.purposes', 'organization: {purposes: [research]}'],
    ['organization.trains-on-outputs', 'organization: {trains-on-outputs: false}'],
    ['terms.share-alike', 'terms: {share-alike: accept}'],
    ['terms.share-alike', 'terms: {share-alike: by-facts}'],
    ['terms.non-commercial', 'terms: {non-commercial: review}'],
    ['licenses.allow', 'licenses: {allow: [permissive, cc-by-nc-4.0]}'],
    ['licenses.modified', 'licenses: {modified: accept}'],
    ['models.allow', 'models: {allow: ["acme/*", "other/model"]}'],
    ['require.pinned-revision', 'require: {pinned-revision: warn}'],
    ['require.agreement', 'require: {agreement: false}'],
    ['on-unknown.undeclared', 'on-unknown: {undeclared: warn}'],
    ['on-unread', 'on-unread: warn'],
    ['mentions', 'mentions: ignore'],
    ['ignore-comments', 'ignore-comments: allow'],
    ['waivers', 'waivers: [{model: a/b, reason: r, approver: a, expires: 2027-01-01}]'],
    ['assertions', 'assertions: [{model: a/b, license: mit, evidence: e}]'],
    ['scope "lab"', 'scopes: [{name: lab, paths: ["lab/**"], organization: {commercial-use: false}}]'],
  ];
  for (const [key, text] of cases) {
    it(`${key}: ${text}`, async () => {
      const message = await failure(...extended(text));
      expect(message).toContain('policy.yml loosens the policy it extends');
      expect(message).toContain(key);
      expect(message).toContain('policy.yml:2');
    });
  }

  it('and is told where the other side is written', async () => {
    expect(await failure(...extended('terms: {share-alike: accept}'))).toContain(
      `accept is looser than review (${CENTRAL} line 8)`,
    );
  });

  it('not by way of a preset, extended later', async () => {
    const text = `extends: [${CENTRAL}, preset:research]`;
    expect(await failure(text, { [CENTRAL]: ORGANIZATION })).toContain('organization.commercial-use');
  });

  it('not by way of a preset that fills what it leaves open, extended before', async () => {
    const organization = 'organization: {commercial-use: false, purposes: [research]}';
    expect(await failure(`extends: [preset:research, ${CENTRAL}]`, { [CENTRAL]: organization })).toContain(
      'terms.share-alike',
    );
  });

  it('not by a glob that is wider than it looks', async () => {
    const organization = 'models: {allow: ["acme/model-?", "acme-labs/[*]"]}';
    for (const wider of ['acme/model-*', 'acme-labs/*', '*/model-1']) {
      expect(await failure(...extended(`models: {allow: ["${wider}"]}`, organization))).toContain('models.allow');
    }
  });

  it('not by way of a file between', async () => {
    const files = { [CENTRAL]: ORGANIZATION, 'mid.yml': `extends: ${CENTRAL}\noverridable: [mentions]` };
    expect(await failure('extends: mid.yml\nmentions: ignore', files)).toContain('mentions');
  });
});

describe('a repository may tighten', () => {
  const cases: readonly string[] = [
    'organization: {monthly-active-users: 2000000, regions: [US, EU, JP], purposes: [production, internal]}',
    'organization: {modifies-weights: false, fields: []}',
    'organization: {regions: [worldwide]}',
    'organization: {regions: [UK, EU, US]}',
    'terms: {share-alike: deny, non-commercial: deny, registration: by-facts}',
    'licenses: {allow: [apache-2.0, mit], deny: [lgpl-3.0]}',
    'models: {allow: [acme/one, "ACME/two-*"], deny: [other/model]}',
    'licenses: {allow: ["MIT AND llama3.1"]}',
    'require: {pinned-revision: true, notice: review}',
    'on-unread: deny',
    'scopes: [{name: edge, paths: ["edge/**"], organization: {redistributes-weights: true}}]',
  ];
  for (const text of cases) {
    it(text, async () => {
      await expect(load(...extended(text))).resolves.toBeDefined();
    });
  }

  it('and its allow list replaces the wider one', async () => {
    const { policy } = await load(...extended('licenses: {allow: [mit]}'));
    expect(policy.rules.licenses.allow?.map(({ value }) => value)).toEqual(['mit']);
    expect(policy.rules.licenses.deny.map(({ value }) => value)).toEqual(['gpl-3.0']);
  });
});

describe('overridable', () => {
  it('frees the keys that it lists', async () => {
    const organization = `${ORGANIZATION}overridable: [waivers, terms.share-alike, organization, scopes]`;
    const text =
      'waivers: [{model: a/b, reason: r, approver: a, expires: 2027-01-01}]\nterms: {share-alike: accept}\norganization: {commercial-use: false}';
    await expect(load(...extended(text, organization))).resolves.toBeDefined();
    expect(await failure(...extended('mentions: ignore', organization))).toContain('mentions');
  });
});
