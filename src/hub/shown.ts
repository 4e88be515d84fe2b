/** A stranger's value as it may stand in a message: JSON, at most 100 characters. Never throws, however deep the value. */
export function shown(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? 'nothing';
  } catch {
    text = 'something too deep to show';
  }
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
