import { UsageError } from '../domain.ts';

/** Clocks that were never set stand at 1970 or 2000. */
const EARLIEST = '2020-01-01';

/**
 * Today as an ISO date, UTC.
 *
 * @throws UsageError when the clock is wrong beyond doubt: waivers and contracts that have ended would count again
 */
export function today(now = new Date()): string {
  const date = now.toISOString().slice(0, 10);
  if (date >= EARLIEST) return date;
  throw new UsageError(
    `The clock of this machine says ${date}, so nobody can tell which waivers have ended.`,
    'Set the clock, and run this again.',
  );
}
