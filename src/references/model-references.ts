// The manifest in which a repository declares models that no scanner can see, for example those chosen at run time. https://huggingface.co/docs/hub/repositories

import type { ModelReference, Problem, SourceFile } from '../domain.ts';
import { isManifest } from './data/files.ts';
import type { Extractor } from './extractor.ts';
import { readWrittenForm } from './names/written-form.ts';
import { referenceTo } from './reference.ts';
import { type DataMap, type DataNode, type DataScalar, scalarOf, scalarView } from './syntax/data/data-tree.ts';
import { readYaml } from './syntax/data/yaml.ts';

export const modelReferences: Extractor = {
  id: 'model-references',
  title: 'Manifest of models that no scanner can see: `.github/model-references.yml`',
  documentation: 'https://huggingface.co/docs/hub/repositories',
  forms: ['models: [org/name]', 'models: [{model: org/name, revision: main, reason: "chosen at run time"}]'],
  language: null,
  applies: isManifest,
  extract(file) {
    const { roots, broken } = readYaml(file.text);
    const [root] = roots;
    const list = root?.kind === 'map' ? root.entries.find(({ key }) => key.text === 'models')?.value : null;
    if (broken !== null) return { references: [], problems: [problem(file, `it is not valid YAML: ${broken}`)] };
    if (list?.kind !== 'list') return { references: [], problems: [problem(file, 'it has no list "models"')] };
    const entries = list.items.map((item) => ({ item, reference: declared(item, file) }));
    return {
      references: entries.flatMap(({ reference }) => (reference === null ? [] : [reference])),
      problems: entries.flatMap(({ item, reference }) => (reference === null ? [unreadable(item, file)] : [])),
    };
  },
};

function declared(item: DataNode, file: SourceFile): ModelReference | null {
  if (item.kind === 'list') return null;
  const name = item.kind === 'scalar' ? item : scalarOf(item, 'model');
  const form = name === null ? null : readWrittenForm(name.text);
  if (name === null || form === null) return null;
  const given = (key: string): string | null => (item.kind === 'map' ? (scalarOf(item, key)?.text ?? null) : null);
  const model = {
    model: form.model,
    revision: form.revision ?? given('revision'),
    file: form.file ?? given('file'),
  };
  const location = scalarView(file, name).locate(0, name.text.length);
  return referenceTo(model, { written: name.text, how: 'manifest', class: 'use', certainty: 'certain', location });
}

/** A declared model that cannot be read would pass unchecked: an error, not a notice. */
function unreadable(item: DataNode, file: SourceFile): Problem {
  const scalar = item.kind === 'scalar' ? item : firstScalar(item);
  const where = scalar === null ? null : scalarView(file, scalar).locate(0, scalar.text.length);
  const said = scalar === null ? 'an entry' : `"${scalar.text}"`;
  return { ...problem(file, `${said} is not a model id`), location: where };
}

function firstScalar(node: DataNode): DataScalar | null {
  const map: DataMap | null = node.kind === 'map' ? node : null;
  const value = map?.entries[0]?.value;
  return value?.kind === 'scalar' ? value : null;
}

function problem(file: SourceFile, what: string): Problem {
  return {
    stage: 'find',
    subject: file.path,
    reason: `The manifest of model references could not be read: ${what}.`,
    hint: 'Write "models:" with one "owner/name", or "{model: owner/name, revision: ...}", per entry.',
    location: file.locate(0, 0),
    severity: 'error',
  };
}
