import { HubFault } from './hub-fault.ts';

/** So many tries in a row without an answer: two rounds of as many as are under way at a time, so that one bad moment is not enough. */
const TRIES = 16;

/** Whether the Hub is there at all: what many requests have met in vain the others need not try as hard, or not at all. */
export interface Health {
  /** The Hub answered, if only with a refusal. */
  readonly answered: () => void;
  /** A try that began at `since` failed by what another try may heal. */
  readonly failed: (fault: HubFault, since: number) => void;
  readonly isDown: () => boolean;
  /** What to answer in place of asking, null when the Hub is to be asked. */
  readonly refusal: () => HubFault | null;
}

/**
 * A circuit breaker. The Hub counts as down once {@link TRIES} tries in a row have failed over `patience` milliseconds, until one is
 * answered. While nothing comes back at all only one request in each `patience` is let through: an error of the server may be one of
 * few models, silence is one of all. `onSilence` is told once.
 */
export function health(patience: number, now: () => number, onSilence: (fault: HubFault) => void): Health {
  let tries = 0;
  let first = 0;
  let down: HubFault | null = null;
  let askedAgain = 0;
  let told = false;
  return {
    answered: () => {
      tries = 0;
      down = null;
    },
    failed: (fault, since) => {
      if (tries === 0) first = since;
      tries += 1;
      if (down !== null || tries < TRIES || now() - first < patience) return;
      down = new HubFault(fault.cause, `given up after ${tries} tries in a row failed: ${fault.message}`);
      askedAgain = now();
      if (!isSilence(down) || told) return;
      told = true;
      onSilence(fault);
    },
    isDown: () => down !== null,
    refusal: () => {
      if (down === null || !isSilence(down)) return null;
      if (now() - askedAgain < patience) return down;
      askedAgain = now();
      return null;
    },
  };
}

function isSilence({ cause }: HubFault): boolean {
  return cause === 'network' || cause === 'timeout';
}
