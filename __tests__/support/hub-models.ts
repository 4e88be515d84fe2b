import { createHash } from 'node:crypto';

/** Bytes of a file, or a mark that the repository keeps it in LFS: `resolve` then goes to the CDN, `raw` gives the pointer. */
export type HubFile = string | Uint8Array | { readonly lfs: string };

/** One model as the loopback Hub serves it: the fields of a Hub API answer, and what the Hub does around them. */
export interface HubModel {
  readonly id: string;
  /** Head of `main`; made up from the id when not given. */
  readonly sha?: string | null;
  readonly private?: boolean;
  readonly disabled?: boolean;
  readonly gated?: false | 'auto' | 'manual';
  /** Answers 451 for everything. */
  readonly regionBlocked?: boolean;
  readonly cardData?: unknown;
  readonly tags?: unknown;
  readonly library_name?: unknown;
  readonly pipeline_tag?: unknown;
  readonly baseModels?: unknown;
  readonly createdAt?: string;
  readonly lastModified?: string;
  readonly siblings?: unknown;
  /** Contents by path; added to the siblings. A sibling without contents answers 503 with `Retry-After: 0`. */
  readonly files?: Readonly<Record<string, HubFile>>;
  /** Tags and branches other than `main`, and the commits they name. */
  readonly refs?: Readonly<Record<string, string>>;
  /** Names that answer 307 to this one. */
  readonly formerIds?: readonly string[];
  /** Fields nobody has seen. A model whose license or base models are unseen answers 503: it must not look undeclared. */
  readonly unseen?: readonly string[];
}

/** A repository with its history: every commit stays readable by its sha. */
export interface HubRepository {
  id: string;
  readonly commits: Map<string, HubModel>;
  /** Each commit's parent; the first has none. */
  readonly parents: Map<string, string>;
  /** Branches, tags and `refs/pr/N`, and the commits they name. */
  readonly refs: Map<string, string>;
}

const CARD_FIELDS = ['license', 'license_name', 'base_model'];

/** A deterministic commit sha for anything. */
export function shaOf(...parts: readonly unknown[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('hex');
}

export function repositoryOf(model: HubModel): HubRepository {
  const sha = model.sha ?? shaOf(model.id);
  const refs = new Map([['main', sha], ...Object.entries(model.refs ?? {})]);
  return { id: model.id, commits: new Map([[sha, { ...model, sha }]]), parents: new Map(), refs };
}

/** Adds a commit with the changed fields on a branch; tags that repeat the card follow it. Returns the commit's sha. */
export function commitChange(repository: HubRepository, patch: Partial<HubModel>, branch = 'main'): string {
  const parent = headOf(repository, branch) ?? headOf(repository, 'main');
  const sha = patch.sha ?? shaOf(repository.id, parent?.sha, patch, repository.commits.size);
  const next: HubModel = { ...parent, ...patch, id: repository.id, sha };
  const tags = patch.cardData === undefined || patch.tags !== undefined ? next.tags : tagsOfCard(next);
  repository.commits.set(sha, { ...next, tags });
  if (typeof parent?.sha === 'string') repository.parents.set(sha, parent.sha);
  repository.refs.set(branch, sha);
  return sha;
}

/** The commit that a revision names, as the Hub finds it; undefined when there is none. */
export function headOf(repository: HubRepository, revision: string): HubModel | undefined {
  const sha = repository.refs.get(revision === 'HEAD' ? 'main' : revision) ?? revision;
  return repository.commits.get(sha);
}

/** Commits reachable from a revision, newest first. */
export function historyOf(repository: HubRepository, revision: string): readonly string[] {
  const history: string[] = [];
  for (let sha = headOf(repository, revision)?.sha; typeof sha === 'string'; sha = repository.parents.get(sha))
    history.push(sha);
  return history;
}

/** The full API record of a commit. Absent fields stay absent, as on the Hub. */
export function recordOf(model: HubModel): Record<string, unknown> {
  const [owner = '', name] = model.id.split('/');
  const known: Record<string, unknown> = {
    _id: shaOf('record', model.id).slice(0, 24),
    id: model.id,
    modelId: model.id,
    ...(name === undefined ? {} : { author: owner }),
    sha: model.sha,
    private: model.private ?? false,
    disabled: model.disabled ?? false,
    gated: model.gated ?? false,
    createdAt: model.createdAt ?? '2022-03-02T23:29:04.000Z',
    lastModified: model.lastModified ?? '2025-01-01T00:00:00.000Z',
    downloads: 0,
    likes: 0,
    tags: model.tags ?? tagsOfCard(model),
    siblings: siblingsOf(model),
  };
  for (const field of ['cardData', 'library_name', 'pipeline_tag', 'baseModels'] as const) {
    if (model[field] !== undefined) known[field] = model[field];
  }
  return known;
}

/** True when what decides about the license was not seen, so that nothing true can be served. */
export function isUnseen(model: HubModel): boolean {
  return CARD_FIELDS.some((field) => model.unseen?.includes(field) === true);
}

function siblingsOf(model: HubModel): unknown {
  if (model.siblings !== undefined && !Array.isArray(model.siblings)) return model.siblings;
  if (model.siblings === undefined && model.unseen?.includes('siblings')) return undefined;
  const listed: unknown[] = [...(model.siblings ?? [])];
  for (const path of Object.keys(model.files ?? {})) {
    if (!listed.some((entry) => (entry as { rfilename?: string } | null)?.rfilename === path)) {
      listed.push({ rfilename: path });
    }
  }
  return listed;
}

function tagsOfCard(model: HubModel): readonly string[] {
  const card = (model.cardData ?? {}) as Record<string, unknown>;
  const list = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  return [
    ...list(card['license']).map((license) => `license:${license}`),
    ...list(card['base_model']).map((base) => `base_model:${base}`),
  ];
}
