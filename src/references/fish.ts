// Scripts of fish, statement by statement. https://fishshell.com/docs/current/language.html

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import { readCommandLine } from './commands/command-line.ts';
import type { CommandReader, CommandWord } from './commands/line.ts';
import { commandReader } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import { mentionsAs } from './names/mentions.ts';
import { mayUseModels } from './screen.ts';
import { stretch } from './source-file.ts';
import type { Assembly } from './syntax/assembly.ts';
import { interpolate } from './syntax/interpolation.ts';
import { quotedWords } from './syntax/scripts/quoted-words.ts';

export const fish: Extractor = {
  id: 'fish',
  title: 'Scripts of fish',
  documentation: 'https://fishshell.com/docs/current/language.html',
  forms: ['set -gx MODEL_ID org/name', 'vllm serve $MODEL_ID', 'for model in org/name org/other'],
  language: null,
  applies: (path) => /\.fish$/.test(path),
  extract: (file, context) => {
    if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
    const variables = new Map<string, readonly Assembly[]>();
    const reader = commandReader(context, variables);
    const references: ModelReference[] = [];
    for (const match of file.text.matchAll(STATEMENT)) {
      const view = stretch(file, match.index, match.index + match[0].length);
      if (view.text.startsWith('#')) append(references, mentionsAs('comment', view, context.mirrors));
      else append(references, statementModels(view, variables, reader));
    }
    return { references, problems: [] };
  },
};

/** A comment, or what stands between line ends, semicolons and pipes; strings may go over lines. */
const STATEMENT =
  /(?<![^\s;])#[^\n]*|(?:[^\n;|&"'\\#]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|(?<=[^\s;])#)+/g;
/** Words before a command that say when it is run. */
const KEYWORDS = /^\s*(?:(?:if|else|while|and|or|not|begin|builtin|command|time)\s+)*/;

function statementModels(
  statement: SourceFile,
  variables: Map<string, readonly Assembly[]>,
  reader: CommandReader,
): readonly ModelReference[] {
  const keywords = KEYWORDS.exec(statement.text)?.[0].length ?? 0;
  const words: readonly CommandWord[] = quotedWords(stretch(statement, keywords, statement.text.length)).map((word) =>
    interpolate(word, variables),
  );
  const texts = words.map((word) => word[0]?.text ?? '');
  const at = nameIndex(texts);
  const name = texts[at];
  if (at === -1 || name === undefined) return readCommandLine(words, reader);
  const values = words.slice(texts[0] === 'for' ? at + 2 : at + 1);
  variables.set(name, values.flat());
  return assignedModels(name, values, reader);
}

/** Index of the name that `set -gx NAME value`, `set -q NAME` or `for name in` gives values; -1 for any other command. */
function nameIndex(texts: readonly string[]): number {
  if (texts[0] === 'for') return texts[2] === 'in' ? 1 : -1;
  return texts[0] === 'set' ? texts.findIndex((text, index) => index > 0 && !text.startsWith('-')) : -1;
}
