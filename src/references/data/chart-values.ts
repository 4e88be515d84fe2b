// Ids that a chart's template puts together from its values. https://helm.sh/docs/chart_template_guide/values_files/

import { type ModelReference, modelId, type SourceFile } from '../../domain.ts';
import type { ExtractContext } from '../extractor.ts';
import { isTypicalName, plausibleId } from '../names/plausible.ts';
import { referenceTo } from '../reference.ts';
import { type DataNode, valuesOf } from '../syntax/data/data-tree.ts';
import { readYaml } from '../syntax/data/yaml.ts';

/** `{{ .Values.model.org }}`, also quoted or with a filter that changes nothing, or the half of an id as it is. */
const HALF = String.raw`(?:\{\{-?\s*\$?\.Values\.([\w.]{1,100})\s*(?:\|\s*(?:quote|trim|toString)\s*)*-?\}\}|([A-Za-z0-9][\w.-]{0,95}))`;
const JOINT = new RegExp(String.raw`(?<![\w./:}-])${HALF}\/${HALF}(?![\w./:{-])`, 'g');
const TEMPLATES = /^(.*?\/?)templates\//;
/** `image.registry`: what images, hosts and folders are put together from. */
const OTHER_PATH = /image|registry|repository|host|url|path|dir\b|bucket|ingress|secret/i;

/**
 * The models of `{{ .Values.model.org }}/{{ .Values.model.name }}` in the template of a chart, by the chart's own
 * `values.yaml`: only what is a model beyond doubt.
 */
export function chartModels(file: SourceFile, { repository }: ExtractContext): readonly ModelReference[] {
  const chart = TEMPLATES.exec(file.path)?.[1];
  if (chart === undefined || !/\}\}\/|\/\{\{/.test(file.text)) return [];
  let values: readonly DataNode[] | null = null;
  const found: ModelReference[] = [];
  for (const match of file.text.matchAll(JOINT)) {
    const [written, ownerPath, owner, namePath, name] = match;
    if ((ownerPath ?? namePath) === undefined || OTHER_PATH.test(`${ownerPath} ${namePath}`)) continue;
    values ??= readYaml(repository.read(`${chart}values.yaml`)?.text ?? '').roots;
    const id = `${owner ?? valueAt(values, ownerPath)}/${name ?? valueAt(values, namePath)}`;
    const model = modelId(id);
    if (model === null || plausibleId(id).kind !== 'sure' || !isTypicalName(id)) continue;
    const location = file.locate(match.index, match.index + written.length);
    const use = { written, how: 'template-values', class: 'use', certainty: 'likely', location } as const;
    found.push(referenceTo({ model, revision: null, file: null }, use));
  }
  return found;
}

/** `model.name` below the first document; empty when nothing stands there. */
function valueAt([root]: readonly DataNode[], path = ''): string {
  let at: DataNode | null = root ?? null;
  for (const key of path.toLowerCase().split('.')) at = at?.kind === 'map' ? (valuesOf(at).get(key) ?? null) : null;
  return at?.kind === 'scalar' ? at.text : '';
}
