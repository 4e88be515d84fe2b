/** The formats a user can ask for; `formats.ts` renders each. */
export const FORMAT_NAMES = ['text', 'json', 'sarif', 'markdown', 'gitlab', 'junit'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** True for a name of {@link FORMAT_NAMES}. */
export function isFormatName(text: string): text is FormatName {
  return FORMAT_NAMES.some((name) => name === text);
}
