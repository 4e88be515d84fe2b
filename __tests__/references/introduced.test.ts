import { describe, expect, it } from '@jest/globals';
import type { ModelReference } from '../../src/domain.ts';
import { compareReferences } from '../../src/references/introduced.ts';
import { modelReference } from '../support/determinations.ts';

function reference(path: string, line: number, model: string, revision: string | null = null): ModelReference {
  return modelReference(model, path, line, { revision });
}

const sides = { renamed: new Map<string, string>(), scopeOf: () => null };

describe('compareReferences', () => {
  it('finds nothing introduced when only lines moved', () => {
    const [only] = compareReferences({
      ...sides,
      base: [reference('a.py', 3, 'o/m')],
      head: [reference('a.py', 30, 'o/m')],
    });
    expect(only?.introduced).toBe(false);
  });

  it('counts: a second reference to the same model is introduced', () => {
    const head = [reference('a.py', 3, 'o/m'), reference('a.py', 9, 'o/m')];
    const marks = compareReferences({ ...sides, base: [reference('a.py', 3, 'o/m')], head }).map(
      (entry) => entry.introduced,
    );
    expect(marks).toEqual([false, true]);
  });

  it('sees a changed revision and says what it replaces', () => {
    const base = [reference('a.py', 3, 'o/m', 'v1')];
    const [only] = compareReferences({ ...sides, base, head: [reference('a.py', 3, 'o/m', 'v2')] });
    expect(only).toMatchObject({ introduced: true, replaces: { revision: 'v1' } });
  });

  it('pairs a replaced model with the nearest one of the same construct', () => {
    const base = [reference('a.py', 3, 'o/old'), reference('a.py', 80, 'o/far')];
    const [only] = compareReferences({ ...sides, base, head: [reference('a.py', 4, 'o/new')] });
    expect(only?.replaces?.model).toBe('o/old');
  });

  it('follows renames', () => {
    const base = [reference('old.py', 3, 'o/m')];
    const [only] = compareReferences({
      ...sides,
      renamed: new Map([['old.py', 'new.py']]),
      base,
      head: [reference('new.py', 3, 'o/m')],
    });
    expect(only?.introduced).toBe(false);
  });

  it('takes a move into another scope of the policy for an introduction', () => {
    const scopeOf = (path: string) => (path.startsWith('research/') ? 'research' : null);
    const base = [reference('research/a.py', 3, 'o/m')];
    const renamed = new Map([['research/a.py', 'src/a.py']]);
    const [only] = compareReferences({ renamed, scopeOf, base, head: [reference('src/a.py', 3, 'o/m')] });
    expect(only?.introduced).toBe(true);
  });
});
