/** Adds `more` to `list`. `push(...more)` hands each on as an argument, and a call may not have a hundred thousand of them. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
