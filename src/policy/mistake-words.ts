import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';

/** Mistakes of a policy in the words of its author, where the libraries speak of their own. */

const KINDS: Readonly<Record<string, string>> = {
  object: 'keys and values',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const UNITS: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' };

/** What a wrong value should have been, and what it is; messages of the schema itself stand as they are. `value`: what was written. */
export function mistakeWords(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return `expected ${words.length > 1 ? 'one of: ' : ''}${words.join(', ')}, found ${found(value)}${near(value, words)}`;
  }
  if (!/^(?:Invalid|Too) /.test(issue.message)) {
    return issue.message.startsWith('expected') ? `${issue.message}, found ${found(value)}` : issue.message;
  }
  if (issue.code === 'invalid_type') {
    return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${found(value)}${yesOrNo(issue.expected, value)}`;
  }
  if (issue.code === 'too_small') {
    return issue.minimum === 1 && issue.origin in UNITS
      ? 'must not be empty'
      : `expected at least ${issue.minimum}${UNITS[issue.origin] ?? ''}, found ${found(value)}`;
  }
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
  return issue.message;
}

/** Of a few words all are named, so only a word that is nearly one of them is pointed out. */
function near(value: unknown, words: readonly string[]): string {
  if (words.some((word) => word === value)) return '; write it without quotes';
  const best = typeof value === 'string' ? closest(value, [...words]) : '';
  return typeof value === 'string' && distance(value, best) <= 2 ? `; did you mean "${best}"?` : '';
}

/** YAML 1.2 knows two words for truth. */
function yesOrNo(expected: string, value: unknown): string {
  return expected === 'boolean' && typeof value === 'string' && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)
    ? '; write true or false, without quotes'
    : '';
}

function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys and values';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Words for what the YAML reader complains of. */
export function yamlWords(code: string, message: string): string {
  return code === 'MULTIPLE_DOCS' ? 'expected one document: remove this line and what follows' : message;
}
