import { BASE_RELATIONS, type BaseModel, type BaseRelation, type ModelId, modelId } from '../domain.ts';
import { shown } from './shown.ts';

/** What the Hub and the card say about where a model comes from. Fields as received, of any shape. */
export interface LineageFields {
  readonly model: ModelId;
  /** `base_model` of the card: a string, a list, or nonsense. */
  readonly cardBase: unknown;
  /** `base_model_relation` of the card. */
  readonly cardRelation: unknown;
  readonly tags: readonly string[];
  /** `baseModels` of the answer: `{ relation, models: [{ id }] }`. */
  readonly hubBases: unknown;
}

/** What a model was made from, as far as its own repository says. */
export interface Lineage {
  readonly bases: readonly BaseModel[];
  /** Named as a base model, but no Hub id. */
  readonly unreadable: readonly string[];
  /** Base models beyond those that are followed. */
  readonly more: number;
}

/** A merge names some dozen parents; more is an attempt to spend our requests. */
const MAX_BASES = 50;

/**
 * Base models, each once, in the order card, Hub, tags. The relation is the card's when it states one, else what the Hub
 * settled on: it is a label, the edge is the fact. A model that names itself has no base there.
 */
export function lineageOf(fields: LineageFields): Lineage {
  const relations = hubRelations(fields);
  const stated = relationOf(fields.cardRelation);
  const bases = new Map<string, BaseModel>();
  const unreadable: string[] = [];
  const add = (written: string, source: BaseModel['source']) => {
    if (isNothing(written)) return;
    const model = baseId(written);
    if (model === null) {
      if (!unreadable.includes(written)) unreadable.push(written);
      return;
    }
    const key = model.toLowerCase();
    if (key === fields.model.toLowerCase() || bases.has(key)) return;
    bases.set(key, { model, relation: stated ?? relations.get(key) ?? 'unknown', source });
  };
  for (const written of strings(fields.cardBase, unreadable)) add(written, 'card');
  for (const written of hubIds(fields.hubBases, unreadable)) add(written, 'hub');
  for (const { id } of baseTags(fields.tags)) add(id, 'tags');

  const all = [...bases.values()];
  return { bases: all.slice(0, MAX_BASES), unreadable, more: Math.max(0, all.length - MAX_BASES) };
}

/** The id a card means: Hub addresses and a trailing full stop are written too. Null when it is none, for example a local path. */
export function baseId(written: string): ModelId | null {
  const bare = written
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//i, '')
    .replace(/[/.]+$/, '');
  return modelId(bare);
}

/** The relation each base model has by the Hub's own reckoning. */
function hubRelations(fields: LineageFields): ReadonlyMap<string, BaseRelation> {
  const relations = new Map<string, BaseRelation>();
  const overall = relationOf((fields.hubBases as { relation?: unknown } | null | undefined)?.relation);
  if (overall !== null) for (const id of hubIds(fields.hubBases)) relations.set(id.toLowerCase(), overall);
  for (const { relation, id } of baseTags(fields.tags)) {
    if (relation !== null) relations.set(id.toLowerCase(), relation);
  }
  return relations;
}

/** `base_model:quantized:OWNER/NAME` or `base_model:OWNER/NAME`. */
const BASE_TAG = /^base_model:(?:([a-z_]{1,30}):)?([^:]+)$/;

function baseTags(tags: readonly string[]): readonly { readonly relation: BaseRelation | null; readonly id: string }[] {
  return tags.flatMap((tag) => {
    const match = BASE_TAG.exec(tag);
    return match?.[2] === undefined ? [] : [{ relation: relationOf(match[1]), id: match[2] }];
  });
}

function hubIds(hubBases: unknown, unreadable: string[] = []): readonly string[] {
  if (hubBases === undefined || hubBases === null) return [];
  const models = listIn(hubBases);
  if (models === null) {
    unreadable.push(shown(hubBases));
    return [];
  }
  return strings(
    models.map((model) => (model as { id?: unknown } | null)?.id ?? model),
    unreadable,
  );
}

/** `{ models: [...] }`, or the bare list that it could become; null for what holds something else. */
function listIn(hubBases: unknown): readonly unknown[] | null {
  if (Array.isArray(hubBases)) return hubBases;
  if (typeof hubBases !== 'object' || hubBases === null) return null;
  const { models } = hubBases as { models?: unknown };
  if (Array.isArray(models)) return models;
  return models === null || Object.keys(hubBases).length === 0 ? [] : null;
}

function relationOf(value: unknown): BaseRelation | null {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return BASE_RELATIONS.find((relation) => relation === text && relation !== 'unknown') ?? null;
}

function strings(value: unknown, unreadable: string[]): readonly string[] {
  const found: string[] = [];
  for (const entry of Array.isArray(value) ? value : [value]) {
    if (typeof entry === 'string') found.push(entry);
    else if (entry !== undefined && entry !== null) unreadable.push(shown(entry));
  }
  return found;
}

function isNothing(written: string): boolean {
  return /^(?:none|null|n\/a|)$/i.test(written.trim());
}
