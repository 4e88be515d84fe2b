import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { initialPolicy } from '../../src/cli/policy-init.ts';
import { run } from '../../src/cli/run.ts';
import { formatLock } from '../../src/lock/format.ts';
import { own } from '../support/determinations.ts';

/** The policy tools as typed at a terminal, in a directory with a policy and a lock. */

let directory = '';
let printed = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'policy-cli-'));
  writeFileSync(
    join(directory, 'policy.yml'),
    `extends: preset:commercial-product
organization: {monthly-active-users: 5, fields: []}
scopes:
  - {name: lab, paths: ["lab/**"], organization: {commercial-use: false, purposes: [research]}}
assertions:
  - {model: a/settled, license: mit, evidence: LEGAL-7, until: 2030-01-01}
waivers:
  - {model: a/gone, reason: r, approver: Ada, expires: 2020-01-01}
  - {model: a/nc, reason: r, approver: Bob, expires: 2099-01-01, paths: ["demo/**"]}
`,
  );
  const models = [
    own('a/nc', ['cc-by-nc-4.0']),
    own('a/free', ['mit']),
    own('a/llama', ['llama3.1']),
    own('a/settled', []),
  ];
  const lock = formatLock({ models: new Map(models.map((model) => [model.model, model])) });
  writeFileSync(join(directory, 'model-licenses.lock'), lock);
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function policy(...args: string[]): Promise<{ readonly code: number; readonly text: string }> {
  printed = '';
  const keep = (text: string) => {
    printed += text;
    return true;
  };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(keep as typeof process.stdout.write);
  const err = jest.spyOn(globalThis.console, 'error').mockImplementation((text: string) => keep(`${text}\n`));
  try {
    const code = await run(['node', 'cli', 'policy', ...args]);
    return { code, text: printed };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const at = () => ['--dir', directory, '--policy', join(directory, 'policy.yml')];
const file = (name: string, text: string) => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

describe('policy check', () => {
  it('counts the rules of a policy and names its waivers that have ended', async () => {
    const { code, text } = await policy('check', join(directory, 'policy.yml'), '--dir', directory);
    expect(code).toBe(0);
    expect(text).toContain('policy.yml is valid: 4 facts');
    expect(text).toContain('ended on 2020-01-01');
  });

  it('ends with 2 at a mistake, says where it is and that nothing was checked', async () => {
    const { code, text } = await policy(
      'check',
      file('bad.yml', 'terms: {x: deny}\norganisation: {}'),
      '--dir',
      directory,
    );
    expect(code).toBe(2);
    expect(text.indexOf('bad.yml:1:9')).toBeLessThan(text.indexOf('bad.yml:2:1'));
    expect(text).toContain('Nothing was checked.');
  });
});

describe('policy explain', () => {
  it('names the deciding rule, what was passed over, and the fact that would change it', async () => {
    const { code, text } = await policy('explain', 'a/nc', '--offline', ...at());
    expect(code).toBe(0);
    expect(text).toContain('a/nc: deny');
    expect(text).toContain('rule organization.commercial-use (preset:commercial-product');
    expect(text).toContain('allow if commercial-use were false');
    expect(text).toContain('waivers[1] by Bob: it covers demo/** only');
  });

  it('judges a path by its scope, as JSON too', async () => {
    const { text } = await policy('explain', 'a/nc', '--offline', '--path', 'lab/x.py', '--format', 'json', ...at());
    expect(JSON.parse(text)).toMatchObject({ verdict: { outcome: 'allow', scope: 'lab' } });
  });

  it('prints where each value is from when no model is named', async () => {
    const { text } = await policy('explain', ...at());
    expect(text).toContain('organization.commercial-use: true  (preset:commercial-product:');
    expect(text).toMatch(/organization\.monthly-active-users: 5 {2}\(.*policy\.yml:2\)/);
    const { values } = JSON.parse((await policy('explain', '--format', 'json', ...at())).text);
    expect(values).toContainEqual({
      key: 'organization.monthly-active-users',
      value: 5,
      origin: { source: 'policy.yml', key: 'organization.monthly-active-users', line: 2 },
    });
  });

  it('says so when the lock lacks the model', async () => {
    const { text } = await policy('explain', 'a/other', '--offline', ...at());
    expect(text).toContain('a/other: deny');
    expect(text).toContain('the lock holds nothing about it');
  });
});

describe('policy test', () => {
  it('passes when every verdict is as expected', async () => {
    const tests = file(
      'good.yml',
      `tests:
  - {model: a/nc, expect: deny, because: non-commercial}
  - {model: a/nc, expect: allow, path: lab/train.py}
  - {model: a/free, expect: allow}
  - {model: a/unknown, expect: deny, because: on-unknown.unreachable}
  - {model: a/settled, expect: allow, as-of: 2029-12-31}
  - {model: a/settled, expect: deny, as-of: 2030-01-02}
`,
    );
    const { code, text } = await policy('test', tests, ...at());
    expect([code, text]).toEqual([0, '6 tests, 6 as expected, 0 not.\n']);
  });

  it('fails with the line, both outcomes and the reason when one differs', async () => {
    const tests = file(
      'wrong.yml',
      'tests:\n  - {model: a/free, expect: deny}\n  - {model: a/nc, expect: deny, because: llama}\n',
    );
    const { code, text } = await policy('test', tests, ...at());
    expect(code).toBe(1);
    expect(text).toContain('wrong.yml:2: a/free: expected deny, got allow');
    expect(text).toContain('wrong.yml:3: a/nc: expected because of llama, got');
  });

  it('refuses a file that is no list of tests', async () => {
    const { code, text } = await policy('test', file('none.yml', 'test: []'), ...at());
    expect(code).toBe(2);
    expect(text).toContain('did you mean "tests"?');
  });
});

describe('policy init', () => {
  it('writes a policy that loads, with the facts given and the others as comments', async () => {
    const output = join(directory, 'new/policy.yml');
    const facts = ['commercial-use=yes', 'annual-revenue=400,000 usd', 'regions=no, EU', 'fields=none'];
    const { code } = await policy('init', '--yes', ...facts.flatMap((fact) => ['--fact', fact]), '--output', output);
    expect(code).toBe(0);
    const text = readFileSync(output, 'utf8');
    expect(text).toContain('  annual-revenue: {amount: 400000, currency: USD}');
    expect(text).toContain('  regions: ["NO", "EU"]');
    expect(text).toContain('  # trains-on-outputs: false');
    expect((await policy('check', output, '--dir', directory)).code).toBe(0);
    expect((await policy('init', '--yes', '--output', output)).code).toBe(2);
  });

  it('writes one without any fact', async () => {
    const { code, text } = await policy('init', '--yes', '--output', '-');
    expect([code, text]).toEqual([0, expect.stringContaining('# organization:')]);
  });

  it('refuses answers that it does not understand', async () => {
    for (const fact of [
      'annual-revenue=lots',
      'foo=1',
      'commercial-use=maybe',
      'regions=a;b',
      'domiciled-in=Germany',
    ]) {
      expect((await policy('init', '--yes', '--fact', fact, '--output', '-')).code).toBe(2);
    }
    expect((await policy('init', '--yes', '--preset', 'none', '--output', '-')).code).toBe(2);
    const { text } = await policy('init', '--yes', '--fact', 'regions=us, KO', '--output', '-');
    expect(text).toContain('--fact "regions=us, KO": regions.1: expected a country code');
  });

  it('asks again, and why, when an answer cannot be taken', async () => {
    const asked: string[] = [];
    const answers = ['yes', 'prod', 'production'];
    const text = await initialPolicy('commercial-product', ['monthly-active-users=5'], async (question) => {
      asked.push(question);
      return answers.shift() ?? '';
    });
    expect(asked[2]).toMatch(/^ {2}purposes\.0: expected one of: .*found "prod"\n/);
    expect(asked.some((question) => question.includes('monthly active users'))).toBe(false);
    expect(text).toContain('  purposes: ["production"]\n  monthly-active-users: 5\n  # Revenue');
  });
});

describe('policy schema', () => {
  it('prints the schema that stands in policies/', async () => {
    const { text } = await policy('schema');
    expect(text).toBe(readFileSync(join(import.meta.dirname, '../../policies/policy.schema.json'), 'utf8'));
  });
});
