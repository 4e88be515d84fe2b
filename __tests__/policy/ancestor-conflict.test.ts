import { describe, expect, it } from '@jest/globals';
import { determineAmong } from '../support/determining.ts';
import { reasonsOf, verdict } from './policies.ts';

const POLICY = `organization: {commercial-use: true, monthly-active-users: 50000, fields: [], trains-on-outputs: false,
  modifies-weights: false, redistributes-weights: false, serves-over-network: true, attribution-surfaces: [about page]}`;
const README =
  '---\nlicense: mit\n---\n## License\nThe model weights are derived from Llama 3.1 and under the Llama 3.1 License.';
const base = { id: 'deep/distill-llama', cardData: { license: 'mit' }, texts: { 'README.md': README } };
const copy = (license: string) => ({ id: 'some/copy', cardData: { license, base_model: 'deep/distill-llama' } });

describe('a copy of a model whose evidence disagrees', () => {
  it('is judged by its terms where it is declared under the stricter side', async () => {
    const found = await verdict(POLICY, determineAmong([copy('llama3.1'), base], 'some/copy'));
    expect(reasonsOf(found).join()).not.toContain('contradicts itself');
    expect(found.outcome).toBe('allow');
  });

  it('is denied where it takes the looser side', async () => {
    expect((await verdict(POLICY, determineAmong([copy('mit'), base], 'some/copy'))).outcome).toBe('deny');
    expect((await verdict(POLICY, determineAmong([copy('gemma'), base], 'some/copy'))).outcome).toBe('deny');
  });
});
