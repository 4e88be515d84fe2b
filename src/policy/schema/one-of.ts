import * as z from 'zod';

/** One of some words; another word is answered with all of them. */
export function oneOf<const T extends readonly string[]>(words: T): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(words, { error: `expected one of: ${words.join(', ')}` });
}
