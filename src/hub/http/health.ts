import { HubFault } from './hub-fault.ts';

/** So many tries in a row without an answer: two rounds of as many as are under way at a time, so that one bad moment is not enough. */
const TRIES = 16;
/** So many tries in a row that were each told to come back later, and did: five rounds. */
const PUT_OFF = 40;
/** Of a few models alone: silence for as long as so many tries, one after the other, may take. */
const LONG_TRIES = 3;

/** Whether the Hub is there at all: what many requests have met in vain the others need not try as hard, or not at all. */
export interface Health {
  /** The Hub answered, if only with a refusal. */
  readonly answered: () => void;
  /** A try that began at `since` failed by what another try may heal. What its request fails by: that, or that the Hub is given up. */
  readonly failed: (fault: HubFault, since: number) => HubFault;
  readonly isDown: () => boolean;
  /** What to answer in place of asking, null when the Hub is to be asked. */
  readonly refusal: () => HubFault | null;
}

/** Milliseconds. */
interface HealthLimits {
  /** How long tries must have failed in a row. */
  readonly patience: number;
  /** How long one try may take. */
  readonly attemptTimeout: number;
}

/** Tries that failed one after the other, in one of two ways. */
interface Row {
  count: number;
  first: number;
}

/**
 * A circuit breaker. The Hub counts as down once many tries in a row have failed over `patience` milliseconds, or a few were met by silence to the
 * end of their time, until one is answered. While nothing comes back at all, or only that it is to be asked later, one request in each
 * `patience` is let through: an error of the server may be one of few models, silence is one of all. `onSilence` is told once.
 */
export function health(
  { patience, attemptTimeout }: HealthLimits,
  now: () => number,
  onSilence: (fault: HubFault) => void,
): Health {
  const failing: Row = { count: 0, first: 0 };
  const putOff: Row = { count: 0, first: 0 };
  let down: HubFault | null = null;
  let askedAgain = 0;
  let told = false;

  const isEnough = ({ count, first }: Row, { cause, paced }: HubFault): boolean => {
    const elapsed = now() - first;
    if (cause === 'timeout' && elapsed >= LONG_TRIES * attemptTimeout) return true;
    return count >= (paced ? PUT_OFF : TRIES) && elapsed >= patience;
  };
  return {
    answered: () => {
      failing.count = 0;
      putOff.count = 0;
      down = null;
    },
    failed: (fault, since) => {
      const row = fault.paced ? putOff : failing;
      if (row.count === 0) row.first = since;
      row.count += 1;
      if (down !== null || !isEnough(row, fault)) return fault;
      const { cause, message, paced } = fault;
      down = new HubFault(cause, `given up after ${row.count} tries in a row failed: ${message}`, { paced });
      askedAgain = now();
      if (isSilence(down) && !told) {
        told = true;
        onSilence(fault);
      }
      return isOfAll(down) ? down : fault;
    },
    isDown: () => down !== null,
    refusal: () => {
      if (down === null || !isOfAll(down)) return null;
      if (now() - askedAgain < patience) return down;
      askedAgain = now();
      return null;
    },
  };
}

function isSilence({ cause }: HubFault): boolean {
  return cause === 'network' || cause === 'timeout';
}

/** What one request meets all others would meet. */
function isOfAll(fault: HubFault): boolean {
  return fault.paced || isSilence(fault);
}
