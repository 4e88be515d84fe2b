import { type Document, isScalar, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { type BaseModel, modelId, type OwnDetermination, requestOf, type TermId, UsageError } from '../domain.ts';
import type { Lock } from './lock.ts';
import { LOCK_VERSION, LockDocument, type LockedModel } from './schema.ts';

const REWRITE = 'Run "model-license-gate lock" to write it anew, and commit the result.';
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})(?: |$)/m;

/**
 * Reads a lock file. Throws a `UsageError` for merge conflict markers, broken YAML, duplicate entries, unknown fields and
 * another format version: a lock that cannot be trusted whole is not used at all.
 */
export function parseLock(text: string, path: string): Lock {
  const marker = CONFLICT_MARKER.exec(text);
  if (marker !== null)
    throw new UsageError(`${path}:${lineAt(text, marker.index)}: the lock holds merge conflict markers`, REWRITE);
  const content = contentOf(text, path);
  checkVersion(content, path);
  const parsed = LockDocument.safeParse(content);
  if (!parsed.success) throw new UsageError(`${path}: the lock is damaged: ${describe(parsed.error)}`, REWRITE);
  const models = Object.entries(parsed.data.models).map(
    ([key, locked]) => [key, determination(key, locked, path)] as const,
  );
  return { models: new Map(models) };
}

/** Before `  owner/name:`, at the margin of the models. */
const ENTRY = /^(?= {2}[^\s#])/m;

const MODELS_NEXT = /^models:\s*$/m;

/** Plain values of the lock, entry by entry: the tree of a whole document takes fifty times the room of its text. */
function contentOf(text: string, path: string): unknown {
  const [head = '', ...entries] = text.split(ENTRY);
  const plain = (piece: string, at: number) =>
    plainOf(piece, (offset, what) => damagedAt(text, path, at + offset, what));
  // Anything but what this program writes is read as one.
  const content = MODELS_NEXT.test(head) && entries.length > 0 ? plain(head, 0) : null;
  if (!isRecord(content) || content['models'] !== null) return plain(text, 0);
  const models = new Map<string, unknown>();
  let at = head.length;
  for (const entry of entries) {
    const model = plain(entry, at);
    if (!isRecord(model)) throw damagedAt(text, path, at, 'a model has no entry');
    for (const [key, value] of Object.entries(model)) {
      if (models.has(key)) throw damagedAt(text, path, at, TWICE);
      models.set(key, value);
    }
    at += entry.length;
  }
  return { ...content, models: Object.fromEntries(models) };
}

const TWICE = 'a key is there twice';

function damagedAt(text: string, path: string, offset: number, what: string): UsageError {
  return new UsageError(`${path}:${lineAt(text, offset)}: the lock is damaged: ${what}`, REWRITE);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain values of YAML; the lock has no aliases, which are a way to make much of little. @throws what `damaged` makes of a place and a reason */
function plainOf(text: string, damaged: (offset: number, what: string) => UsageError): unknown {
  // The library holds each key against all before it, which takes minutes for a lock of thousands of models.
  const document = parseDocument(text, { uniqueKeys: false, merge: false });
  const [error] = document.errors;
  if (error !== undefined) throw damaged(error.pos[0], withoutPlace(error.message));
  const twice = keyThere(document);
  if (twice !== null) throw damaged(twice, TWICE);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw damaged(0, (error instanceof Error ? error.message.split('\n')[0] : null) ?? String(error));
  }
}

/** Where a key stands that its map has already; null when there is none. */
function keyThere(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const value = isScalar(key) ? key.value : key;
        if (seen.has(value)) found ??= isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        seen.add(value);
      }
      return found === null ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** The first line of what the YAML reader says, without the place that it repeats. */
function withoutPlace(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function checkVersion(content: unknown, path: string): void {
  const version = typeof content === 'object' && content !== null && 'version' in content ? content.version : undefined;
  if (typeof version !== 'number') throw new UsageError(`${path}: the lock names no format version`, REWRITE);
  if (version !== LOCK_VERSION) {
    const message = `${path}: the lock has format version ${version}, this program reads version ${LOCK_VERSION}`;
    throw new UsageError(message, version > LOCK_VERSION ? 'Use a newer version of model-license-gate.' : REWRITE);
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'unknown shape' : `${issue.path.join('.') || 'the file'}: ${issue.message}`;
}

function determination(key: string, locked: LockedModel, path: string): OwnDetermination {
  const request = requestOf(key);
  const model = locked.model === null ? request?.model : modelId(locked.model);
  if (request === null || model === null || model === undefined)
    throw new UsageError(`${path}: "${key}" is not a model id`, REWRITE);
  const idOf = (written: string) => {
    const id = modelId(written);
    if (id !== null) return id;
    throw new UsageError(
      `${path}: the lock is damaged: "${written}" in the entry of ${key} is not a model id`,
      REWRITE,
    );
  };
  return {
    model,
    revision: request.revision,
    commit: locked.commit,
    kind: locked.kind,
    licenses: locked.licenses.map((entry) => ({ ...entry, clauses: entry.clauses.map(clause) })),
    clauses: locked.clauses.map(clause),
    evidence: locked.evidence.map((clue) => ({ ...clue, url: fileUrl(model, locked.commit, clue.path) })),
    contradictions: locked.contradictions,
    baseModels: locked['base-models'].map((base): BaseModel => ({ ...base, model: idOf(base.model) })),
    gated: locked.gated,
    renamedFrom: locked['renamed-from'] === null ? null : idOf(locked['renamed-from']),
    multimodal: locked.multimodal,
    unresolved: null,
    problems: [],
  };
}

/** Where a file of a model stands on the Hub, whatever mirror it was read from. */
function fileUrl(model: string, commit: string | null, path: string | null): string | null {
  return path === null || commit === null ? null : `https://huggingface.co/${model}/blob/${commit}/${path}`;
}

function clause({ term, ...rest }: LockedModel['clauses'][number]) {
  return { ...rest, term: term as TermId };
}
