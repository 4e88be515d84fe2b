/** Answers kept at a time; files ask about the same few texts over and over. */
const MAX_KEPT = 20_000;
/** Longer texts hardly come again. */
const MAX_LENGTH = 200;

/** The same function of a text, with its answers kept. `answer` must depend on the text alone. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > MAX_LENGTH) return answer(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = answer(text);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(text, value);
    return value;
  };
}
