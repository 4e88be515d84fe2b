/** `1 model`, `2 models`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1,234,567`, the same on every machine. */
export function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** The first `most` of a list and how many there are more: `a, b, c and 4 more`. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
