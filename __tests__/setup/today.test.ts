import { describe, expect, it } from '@jest/globals';
import { today } from '../../src/setup/today.ts';

describe('today', () => {
  it('is a date in UTC', () => {
    expect(today(new Date('2026-12-31T23:30:00-02:00'))).toBe('2027-01-01');
  });

  it('is not known where the clock was never set: waivers that have ended would count again', () => {
    expect(() => today(new Date(0))).toThrow('The clock of this machine says 1970-01-01');
  });
});
