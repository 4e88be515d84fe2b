// CMake: variables, downloads, commands that a build runs. https://cmake.org/cmake/help/latest/manual/cmake-language.7.html

import { append, type ModelReference } from '../domain.ts';
import { readCommandLine } from './commands/command-line.ts';
import { commandReader } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import { mentionsAs } from './names/mentions.ts';
import { hubUrls, type Place } from './names/named-models.ts';
import { mayUseModels } from './screen.ts';
import { type Span, stretch } from './source-file.ts';
import type { Assembly } from './syntax/assembly.ts';
import { interpolate } from './syntax/interpolation.ts';
import { quotedWords } from './syntax/scripts/quoted-words.ts';

export const cmake: Extractor = {
  id: 'cmake',
  title: 'CMake: variables, downloads, commands',
  documentation: 'https://cmake.org/cmake/help/latest/manual/cmake-language.7.html',
  forms: [
    'set(MODEL_ID "org/name")',
    'file(DOWNLOAD https://huggingface.co/org/name/resolve/main/model.gguf ${TARGET})',
    'execute_process(COMMAND hf download org/name)',
  ],
  language: null,
  applies: (path) => /(?:^|\/)CMakeLists\.txt$|\.cmake$/.test(path),
  extract(file, context) {
    if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
    const variables = new Map<string, readonly Assembly[]>();
    const reader = commandReader(context, variables);
    const references: ModelReference[] = [];
    const place: Place = { how: 'hub-url', meaning: 'none', mirrors: context.mirrors };
    for (const part of partsOf(file.text)) {
      const view = stretch(file, part.start, part.end);
      if (part.command === null) {
        append(references, mentionsAs('comment', view, context.mirrors));
        continue;
      }
      const words = quotedWords(view).map((word) => interpolate(word, variables));
      const [name, ...values] = words;
      if (/^(?:set|option)$/i.test(part.command) && name?.[0] !== undefined) {
        const [first = []] = values;
        variables.set(name[0].text, first);
        append(references, assignedModels(name[0].text, [first], reader));
        continue;
      }
      append(
        references,
        words.flat().flatMap((word) => hubUrls(word, place)),
      );
      const command = words.findIndex(([word]) => word?.text === 'COMMAND');
      if (command !== -1) append(references, readCommandLine(words.slice(command + 1), reader));
    }
    return { references, problems: [] };
  },
};

/** The arguments of one command, or a comment. */
interface Part extends Span {
  readonly command: string | null;
}

/** `name(arguments)`, comments and strings, in one pass; a bracket in a string closes nothing. */
const TOKEN = /#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|([A-Za-z_]\w*)[ \t]*\(|[()]/g;

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let open: { readonly command: string; readonly start: number } | null = null;
  let depth = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, command] = match;
    if (token.startsWith('#') && open === null) {
      parts.push({ command: null, start: match.index, end: match.index + token.length });
    } else if (open === null && command !== undefined) {
      open = { command, start: match.index + token.length };
      depth = 1;
    } else if (token.endsWith('(')) depth += 1;
    else if (token === ')' && open !== null) {
      depth -= 1;
      if (depth === 0) parts.push({ ...open, end: match.index });
      if (depth === 0) open = null;
    }
  }
  return parts;
}
