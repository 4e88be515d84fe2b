import { describe, expect, it } from '@jest/globals';
import { determineAlone } from '../support/determining.ts';
import { reasonsOf, verdict } from './policies.ts';

const COMMERCIAL = 'organization: {commercial-use: true, fields: []}';
const declared = (id: string, license = 'apache-2.0') => determineAlone({ id, cardData: { license } });

describe("a permissive model whose own name alone speaks of another license's family", () => {
  it('is a warning, never a denial', async () => {
    const found = await verdict(COMMERCIAL, declared('somebody/llama-2-70b-en-sr'));
    expect(found.outcome).toBe('warn');
    expect(reasonsOf(found).join()).toContain('by its name it may be under llama2');
  });

  it.each(['openlm-research/open_llama_7b', 'TinyLlama/TinyLlama-1.1B-Chat-v1.0', 'google/gemma-4-31B-it'])(
    'is nothing for %s',
    async (id) => {
      expect((await verdict(COMMERCIAL, declared(id))).outcome).toBe('allow');
    },
  );
});
