import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const sources = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** Fields that hold words for people: of evidence, clauses, passages. */
const WORDS = '(?:quote|remark)';
const ASKS = '(?:startsWith|endsWith|includes|indexOf|match|matchAll|search|split|slice|substring|charAt)';

/** `evidence.quote.startsWith('not read')`, `FORM.exec(clue.evidence.quote)`, `quote.split(' ')`. */
const READ_AGAIN = new RegExp(`\\b${WORDS}\\??\\.${ASKS}\\(|\\.(?:test|exec)\\((?:[\\w.]+\\.)?${WORDS}\\)`);

describe('words for people', () => {
  it('are not read again: a fact that a later stage needs is a field', () => {
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const read = files.flatMap((file) => {
      const lines = readFileSync(join(sources, file), 'utf8').split('\n');
      return lines.flatMap((line, at) => (READ_AGAIN.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
    });
    expect(read).toEqual([]);
  });
});
