import { cmake } from './cmake.ts';
import { dockerfile } from './dockerfile.ts';
import type { Extractor } from './extractor.ts';
import { fish } from './fish.ts';
import { gguf } from './gguf.ts';
import { hcl } from './hcl.ts';
import { html } from './html.ts';
import { httpRequests } from './http-requests.ts';
import { javascript } from './javascript.ts';
import { javascriptComponents } from './javascript-components.ts';
import { jenkinsfile } from './jenkinsfile.ts';
import { json } from './json.ts';
import { justfile } from './justfile.ts';
import { libraryMembers } from './library-members.ts';
import { makefile } from './makefile.ts';
import { markdown } from './markdown.ts';
import { modelLists } from './model-lists.ts';
import { modelReferences } from './model-references.ts';
import { modelfile } from './modelfile.ts';
import { notebook } from './notebook.ts';
import { otherLanguages } from './other-languages.ts';
import { procfile } from './procfile.ts';
import { properties } from './properties.ts';
import { python } from './python.ts';
import { pythonRequirements } from './python-requirements.ts';
import { repositoryLinks } from './repository-links.ts';
import { shebang } from './shebang.ts';
import { shell } from './shell.ts';
import { sql } from './sql.ts';
import { toml } from './toml.ts';
import { tritonConfig } from './triton-config.ts';
import { windowsScripts } from './windows-scripts.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';

/** Every extractor, one line each. A test compares this list with the folder. */
export const EXTRACTORS: readonly Extractor[] = [
  cmake,
  dockerfile,
  fish,
  gguf,
  hcl,
  html,
  httpRequests,
  javascriptComponents,
  javascript,
  jenkinsfile,
  json,
  justfile,
  libraryMembers,
  makefile,
  markdown,
  modelLists,
  modelReferences,
  modelfile,
  notebook,
  otherLanguages,
  procfile,
  properties,
  pythonRequirements,
  python,
  repositoryLinks,
  shebang,
  shell,
  sql,
  toml,
  tritonConfig,
  windowsScripts,
  xml,
  yaml,
];
