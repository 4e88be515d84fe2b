import type { HubWatch } from '../hub/options.ts';
import { retryText, waitText } from '../report/wait-text.ts';

/** Shows progress on standard error: a bar on a terminal, a line now and then elsewhere. */
export interface Progress extends HubWatch {
  readonly stop: () => void;
}

const LINE_EVERY = 25;
/** Of more models than that a line comes less often: some ten lines are enough. */
const MANY = 250;

/** Says on standard error that the Hub is waited for. */
export function sayWait(milliseconds: number): void {
  console.error(waitText(milliseconds));
}

/** Says on standard error that the Hub is asked again. */
export function sayRetry(why: string): void {
  console.error(retryText(why));
}

/** `what` is being counted, for example "models". The bar's library is loaded only where there is a terminal. */
export async function progress(what: string): Promise<Progress> {
  if (!process.stderr.isTTY) {
    const onProgress = (done: number, total: number): void => {
      if (done % (LINE_EVERY * Math.ceil(total / MANY)) === 0 && done < total)
        console.error(`${done} of ${total} ${what} resolved`);
    };
    return { onProgress, onWait: sayWait, onRetry: sayRetry, stop: () => {} };
  }
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${what}{note}`,
    clearOnComplete: true,
    stream: process.stderr,
    // Whoever ends the run by a key gets the terminal back as it was.
    hideCursor: false,
    linewrap: true,
  });
  let started = false;
  const show = (done: number, total: number, note: string): void => {
    if (!started) bar.start(total, done, { note });
    started = true;
    bar.setTotal(total);
    bar.update(done, { note });
  };
  let [seen, known] = [0, 0];
  return {
    onProgress: (done, total) => {
      [seen, known] = [done, total];
      show(done, total, '');
    },
    onWait: (milliseconds) => show(seen, known, `, waiting ${Math.ceil(milliseconds / 1_000)} s for the Hub`),
    onRetry: () => show(seen, known, ', the Hub does not answer: trying again'),
    stop: () => bar.stop(),
  };
}
