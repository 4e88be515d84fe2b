import type { Location } from './places.ts';
import type { Problem } from './problem.ts';

/** A validated Hub id: `owner/name`, or a bare legacy `name`. Made only by {@link modelId}. */
export type ModelId = string & { readonly __brand: 'ModelId' };

const SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;

/**
 * The id when `text` is a legal Hub repository id, else null. ASCII only, one or two segments of at most 96
 * characters, no `..`, no `--`, no `.git` or `.ipynb` end: the rule of `validate_repo_id` in huggingface_hub, made stricter
 * because ids come from strangers and stand raw in request paths.
 */
export function modelId(text: string): ModelId | null {
  const segments = text.split('/');
  if (segments.length > 2) return null;
  for (const segment of segments) {
    if (!SEGMENT.test(segment) || segment.includes('..') || segment.includes('--')) return null;
  }
  return /\.(?:git|ipynb)$/.test(text) ? null : (text as ModelId);
}

/** `use`: the gate acts on it. `mention`: prose, comments, help text; shown, gating only when the policy says so. */
export type ReferenceClass = 'use' | 'mention';

/**
 * `certain`: the construct loads, serves or configures a model. `likely`: a value that looks like an id where models
 * are named; when the Hub has no such model, it is shown as a doubt and does not fail the check.
 */
export type Certainty = 'certain' | 'likely';

/** A place that names a model. */
export interface ModelReference {
  /** The Hub id it resolves to, aliases expanded. */
  readonly model: ModelId;
  /** The string as it stands in the file; for an assembled id the template. */
  readonly written: string;
  /** Tag, branch or commit that the same construct names, else null. */
  readonly revision: string | null;
  /** File or folder inside the model repository that the construct names, else null. */
  readonly file: string | null;
  /** Slug of what decided: the construct, key or form, for example `from_pretrained` or `yaml-key`. */
  readonly how: string;
  readonly class: ReferenceClass;
  readonly certainty: Certainty;
  readonly location: Location;
  /** Set when a comment on the line says that this is not a reference: `# model-license-gate: ignore <reason>`. */
  readonly ignored: { readonly reason: string } | null;
}

/** What one extractor made of one file. Extractors always return one and never throw. */
export interface Extraction {
  readonly references: readonly ModelReference[];
  readonly problems: readonly Problem[];
}

/** One model at one revision, the unit that is resolved and judged. */
export interface ModelRequest {
  readonly model: ModelId;
  /** null: the default branch. */
  readonly revision: string | null;
}

/** 40 hex digits: a revision that names one state of a repository for ever. */
export function isFullCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}

/** Key of a request in maps and reports: `owner/name` or `owner/name@revision`. */
export function requestKey(request: ModelRequest): string {
  return request.revision === null ? request.model : `${request.model}@${request.revision}`;
}

/** The request that a {@link requestKey} stands for; null when its model id is not legal or its revision is empty. */
export function requestOf(key: string): ModelRequest | null {
  const at = key.indexOf('@');
  const revision = at === -1 ? null : key.slice(at + 1);
  const model = modelId(at === -1 ? key : key.slice(0, at));
  return model === null || revision === '' ? null : { model, revision };
}
