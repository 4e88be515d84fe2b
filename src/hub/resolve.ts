import {
  type BaseModel,
  type LicenseFile,
  type ModelFacts,
  type ModelRequest,
  modelId,
  type Problem,
  type Resolution,
  type Resolutions,
  requestKey,
} from '../domain.ts';
import { factsFrom } from './facts.ts';
import { HubFault } from './hub-fault.ts';
import { type HubFetch, openHub } from './hub-fetch.ts';
import { roleOf } from './license-files.ts';
import { baseId } from './lineage.ts';
import { askModelInfo } from './model-info.ts';
import type { HubOptions } from './options.ts';
import { resolutionOfFacts, resolutionOfFault } from './resolution.ts';
import { revisionFlaw } from './revision.ts';
import { fileUrl, licenseFileOf, readHubFile } from './texts.ts';

/** Longest chain of base models that is followed; real ones are one to four long. */
const MAX_DEPTH = 8;

/**
 * What the Hub says about each model asked for and about all their base models, at the default branch, by `requestKey`. Every
 * request has an answer in the map; failures are answers too. Throws a UsageError for options nobody can work with.
 */
export async function resolveModels(requests: readonly ModelRequest[], options: HubOptions): Promise<Resolutions> {
  const hub = await openHub(options);
  const answers = new Map<string, Promise<Resolution>>();
  const depths = new Map<string, number>();
  let done = 0;

  const once = (request: ModelRequest): Promise<Resolution> => {
    const key = requestKey(request);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = resolveOne(hub, request, options).then((resolution) => {
      done += 1;
      options.onProgress?.(done, answers.size);
      return resolution;
    });
    answers.set(key, answer);
    return answer;
  };
  const visit = async (request: ModelRequest, depth: number): Promise<void> => {
    const key = requestKey(request);
    if ((depths.get(key) ?? Number.POSITIVE_INFINITY) <= depth) return;
    depths.set(key, depth);
    const bases = baseRequests(await once(request));
    if (depth < MAX_DEPTH) await Promise.all(bases.map((base) => visit(base, depth + 1)));
    else if (bases.length > 0) options.onProblem(tooDeep(request));
  };
  await Promise.all(requests.map((request) => visit(request, 0)));

  const resolutions = new Map<string, Resolution>();
  for (const [key, answer] of answers) resolutions.set(key, await answer);
  return resolutions;
}

function baseRequests(resolution: Resolution): readonly ModelRequest[] {
  if (resolution.kind !== 'found' && resolution.kind !== 'renamed') return [];
  return resolution.facts.baseModels.map(({ model }) => ({ model, revision: null }));
}

async function resolveOne(hub: HubFetch, request: ModelRequest, options: HubOptions): Promise<Resolution> {
  const refused = refusalOf(request, options);
  if (refused !== null) return refused;
  try {
    const facts = factsFrom(request, await askModelInfo(hub, request), hub.endpoint);
    if (facts === null) {
      return { kind: 'unreachable', reason: 'bad-response', detail: 'the answer names no model' };
    }
    return resolutionOfFacts(request, await withTexts(hub, facts, options));
  } catch (error) {
    if (!(error instanceof HubFault)) throw error;
    return resolutionOfFault(request, error, hub.authenticated());
  }
}

/** Ids and revisions are checked here once more, whatever made them: they stand raw in request paths. */
function refusalOf(request: ModelRequest, options: HubOptions): Resolution | null {
  if (modelId(request.model) === null) {
    return { kind: 'unreachable', reason: 'bad-response', detail: 'not a legal Hub id; no request was made' };
  }
  const flaw = request.revision === null ? null : revisionFlaw(request.revision);
  if (request.revision === null || flaw === null) return null;
  options.onProblem({
    stage: 'resolve',
    subject: `${request.model}@${request.revision.slice(0, 100)}`,
    reason: `the revision is refused: ${flaw}`,
    hint: 'Pin a commit of the main branch.',
    location: null,
    severity: 'error',
  });
  return { kind: 'bad-revision', revision: request.revision };
}

/** Facts with the texts that are wanted, and with the base model an adapter's configuration names. */
async function withTexts(hub: HubFetch, facts: ModelFacts, options: HubOptions): Promise<ModelFacts> {
  const wanted = new Set(options.wantTexts(facts));
  const [texts, adapter] = await Promise.all([readTexts(hub, facts, wanted), adapterBase(hub, facts)]);
  const problems = [...facts.problems, ...texts.problems, ...adapter.problems];
  return { ...facts, texts: texts.files, baseModels: [...facts.baseModels, ...adapter.bases], problems };
}

async function readTexts(hub: HubFetch, facts: ModelFacts, wanted: ReadonlySet<string>) {
  const listed = new Map(facts.texts.map((file) => [file.path, file]));
  for (const path of wanted) {
    if (listed.has(path) || !facts.files.includes(path)) continue;
    const role = roleOf(path) ?? (/(?:^|\/)readme(?:\.\w+)?$/i.test(path) ? 'readme' : 'license');
    listed.set(path, { kind: 'unread', path, role, url: fileUrl(hub.endpoint, facts, path), reason: 'not-requested' });
  }
  const problems: Problem[] = [];
  const files = await Promise.all(
    [...listed.values()].map(async (file): Promise<LicenseFile> => {
      if (!wanted.has(file.path)) return file;
      const { path, role, url } = file;
      const read = await readHubFile(hub, facts, path);
      if (read.kind === 'bytes') return licenseFileOf(read.bytes, { path, role, url });
      const reason = read.kind === 'unread' ? read.reason : 'unreachable';
      const detail = read.kind === 'unread' ? read.detail : 'listed, yet not there';
      if (reason === 'unreachable') problems.push(unread(facts, path, detail));
      return { kind: 'unread', path, role, url, reason };
    }),
  );
  return { files, problems };
}

const ADAPTER_CONFIG = 'adapter_config.json';

/** Adapters often name their base model nowhere but in their configuration: read it when nothing else does. */
async function adapterBase(hub: HubFetch, facts: ModelFacts): Promise<{ bases: BaseModel[]; problems: Problem[] }> {
  if (facts.baseModels.length > 0 || !facts.files.includes(ADAPTER_CONFIG)) return { bases: [], problems: [] };
  const read = await readHubFile(hub, facts, ADAPTER_CONFIG);
  if (read.kind !== 'bytes') {
    const detail = read.kind === 'unread' ? read.detail : 'listed, yet not there';
    return { bases: [], problems: [unread(facts, ADAPTER_CONFIG, `${detail}; the base model is unknown`)] };
  }
  const written = baseInConfig(read.bytes);
  const model = written === null ? null : baseId(written);
  if (model !== null) return { bases: [{ model, relation: 'adapter', source: 'adapter-config' }], problems: [] };
  const what =
    written === null ? 'names no base model' : `names ${JSON.stringify(written.slice(0, 100))}, not a Hub id`;
  return { bases: [], problems: [unread(facts, ADAPTER_CONFIG, `it ${what}; the base model is unknown`)] };
}

function baseInConfig(bytes: Uint8Array): string | null {
  try {
    const config: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const base = (config as { base_model_name_or_path?: unknown } | null)?.base_model_name_or_path;
    return typeof base === 'string' && base !== '' ? base : null;
  } catch {
    return null;
  }
}

function unread(facts: ModelFacts, path: string, detail: string): Problem {
  return {
    stage: 'resolve',
    subject: facts.model,
    reason: `${path} could not be used: ${detail}`,
    hint: null,
    location: null,
    severity: 'error',
  };
}

function tooDeep(request: ModelRequest): Problem {
  return {
    stage: 'resolve',
    subject: request.model,
    reason: `the lineage is longer than ${MAX_DEPTH} models; the rest of it was not followed`,
    hint: null,
    location: null,
    severity: 'error',
  };
}
