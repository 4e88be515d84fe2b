import { describe, expect, it } from '@jest/globals';
import { globMatcher, pathMatcher } from '../../src/policy/globs.ts';

describe('globs of a policy', () => {
  const cases: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
    ['acme/Model', 'ACME/model', true],
    ['acme/model', 'acme/model2', false],
    ['acme/*', 'acme/model', true],
    ['acme/*', 'acme-labs/model', false],
    ['*/model-?', 'any/model-7', true],
    ['docs/**', 'docs/a/b/.hidden/c.md', true],
    ['**/tests/**', 'a/tests/b.py', true],
    ['*.py', 'a/b.py', false],
    ['src/*', 'src/.env', true],
    ['model-[0-9]', 'model-3', true],
    // Nothing else is special: a policy says exactly what it says.
    ['!acme/*', 'other/model', false],
    ['#acme/*', '#acme/x', true],
    ['{a,b}/*', 'a/x', false],
    ['+(a)/*', 'aa/x', false],
    ['a|b/*', 'a/x', false],
    ['acme/model', 'acme/mоdel', false],
  ];
  it.each(cases)('%s against %s: %s', (pattern, text, matches) => expect(globMatcher(pattern)(text)).toBe(matches));

  it('end in time on patterns made to take long', () => {
    for (const pattern of [
      `${'*a'.repeat(90)}b`,
      `${'?*'.repeat(90)}b`,
      '**/*a'.repeat(40),
      `${'[a-z]*'.repeat(30)}9`,
    ]) {
      expect(globMatcher(pattern)(`${'a'.repeat(96)}/${'a'.repeat(96)}`)).toBe(false);
    }
  });
});

describe('paths of a policy', () => {
  const cases: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
    ['research', 'research/deep/eval.py', true],
    ['research/', 'Research/eval.py', true],
    ['research', 'research-2/eval.py', false],
    ['deploy/Dockerfile', 'deploy/Dockerfile', true],
    ['deploy/Dockerfile', 'deploy/Dockerfile.dev', false],
    ['research/**/', 'research/a/b.py', true],
    ['research/*', 'research/a/b.py', false],
  ];
  it.each(cases)('%s against %s: %s', (pattern, text, matches) => expect(pathMatcher(pattern)(text)).toBe(matches));
});
