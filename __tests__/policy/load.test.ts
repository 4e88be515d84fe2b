import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UsageError } from '../../src/domain.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { policySource } from '../../src/policy/sources.ts';
import { failure, load, texts } from './policies.ts';

describe('a policy with a mistake is refused, with its place and the remedy', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an unknown key', 'organisation:\n  commercial-use: true', ['policy.yml:1:1', 'did you mean "organization"?']],
    ['an unknown fact', 'organization:\n  comercial-use: true', ['policy.yml:2:3', 'did you mean "commercial-use"?']],
    ['an unknown term', 'terms:\n  noncommercial: deny', ['policy.yml:2:3', 'did you mean "non-commercial"?']],
    ['an unknown key in a list', 'waivers:\n  - modell: a/b', ['policy.yml:2:5', 'did you mean "model"?']],
    ['a wrong outcome', 'on-unknown:\n  undeclared: pass', ['policy.yml:2:3', 'allow, warn, review, deny']],
    ['a wrong type', 'organization:\n  commercial-use: yes please', ['policy.yml:2:3', 'true or false']],
    [
      'a license nobody knows',
      'licenses:\n  deny:\n    - cc-by-nc-4',
      ['policy.yml:3', 'did you mean "cc-by-nc-4.0"?'],
    ],
    ['a broken expression', 'licenses:\n  allow: [MIT AND]', ['policy.yml:2', 'MIT AND']],
    ['a date that is none', 'waivers:\n  - {model: a/b, reason: r, approver: a, expires: 2026-02-30}', ['YYYY-MM-DD']],
    ['a waiver without an end', 'waivers:\n  - {model: a/b, reason: r, approver: a}', ['waivers.0.expires']],
    ['an assertion of an unknown license', 'assertions:\n  - {model: a/b, license: lama3, evidence: e}', ['llama3']],
    ['a contract without an end', 'assertions:\n  - {model: a/b, contract: c, evidence: e}', ['until']],
    [
      'a merge conflict',
      'version: 1\n<<<<<<< HEAD\nmentions: check\n=======\n>>>>>>> x',
      [':2:1: the marks of a merge'],
    ],
    ['the beginning of a license', 'licenses: {deny: [gpl]}', ['did you mean "gpl-3.0"?']],
    ['a key written twice', 'mentions: check\nmentions: ignore', ['policy.yml:2', 'unique']],
    ['an alias', 'a: &x [1]\nlicenses: {allow: *x}', ['aliases']],
    ['a merge key', 'organization:\n  <<: {commercial-use: true}', ['merge keys']],
    ['a dangerous key', '__proto__:\n  x: 1', ['policy.yml:1:1', '__proto__']],
    ['a key that is no text', '? [a]\n: b', ['plain text']],
    ['a list for a map', '- a', ['policy.yml:1:1']],
    ['an unknown overridable key', 'overridable: [waiver]', ['policy.yml:1', 'did you mean "waivers"?']],
    ['an unknown preset', 'extends: preset:comercial-product', ['did you mean "commercial-product"?']],
    ['an address to extend', 'extends: https://example.com/policy.yml', ['not fetched from addresses']],
    ['a remote without a ref', 'extends: acme/.github//policy.yml', ['names no ref']],
    ['a path out of the repository', 'extends: ../../policy.yml', ['leaves the repository']],
    ['a file that is not there', 'extends: none.yml', ['no policy file none.yml (extended by policy.yml)']],
    ['a remote without access', 'extends: acme/private//p.yml@v1', ['gives no access']],
    ['a preset without the word', 'extends: commercial-product', ['no policy file commercial-product']],
    ['a version in quotes', 'version: "1"', ['version: expected 1, found "1"; write it without quotes']],
    [
      'a currency in small letters',
      'organization:\n  annual-revenue: {amount: 4, currency: usd}',
      ['policy.yml:2:31: organization.annual-revenue.currency: expected a currency code of three capitals'],
    ],
    [
      'an amount in words',
      'organization:\n  funding: [{amount: 4M, currency: USD}]',
      ['organization.funding.0.amount: expected a number, found "4M"'],
    ],
    [
      'an unknown key of a fact',
      'organization:\n  monthly-active-users: {today: 4}',
      ['policy.yml:2:26: unknown key "organization.monthly-active-users.today"'],
    ],
    ['a newer version', 'version: 2', ['version: expected 1, found 2']],
    ['two documents', 'version: 1\n---\nversion: 1', ['policy.yml:2', 'expected one document']],
    ['yes for true', 'organization:\n  commercial-use: yes', ['expected true or false, found "yes"; write true']],
    ['a map for a list', 'waivers: {model: a/b}', ['waivers: expected a list, found keys and values']],
    [
      'an empty reason',
      'waivers:\n  - {model: a/b, reason: "", approver: a, expires: 2027-01-01}',
      ['must not be empty'],
    ],
    ['a model in braces', 'models: {deny: ["{a,b}/*"]}', ['policy.yml:1', 'models.deny.0: can match no model']],
    ['a model by its address', 'models: {deny: ["https://huggingface.co/a/b"]}', ['can match no model']],
    ...[
      'meta-llama/',
      '/meta-llama/*',
      'meta-llama//*',
      'hf.co/meta-llama/*',
      'a/*/*',
      './a/*',
      'a/b@main',
      'a--b/c',
    ].map((id): (typeof cases)[number] => [`a model by ${id}`, `models: {deny: ["${id}"]}`, ['can match no model']]),
    ...['src//a', 'src/../a', 'src/./a', ' src/**', 'src//'].map((path): (typeof cases)[number] => [
      `a scope at "${path}"`,
      `scopes:\n  - {name: a, paths: ["${path}"]}`,
      ['can match no path'],
    ]),
    [
      'a field that no license shuts out',
      'organization:\n  fields: [military, millitary]\nscopes:\n  - {name: a, paths: [a], organization: {fields: [gambling]}}',
      [
        'policy.yml:2: organization.fields: "millitary"',
        'did you mean "military"?',
        'policy.yml:4: ',
        'known fields: ',
      ],
    ],
    ['a country that is none', 'organization: {regions: [JP, KO]}', ['organization.regions.1: ', 'found "KO"']],
    [
      'a waiver for a license nobody knows',
      'waivers:\n  - {model: a/b, license: [mit, lama3], reason: r, approver: a, expires: 2027-01-01}',
      ['waivers[0].license: the catalog has no "lama3"; did you mean "llama3"?'],
    ],
    ['a registration for none', 'organization: {registrations: [glm4]}', ['did you mean "glm-4"?']],
    [
      'two amounts in one currency',
      'organization: {annual-revenue: [{amount: 1, currency: USD}, {amount: 9, currency: USD}]}',
      ['one per currency'],
    ],
    [
      'a highest month that is not',
      'organization: {monthly-active-users: {now: 9, highest: 5}}',
      ['"highest" is below another month'],
    ],
    ['a word nearly right', 'terms: {share-alike: reviews}', ['found "reviews"; did you mean "review"?']],
    ['an assertion of many', 'assertions:\n  - {model: "a/*", license: mit, evidence: e}', ['no globs']],
    ['a scope from the root', 'scopes:\n  - {name: a, paths: [/src/**]}', ['scopes.0.paths.0: can match no path']],
    ['a scope in braces', 'scopes:\n  - {name: a, paths: ["{src,lib}/**"]}', ['can match no path']],
    ['a scope out of here', 'scopes:\n  - {name: a, paths: [../src/**]}', ['can match no path']],
  ];
  for (const [what, text, parts] of cases) {
    it(what, async () => {
      const message = await failure(text);
      for (const part of parts) expect(message).toContain(part);
    });
  }

  it('all mistakes at once', async () => {
    const message = await failure('mention: check\non-unread: no\nterms: {foo: deny}');
    expect(message.split('\n')).toHaveLength(4);
  });

  it('a file of 10 MB', async () => {
    expect(await failure(`# ${'x'.repeat(10_000_000)}`)).toContain('10000002 characters');
  });

  it('a hundred thousand keys, in time that grows with them', async () => {
    const message = await failure(Array.from({ length: 100_000 }, (_, at) => `k${at}:\n`).join(''));
    expect(message).toContain('... and 99980 more');
  });

  it('nesting without end', async () => {
    expect(await failure('['.repeat(100_000))).toContain('policy.yml');
  });
});

describe('an empty policy', () => {
  it('denies everything unknown and states no fact', async () => {
    const { policy } = await load('');
    expect(policy.rules.organization).toEqual({});
    expect(new Set(Object.values(policy.rules['on-unknown']))).toEqual(new Set(['deny']));
  });
});

describe('notes on a policy', () => {
  it('say that deny wins where the same is allowed and denied', async () => {
    const { notes } = await load(
      'licenses:\n  allow: [mit, permissive]\n  deny: [MIT]\nmodels: {allow: [a/b], deny: ["a/*"]}',
    );
    expect(notes.map(({ message }) => message)).toEqual([
      'licenses both allows "mit" (line 2) and denies "MIT" (line 3): deny wins.',
      'models both allows "a/b" (line 4) and denies "a/*" (line 4): deny wins.',
    ]);
  });

  it('name entries that can match nothing', async () => {
    const { notes } = await load('licenses: {allow: [LicenseRef-acme, "zzz-*", "MIT OR LicenseRef-x"]}');
    expect(notes).toHaveLength(3);
  });

  it('name models without an owner, which hardly any is', async () => {
    const waiver = '{model: gpt2, reason: r, approver: a, expires: 2027-01-01, license: mit}';
    const { notes } = await load(`models: {deny: [meta-llama, "*", "**", "a/*", "**llama**"]}\nwaivers: [${waiver}]`);
    expect(notes.map(({ message }) => message)).toEqual([
      'models.deny[0]: "meta-llama" names no owner, so it matches only a model without one. Write "meta-llama/*" for all models of an owner, or "*/meta-llama" whoever the owner is.',
      'models.deny[1]: "*" names no owner, so it matches only a model without one. Write "**" for all models, or owner/name.',
      'models.deny[4]: "**llama**" names no owner, so it matches only a model without one. Write "**llama**/*" for all models of an owner, or "*/**llama**" whoever the owner is.',
      'waivers[0]: "gpt2" names no owner, so it matches only a model without one. Write "gpt2/*" for all models of an owner, or "*/gpt2" whoever the owner is.',
    ]);
  });

  it('name waivers that are written twice', async () => {
    const waiver = '{model: a/b, reason: r, approver: a, expires: 2027-01-01}';
    const { notes } = await load(`waivers:\n  - ${waiver}\n  - ${waiver}`);
    expect(notes[0]?.message).toContain('waivers[1] (line 3) waives the same as waivers[0] (line 2)');
  });
});

describe('extends', () => {
  it('counts files alone among the files it is made of', async () => {
    const { files } = await load('extends: preset:commercial-product');
    expect(files).toEqual(['policy.yml']);
  });

  it('lays values over those of a preset and remembers where each is from', async () => {
    const { policy } = await load('extends: preset:commercial-product\norganization: {monthly-active-users: 5}');
    expect(policy.rules.organization).toMatchObject({ 'commercial-use': true, 'monthly-active-users': 5 });
    expect(policy.rules.origins.get('organization.commercial-use')?.source).toBe('preset:commercial-product');
    expect(policy.rules.origins.get('organization.monthly-active-users')).toEqual({
      source: 'policy.yml',
      key: 'organization.monthly-active-users',
      line: 2,
    });
  });

  it('reads a file of another repository, and files beside it there', async () => {
    const { policy, notes } = await load('extends: acme/.github//policies/main.yml@v3', {
      'acme/.github//policies/main.yml@v3': 'extends: ../base.yml\nmentions: check',
      'acme/.github//base.yml@v3': 'on-unread: review',
    });
    expect([policy.mentions, policy['on-unread']]).toEqual(['check', 'review']);
    expect(notes.map(({ message }) => message).join()).toContain('"v3" is a tag or branch and can be moved');
  });

  it('lets a document change a preset at will', async () => {
    const { policy } = await load('extends: preset:commercial-product\norganization: {commercial-use: false}');
    expect(policy.rules.organization['commercial-use']).toBe(false);
  });

  it('lays what two extended files both extend once, below both', async () => {
    const waiver = '{model: a/b, reason: r, approver: a, expires: 2027-01-01, license: mit}';
    const { policy, notes } = await load('extends: [a.yml, b.yml]', {
      'a.yml': 'extends: base.yml\norganization: {regions: [US, DE]}',
      'b.yml': 'extends: base.yml\nmentions: check',
      'base.yml': `organization: {regions: [US]}\nwaivers: [${waiver}]`,
    });
    expect([policy.rules.organization.regions, policy.mentions, policy.waivers.length]).toEqual([
      ['US', 'DE'],
      'check',
      1,
    ]);
    expect(notes).toEqual([]);
  });

  it('is refused in a circle', async () => {
    expect(await failure('extends: b.yml', { 'b.yml': 'extends: policy.yml' })).toContain(
      'in a circle: policy.yml -> b.yml -> policy.yml',
    );
  });

  it('is refused six levels deep', async () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.yml`, `extends: ${n + 1}.yml`]));
    expect(await failure('extends: 1.yml', chain)).toContain('more than 5 levels deep');
  });
});

describe('any text', () => {
  it('is a policy or a UsageError, and never touches Object.prototype', async () => {
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'licenses',
      'waivers',
      'organization',
      'x',
      '<<',
      'extends',
    );
    const value = fc.oneof(fc.string(), fc.constantFrom('{}', '[]', '*a', '&a b', '1', 'true', '[a, b]', '{x: 1}'));
    const lines = fc.array(fc.tuple(key, value, fc.constantFrom('', '  ', '- ')), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), lines.map(asYaml)), async (text) => {
        try {
          await loadPolicy(policySource('policy.yml'), texts({ 'policy.yml': text }));
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function asYaml(lines: readonly (readonly [string, string, string])[]): string {
  return lines.map(([key, value, indent]) => `${indent}${key}: ${value}`).join('\n');
}
