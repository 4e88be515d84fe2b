import { describe, expect, it } from '@jest/globals';
import { counted, figure, firstOf } from '../../src/domain.ts';

describe('words that several stages share', () => {
  it('count things', () => {
    expect([0, 1, 2].map((count) => counted(count, 'model'))).toEqual(['0 models', '1 model', '2 models']);
  });

  it('name the first of many', () => {
    expect([firstOf(['a', 'b'], 3), firstOf(['a', 'b', 'c'], 2)]).toEqual(['a, b', 'a, b and 1 more']);
  });

  it('group the digits of a figure, those before the point alone', () => {
    expect([999, 1_000, 700_000_000, 1234.5678].map(figure)).toEqual(['999', '1,000', '700,000,000', '1,234.5678']);
  });
});
