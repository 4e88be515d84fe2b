import type { ModelFacts } from '../domain.ts';
import { jsonShape } from './http/json-shape.ts';
import type { FileRead, ReadHubFile } from './hub-files.ts';
import { baseId } from './lineage.ts';
import { shown } from './shown.ts';
import { unusable } from './with-texts.ts';

const CONFIG = 'adapter_config.json';

/**
 * Adapters often name their base model nowhere but in `adapter_config.json` (PEFT: `base_model_name_or_path`): it is read when nothing
 * else names one. An adapter whose base stays unknown has a problem, for the base's license governs it too.
 */
export async function withAdapterBase(facts: ModelFacts, read: ReadHubFile): Promise<ModelFacts> {
  if (facts.baseModels.length > 0 || !facts.files.includes(CONFIG)) return facts;
  const named = baseNamedIn(await read(facts, CONFIG));
  if (named.base === null) {
    const detail = `${named.detail}; the base model is unknown`;
    return { ...facts, problems: [...facts.problems, unusable(facts, CONFIG, detail, 'error')] };
  }
  return { ...facts, baseModels: [{ model: named.base, relation: 'adapter', source: 'adapter-config' }] };
}

function baseNamedIn(config: FileRead) {
  if (config.kind !== 'bytes') return { base: null, detail: config.detail };
  const written = fieldIn(config.bytes);
  const base = typeof written === 'string' ? baseId(written) : null;
  return { base, detail: `it names ${shown(written)} as base model` };
}

function fieldIn(bytes: Uint8Array): unknown {
  if (jsonShape(bytes) !== 'json') return undefined;
  const config = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null;
  return config?.['base_model_name_or_path'];
}
