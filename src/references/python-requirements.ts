// Python packages that are models: wheels and git repositories on the Hub. https://pip.pypa.io/en/stable/reference/requirements-file-format/

import { append, type ModelReference } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { mentionsAs } from './names/mentions.ts';
import { hubUrls, namedModels, type Place } from './names/named-models.ts';
import { anyOf } from './patterns.ts';
import { stretch } from './source-file.ts';
import { type Assembly, sliceOf, verbatim } from './syntax/assembly.ts';

export const pythonRequirements: Extractor = {
  id: 'python-requirements',
  title: 'Python requirements, constraints, pyproject.toml, setup.cfg, Pipfile, environment.yml',
  documentation: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
  forms: [
    'en-core-web-sm @ https://huggingface.co/spacy/en_core_web_sm/resolve/main/en_core_web_sm-any-py3-none-any.whl',
    'git+https://huggingface.co/org/name',
    'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1.tar.gz',
  ],
  language: 'requirements',
  applies: (path) => REQUIREMENTS.test(path),
  extract: (file, { mirrors }) => {
    const references: ModelReference[] = [];
    for (const match of file.text.matchAll(LINE_WITH_URL)) {
      const [line] = match;
      const comment = line.search(/(?:^|\s)#/);
      const end = match.index + (comment === -1 ? line.length : comment);
      const place: Place = { how: 'package-url', meaning: 'none', mirrors };
      const requirement = verbatim(file, match.index, end);
      append(references, [...hubUrls(requirement, place), ...spacyPackages(requirement)]);
      append(references, mentionsAs('comment', stretch(file, end, match.index + line.length), mirrors));
    }
    return { references, problems: [] };
  },
};

/** Names of the files that list packages; each may be a regex. */
const NAMES = String.raw`
  [\w.-]*(?:requirements|constraints|deps|dependencies)[\w.-]*\.(?:txt|in) requirements\/[\w.-]+\.(?:txt|in)
  pyproject\.toml setup\.(?:cfg|py) Pipfile environment[\w.-]*\.ya?ml conda[\w.-]*\.ya?ml`;
const REQUIREMENTS = new RegExp(`(?:^|/)${anyOf(NAMES)}$`, 'i');

/** `name @ https://...`, `-e git+https://...` */
const LINE_WITH_URL = /^(?=[^\n]*:\/\/)[^\n]+/gm;
/** `https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1.tar.gz` */
const SPACY_RELEASE = /explosion\/spacy-models\/releases\/download\/([a-z]{2,3}_\w+?)-\d/g;

/** Pipelines that spaCy publishes as packages: the same weights are on the Hub. */
function spacyPackages(line: Assembly): readonly ModelReference[] {
  return [...line.text.matchAll(SPACY_RELEASE)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    const place: Place = { how: 'spacy-package', meaning: 'strong', aliases: 'spacy' };
    return namedModels(sliceOf(line, start, start + name.length), place);
  });
}
