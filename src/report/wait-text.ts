/** That the Hub's rate limit is waited for, in one line without a full stop. */
export function waitText(milliseconds: number): string {
  return `The Hub takes no more requests for ${Math.ceil(milliseconds / 1_000)} s: waiting`;
}

/** That a request which failed is tried again, and why it failed. */
export function retryText(why: string): string {
  return `No usable answer from the Hub so far (${why}): trying again`;
}
