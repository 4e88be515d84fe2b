// Scripts without an extension, by the program that their first line names. https://www.gnu.org/software/bash/manual/bash.html#Shell-Scripts

import { NOTHING } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import { languageOfScript } from './languages.ts';

export const shebang: Extractor = {
  id: 'shebang',
  title: 'Scripts without an extension, by their first line',
  documentation: 'https://www.gnu.org/software/bash/manual/bash.html#Shell-Scripts',
  forms: ['#!/usr/bin/env bash\nhf download org/name', '#!/usr/bin/env python3\nsnapshot_download("org/name")'],
  language: null,
  applies: (path) => /(?:^|\/)[^/.]+$/.test(path),
  opening: '#!',
  extract(file, context) {
    const language = languageOfScript(file.text);
    return language === null ? NOTHING : context.embed(language, file);
  },
};
