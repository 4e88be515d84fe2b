// Scripts without an extension, by the program that their first line names. https://www.gnu.org/software/bash/manual/bash.html#Shell-Scripts
import { NOTHING } from './extraction.ts';
import type { Extractor, Language } from './extractor.ts';

export const shebang: Extractor = {
  id: 'shebang',
  title: 'Scripts without an extension, by their first line',
  documentation: 'https://www.gnu.org/software/bash/manual/bash.html#Shell-Scripts',
  forms: ['#!/usr/bin/env bash\nhf download org/name', '#!/usr/bin/env python3\nsnapshot_download("org/name")'],
  language: null,
  applies: (path) => /(?:^|\/)\w[\w-]*$/.test(path),
  extract(file, context) {
    const program = FIRST_LINE.exec(file.text.slice(0, 200))?.[1];
    const language = PROGRAMS.find(([pattern]) => program !== undefined && pattern.test(program))?.[1];
    return language === undefined ? NOTHING : context.embed(language, file);
  },
};

/** `#!/bin/bash -e`, `#!/usr/bin/env -S uv run --script` */
const FIRST_LINE = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(?:\S*\/)?([\w.-]+)/;
const PROGRAMS: readonly (readonly [RegExp, Language])[] = [
  [/^(?:(?:ba|da|z|k|a)?sh|bats)$/, 'shell'],
  [/^(?:python[\d.]*|pypy\d*|uv)$/, 'python'],
  [/^(?:node|bun|deno|tsx)$/, 'javascript'],
];
