import type { Extractor } from './extractor.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { modelReferences } from './model-references.ts';
import { shell } from './shell.ts';
import { toml } from './toml.ts';
import { yaml } from './yaml.ts';

/** Every extractor, one line each. A test compares this list with the folder. */
export const EXTRACTORS: readonly Extractor[] = [html, json, markdown, modelReferences, shell, toml, yaml];
