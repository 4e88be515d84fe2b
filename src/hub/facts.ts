import * as z from 'zod';
import { isFullCommit, type ModelFacts, type ModelId, type ModelRequest, modelId, type Problem } from '../domain.ts';
import { HubFault } from './http/hub-fault.ts';
import { fileUrl } from './hub-files.ts';
import { licenseFiles } from './license-files.ts';
import { linkedFile } from './license-link.ts';
import { lineageOf } from './lineage.ts';
import type { RawAnswer } from './model-info.ts';
import { shown } from './shown.ts';

/** Field of an answer whose list of files was made by asking for the usual names: the Hub gave none. */
export const ONLY_USUAL = 'onlyUsualFiles';

/** Beyond this a repository is a heap of other projects; the first files at the root are the ones that matter. */
const MAX_LICENSE_FILES = 100;

/** Fields that decide about the license: without one of them something stays unchecked. */
const DECISIVE: ReadonlySet<string> = new Set([
  'cardData',
  'license',
  'license_name',
  'siblings',
  'disabled',
  'extra_gated_prompt',
]);

/** An answer without any of these is not about a model that has no license: it says nothing. */
const TELLING = ['sha', 'cardData', 'tags', 'siblings'];

type Card = Readonly<Record<string, unknown>>;

const TEXT = z.string();
const CARD = z.record(z.string(), z.unknown());
const LICENSE = z.union([z.string().transform((value) => [value]), z.array(z.string())]);
const SIBLINGS = z.array(z.object({ rfilename: z.string() })).transform((list) => list.map((entry) => entry.rfilename));
const GATED = z.union([z.literal(false), z.enum(['auto', 'manual'])]);

/**
 * The facts in an answer, unjudged, every license-like file still unread. A field of the wrong shape loses that field and adds
 * a problem, never the whole answer. Throws a HubFault when the answer does not even name a model.
 */
export function factsFrom(request: ModelRequest, answer: RawAnswer, endpoint: string): ModelFacts {
  const model = typeof answer['name'] === 'string' ? modelId(answer['name']) : null;
  if (model === null) throw new HubFault('bad-response', 'the answer names no model');
  if (!TELLING.some((field) => field in answer))
    throw new HubFault('bad-response', 'the answer says nothing of the model');

  const { take, problems } = fieldReader(model);
  const card = take('cardData', answer['cardData'], CARD, null);
  const tags = take('tags', answer['tags'], z.array(TEXT), []);
  const files = take('siblings', answer['siblings'], SIBLINGS, null);
  if (files === null)
    problems.push(
      problemOf(model, 'the Hub did not list the files, so nobody knows of license texts among them', 'error'),
    );
  if (answer[ONLY_USUAL] === true)
    problems.push(
      problemOf(model, 'the Hub did not list the files; license texts were sought under their usual names', 'notice'),
    );
  const commit = take('sha', answer['sha'], TEXT, '');
  const facts: ModelFacts = {
    model,
    revision: request.revision,
    commit: isFullCommit(commit) ? commit : null,
    license: take('license', card?.['license'], LICENSE, licenseTags(tags)),
    licenseName: take('license_name', card?.['license_name'], TEXT, null),
    licenseLink: take('license_link', card?.['license_link'], TEXT, null),
    tags,
    gated: take('gated', answer['gated'], GATED, false),
    gatedPrompt: take('extra_gated_prompt', card?.['extra_gated_prompt'], TEXT, null),
    gatedFields: [
      take('extra_gated_heading', card?.['extra_gated_heading'], TEXT, ''),
      take('extra_gated_description', card?.['extra_gated_description'], TEXT, ''),
      ...Object.keys(take('extra_gated_fields', card?.['extra_gated_fields'], CARD, {})),
    ].filter((words) => words !== ''),
    euDisallowed: card?.['extra_gated_eu_disallowed'] === true,
    private: ![undefined, null, false].includes(answer['private'] as null),
    disabled: take('disabled', answer['disabled'], z.boolean(), false),
    library: take('library_name', answer['library_name'], TEXT, null),
    files: files ?? [],
    texts: [],
    baseModels: baseModels(model, answer, card, tags, problems),
    problems,
  };
  return { ...facts, texts: unreadTexts(facts, request.model, endpoint) };
}

/** Takes fields one by one; one of a wrong shape becomes its fallback and a problem. Absent and null are no problem. */
function fieldReader(model: ModelId) {
  const problems: Problem[] = [];
  const take = <T>(name: string, value: unknown, schema: z.ZodType<T>, fallback: T): T => {
    if (value === undefined || value === null) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const severity = DECISIVE.has(name) ? 'error' : 'notice';
    problems.push(problemOf(model, `${name} has a shape nobody can read: ${shown(value)}`, severity));
    return fallback;
  };
  return { take, problems };
}

function baseModels(
  model: ModelId,
  answer: RawAnswer,
  card: Card | null,
  tags: readonly string[],
  problems: Problem[],
) {
  const { bases, unreadable, more } = lineageOf({
    model,
    cardBase: card?.['base_model'],
    cardRelation: card?.['base_model_relation'],
    tags,
    hubBases: answer['baseModels'],
  });
  for (const written of unreadable) {
    const reason = `the base model ${shown(written)} is not a Hub id, so its license is unknown`;
    problems.push(problemOf(model, reason, 'error'));
  }
  if (more > 0) {
    const reason = `the card names ${more} more base models than are followed, so their licenses are unknown`;
    problems.push(problemOf(model, reason, 'error'));
  }
  return bases;
}

/** License-like files by name, and the file that `license_link` names when it is another. */
function unreadTexts(facts: ModelFacts, asked: ModelId, endpoint: string): ModelFacts['texts'] {
  const named = [...licenseFiles(facts.files).slice(0, MAX_LICENSE_FILES)];
  const { licenseLink } = facts;
  const linked = licenseLink === null ? null : linkedFile(licenseLink, [facts.model, asked], facts.files, endpoint);
  if (linked !== null && !named.some((file) => file.path === linked)) named.unshift({ path: linked, role: 'license' });
  return named.map(({ path, role }) => {
    return { kind: 'unread', path, role, url: fileUrl(endpoint, facts, path), reason: 'not-requested' };
  });
}

/** When a card is missing or says nothing of the license, the tags that repeat it are the next best. */
function licenseTags(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => tag.startsWith('license:')).map((tag) => tag.slice('license:'.length));
}

function problemOf(model: ModelId, reason: string, severity: Problem['severity']): Problem {
  return {
    stage: 'resolve',
    subject: model,
    reason,
    hint: `Look at the model card of ${model}, and state its license in the policy when you know it.`,
    location: null,
    severity,
  };
}
