/** That the Hub's rate limit is waited for, in one line without a full stop. */
export function waitText(milliseconds: number): string {
  return `The Hub takes no more requests for ${Math.ceil(milliseconds / 1_000)} s: waiting`;
}
