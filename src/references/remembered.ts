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

/** The same function of an object, asked once for each. `answer` must depend on the object alone. */
export function oncePer<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = kept.get(of) ?? { value: answer(of) };
    kept.set(of, known);
    return known.value;
  };
}

/** What `map` holds under `key`, else what `make` answers, which it holds from then on. */
export function getOrInsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
