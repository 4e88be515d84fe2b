import { diffArrays } from 'diff';
import type { LicenseFile, ModelFacts, TextChange } from '../domain.ts';

/** Most sentences shown of one model; the rest is counted by the reader's own tools. */
const MOST = 20;
const MAX_WORDS = 25;

/** Sentences of the license texts that came or went between two commits of a model. A text that is there and was not read has lost none. */
export function textChanges(before: ModelFacts | null, after: ModelFacts | null): readonly TextChange[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  const changes: TextChange[] = [];
  const unread = new Set(
    [before, after].flatMap((facts) => facts?.texts ?? []).flatMap((file) => (file.kind === 'unread' ? file.path : [])),
  );
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    if (unread.has(path)) continue;
    for (const part of diffArrays(sentences(old.get(path) ?? ''), sentences(now.get(path) ?? ''))) {
      if (!part.added && !part.removed) continue;
      const kind = part.added ? 'added' : 'removed';
      changes.push(...part.value.map((sentence) => ({ path, kind, quote: firstWords(sentence) }) as const));
    }
  }
  return changes.slice(0, MOST);
}

function textsOf(facts: ModelFacts | null): ReadonlyMap<string, string> {
  const files =
    facts?.texts.filter((file): file is Extract<LicenseFile, { kind: 'text' }> => file.kind === 'text') ?? [];
  return new Map(files.filter(({ role }) => role !== 'readme').map(({ path, text }) => [path, text]));
}

/** Splits at the ends of sentences and at blank lines, so that re-wrapping is no change. */
function sentences(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|(?<=[.;:])\s+/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 0);
}

function firstWords(sentence: string): string {
  const words = sentence.split(' ');
  return words.length <= MAX_WORDS ? sentence : `${words.slice(0, MAX_WORDS - 1).join(' ')} ...`;
}
