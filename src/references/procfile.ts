// Procfiles: one command per process type. https://devcenter.heroku.com/articles/procfile

import type { SourceFile } from '../domain.ts';
import { extractShell } from './commands/script.ts';
import type { Extractor } from './extractor.ts';
import { embeddedView } from './source-file.ts';

export const procfile: Extractor = {
  id: 'procfile',
  title: 'Procfiles',
  documentation: 'https://devcenter.heroku.com/articles/procfile',
  forms: ['web: vllm serve org/name --port $PORT'],
  language: null,
  applies: (path) => /(?:^|\/)Procfile(?:\.\w+)?$/i.test(path),
  extract: (file, context) => {
    const references = commandsOf(file).flatMap((command) => extractShell(command, context).references);
    return { references, problems: [] };
  },
};

/** `web: python serve.py` */
const PROCESS = /^([A-Za-z0-9_-]+):[ \t]*(.+)$/gm;

function commandsOf(file: SourceFile): readonly SourceFile[] {
  return [...file.text.matchAll(PROCESS)].map((match) => {
    const command = match[2] ?? '';
    return embeddedView(file, command, match.index + match[0].length - command.length);
  });
}
