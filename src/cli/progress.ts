/** Shows progress on standard error: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  readonly stop: () => void;
}

const LINE_EVERY = 25;

/** `what` is being counted, for example "models". The bar's library is loaded only where there is a terminal. */
export async function progress(what: string): Promise<Progress> {
  if (!process.stderr.isTTY) {
    const onProgress = (done: number, total: number): void => {
      if (done % LINE_EVERY === 0 && done < total) console.error(`${done} of ${total} ${what} resolved`);
    };
    return { onProgress, stop: () => {} };
  }
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${what}`,
    clearOnComplete: true,
    stream: process.stderr,
    // Whoever ends the run by a key gets the terminal back as it was.
    hideCursor: false,
    linewrap: true,
  });
  let started = false;
  return {
    onProgress: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
