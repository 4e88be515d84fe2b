// Python packages that are models: wheels and git repositories on the Hub. https://pip.pypa.io/en/stable/reference/requirements-file-format/
import type { ModelReference } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { hubUrls, type Place } from './naming.ts';
import { verbatim } from './syntax/assembly.ts';

export const pythonRequirements: Extractor = {
  id: 'python-requirements',
  title: 'Python requirements, constraints, pyproject.toml, setup.cfg, Pipfile, environment.yml',
  documentation: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
  forms: [
    'en-core-web-sm @ https://huggingface.co/spacy/en_core_web_sm/resolve/main/en_core_web_sm-any-py3-none-any.whl',
    'git+https://huggingface.co/org/name',
  ],
  language: null,
  applies: (path) =>
    /(?:^|\/)(?:[\w.-]*(?:requirements|constraints|deps|dependencies)[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|Pipfile|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml)$/i.test(
      path,
    ),
  extract: (file, { mirrors }) => {
    const references: ModelReference[] = [];
    for (const match of file.text.matchAll(LINE_WITH_URL)) {
      const [line] = match;
      const comment = line.search(/(?:^|\s)#/);
      const place: Place = { how: 'package-url', meaning: 'none', mirrors };
      const end = comment === -1 ? line.length : comment;
      references.push(...hubUrls(verbatim(file, match.index, match.index + end), place));
      if (comment !== -1)
        references.push(
          ...hubUrls(verbatim(file, match.index + end, match.index + line.length), {
            ...place,
            how: 'comment',
            class: 'mention',
          }),
        );
    }
    return { references, problems: [] };
  },
};

/** `name @ https://...`, `-e git+https://...` */
const LINE_WITH_URL = /^(?=[^\n]*:\/\/)[^\n]+/gm;
