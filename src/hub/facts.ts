import * as z from 'zod';
import { type ModelFacts, type ModelId, type ModelRequest, modelId, type Problem } from '../domain.ts';
import { licenseFiles } from './license-files.ts';
import { linkedFile } from './license-link.ts';
import { lineageOf } from './lineage.ts';
import { isCommit } from './revision.ts';
import { fileUrl } from './texts.ts';

/** The Hub's answer as its client hands it over: `name` is the id, other fields as received. */
export type RawAnswer = Readonly<Record<string, unknown>>;

/** Beyond this a repository is a heap of other projects; the first files at the root are the ones that matter. */
const MAX_LICENSE_FILES = 100;

const TEXT = z.string();
const LICENSE = z.union([z.string().transform((value) => [value]), z.array(z.string())]);
const SIBLINGS = z.array(z.object({ rfilename: z.string() })).transform((list) => list.map((entry) => entry.rfilename));
const GATED = z.union([z.literal(false), z.enum(['auto', 'manual'])]);

/**
 * The facts in an answer, unjudged, every license-like file still unread. A field of the wrong shape loses that field and adds
 * a problem, never the whole answer. Null when the answer does not even name a model.
 */
export function factsFrom(request: ModelRequest, answer: RawAnswer, endpoint: string): ModelFacts | null {
  const model = typeof answer['name'] === 'string' ? modelId(answer['name']) : null;
  if (model === null) return null;

  const problems: Problem[] = [];
  const take = <T>(name: string, value: unknown, schema: z.ZodType<T>, fallback: T): T => {
    if (value === undefined || value === null) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(problemOf(model, `${name} has a shape nobody can read: ${clip(JSON.stringify(value))}`));
    return fallback;
  };
  const card = take('the card', answer['cardData'], z.record(z.string(), z.unknown()), null) ?? {};
  const tags = take('tags', answer['tags'], z.array(TEXT), []);
  const files = take('the list of files', answer['siblings'], SIBLINGS, []);
  const lineage = lineageOf({
    model,
    cardBase: card['base_model'],
    cardRelation: card['base_model_relation'],
    tags,
    hubBases: answer['baseModels'],
  });
  for (const written of lineage.unreadable) {
    problems.push(problemOf(model, `the base model ${clip(written)} is not a Hub id, so its license is unknown`));
  }
  const commit = take('sha', answer['sha'], TEXT, '');
  const facts: ModelFacts = {
    model,
    revision: request.revision,
    commit: isCommit(commit) ? commit : null,
    license: answer['cardData'] === undefined ? licenseTags(tags) : take('license', card['license'], LICENSE, []),
    licenseName: take('license_name', card['license_name'], TEXT, null),
    licenseLink: take('license_link', card['license_link'], TEXT, null),
    tags,
    gated: take('gated', answer['gated'], GATED, false),
    gatedPrompt: take('extra_gated_prompt', card['extra_gated_prompt'], TEXT, null),
    euDisallowed: card['extra_gated_eu_disallowed'] === true,
    private: answer['private'] === true,
    disabled: answer['disabled'] === true,
    library: take('library_name', answer['library_name'], TEXT, null),
    files,
    texts: [],
    baseModels: lineage.bases,
    problems,
  };
  return { ...facts, texts: unreadTexts(facts, request.model, endpoint) };
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

/** When an answer has no card at all, the tags that repeat it are the next best. */
function licenseTags(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => tag.startsWith('license:')).map((tag) => tag.slice('license:'.length));
}

function problemOf(model: ModelId, reason: string): Problem {
  return {
    stage: 'resolve',
    subject: model,
    reason,
    hint: `Look at the model card of ${model}, and state its license in the policy when you know it.`,
    location: null,
    severity: 'error',
  };
}

function clip(text: string | undefined): string {
  const quoted = text ?? 'nothing';
  return quoted.length > 100 ? `${quoted.slice(0, 100)}…` : quoted;
}
