// Git submodules and DVC imports that point at the Hub. https://git-scm.com/docs/gitmodules, https://dvc.org/doc/user-guide/project-structure/dvc-files

import type { Extractor } from './extractor.ts';
import { hubUrls } from './names/named-models.ts';
import { verbatim } from './syntax/assembly.ts';

export const repositoryLinks: Extractor = {
  id: 'repository-links',
  title: 'Git submodules and DVC files',
  documentation: 'https://git-scm.com/docs/gitmodules',
  forms: ['url = https://huggingface.co/org/name', 'url: https://huggingface.co/org/name'],
  language: null,
  applies: (path) => /(?:^|\/)\.gitmodules$|\.dvc$|(?:^|\/)(?:\.dvc\/config|\.lfsconfig)$/.test(path),
  extract: (file, { mirrors }) => {
    const references = [...file.text.matchAll(URL_LINE)].flatMap((match) =>
      hubUrls(verbatim(file, match.index, match.index + match[0].length), {
        how: 'repository-url',
        meaning: 'none',
        mirrors,
      }),
    );
    return { references, problems: [] };
  },
};

/** `	url = https://huggingface.co/org/name`, `  - path: https://...` */
const URL_LINE = /^[ \t-]*(?:url|path|repo)[ \t]*[=:][ \t]*\S+/gm;
