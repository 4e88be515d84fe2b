import { isFullCommit, originWords, type PolicyNote, UsageError } from '../domain.ts';
import { contradictions } from './contradictions.ts';
import { type PolicyDocument, readDocument } from './document.ts';
import { finishDraft, mergeDocument } from './merge.ts';
import { type Draft, EMPTY_DRAFT, type Policy } from './policy.ts';
import { PRESETS } from './presets.generated.ts';
import { type PolicyInput, policySchema } from './schema/policy.ts';
import {
  DEFAULT_PATHS,
  DEFAULT_PRESET,
  extendedSource,
  type PolicyReader,
  type PolicySource,
  sourceName,
} from './sources.ts';
import { isOverridable, loosenings } from './tighten.ts';
import { refuseUnknownNames } from './unknown-names.ts';

const MAX_DEPTH = 5;

/** A policy ready to judge, and what it has to say about itself. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly notes: readonly PolicyNote[];
  /** Paths of the files that it was put together from; presets and policies of other repositories are none. */
  readonly files: readonly string[];
}

/** A document with its name. */
interface Named {
  readonly name: string;
  readonly document: PolicyDocument<PolicyInput>;
  /** Of the repository that is judged. */
  readonly isFile: boolean;
}

/** A document and all that it extends. */
interface Stack {
  /** In the order in which they are laid over each other. */
  readonly documents: readonly Named[];
  /** What extended files and remotes say by themselves; presets bind nobody. */
  readonly binding: readonly Draft[];
  readonly notes: readonly PolicyNote[];
}

/**
 * Reads a policy with everything it extends.
 *
 * @throws UsageError when a document cannot be read, is not valid, extends in a circle, or loosens what it extends:
 *   there is no policy then, and nothing may be checked
 */
export async function loadPolicy(source: PolicySource, reader: PolicyReader): Promise<LoadedPolicy> {
  const found: PolicySource = source.kind === 'default' ? { kind: 'preset', name: DEFAULT_PRESET } : source;
  const { documents, notes } = await loadStack(found, reader, []);
  const policy = finishDraft(merged(documents));
  const missing: PolicyNote[] = documents.flatMap(({ name, document }) => emptyNotes(name, document));
  if (source.kind === 'default') {
    missing.push({
      severity: 'notice',
      message: `There is no ${DEFAULT_PATHS[0]}: ${sourceName(found)} judges. "model-license-gate policy init" writes a policy of your own.`,
      origin: null,
    });
  }
  return {
    policy,
    notes: [...missing, ...notes, ...contradictions(policy)],
    files: documents.filter(({ isFile }) => isFile).map(({ name }) => name),
  };
}

async function loadStack(source: PolicySource, reader: PolicyReader, below: readonly string[]): Promise<Stack> {
  const name = sourceName(source);
  const chain = [...below, name];
  refuseChain(chain);
  const document = readDocument<PolicyInput>(await textOf(source, reader, below), name, policySchema);
  refuseUnknownNames(document, name);

  const documents: Named[] = [];
  const binding: Draft[] = [];
  const notes = refNotes(source);
  for (const text of [document.value.extends ?? []].flat()) {
    const extended = extendedSource(text, source);
    const stack = await loadStack(extended, reader, chain);
    // What two of them extend is laid once, below both: over the first it would undo what that changes.
    const laid = new Set(documents.map((document) => document.name));
    documents.push(...stack.documents.filter((document) => !laid.has(document.name)));
    binding.push(...stack.binding);
    notes.push(...stack.notes);
    // By itself: what else this document extends must not count as what the extended one says.
    if (extended.kind !== 'preset') binding.push(merged(stack.documents));
  }
  documents.push({ name, document, isFile: source.kind === 'file' });
  refuseLoosening(binding, merged(documents));
  return { documents, binding, notes };
}

/** A file that was emptied by mistake looks like a policy. */
function emptyNotes(name: string, { value }: PolicyDocument<PolicyInput>): PolicyNote[] {
  if (Object.keys(value).some((key) => key !== 'version')) return [];
  const message = `${name} states nothing: the strict defaults judge. "model-license-gate policy init" writes a policy.`;
  return [{ severity: 'warning', message, origin: { source: name, key: 'version', line: 1 } }];
}

function merged(documents: readonly Named[]): Draft {
  return documents.reduce((draft, { document, name }) => mergeDocument(draft, document, name), EMPTY_DRAFT);
}

function refuseChain(chain: readonly string[]): void {
  if (new Set(chain).size < chain.length) {
    throw new UsageError(`Policies extend each other in a circle: ${chain.join(' -> ')}.`, 'Remove one "extends".');
  }
  if (chain.length > MAX_DEPTH) {
    throw new UsageError(
      `Policies extend each other more than ${MAX_DEPTH} levels deep: ${chain.join(' -> ')}.`,
      'Extend the last of them directly.',
    );
  }
}

async function textOf(source: PolicySource, reader: PolicyReader, below: readonly string[]): Promise<string> {
  if (source.kind === 'preset') return PRESETS[source.name] ?? '';
  const text = source.kind === 'remote' ? await reader.remote(source) : await reader.file(sourceName(source));
  if (text !== null) return text;
  const name = sourceName(source);
  const by = below.length === 0 ? '' : ` (extended by ${below.at(-1)})`;
  throw source.kind === 'remote'
    ? new UsageError(
        `The policy ${name}${by} could not be read: there is no such file at that ref, or the token gives no access.`,
        'Check repository, path and ref; for a private repository give a token that may read its contents.',
      )
    : new UsageError(
        `There is no policy file ${name}${by}.`,
        `Check the path${below.length === 0 ? '' : `; it is taken from ${below.at(-1)}`}. ${otherForms(name)}`,
      );
}

/** What somebody may have meant who named no file of the repository. */
function otherForms(name: string): string {
  const preset = name.split('/').at(-1) ?? '';
  return Object.hasOwn(PRESETS, preset)
    ? `The preset is written preset:${preset}.`
    : 'A file of another repository is written owner/repo//path@ref.';
}

function refuseLoosening(binding: readonly Draft[], head: Draft): void {
  const refused = binding.flatMap((base) =>
    loosenings(base, head)
      .filter(({ key }) => !isOverridable(base.overridable, key))
      .map(({ message, origin }) => `${originWords(origin)}: ${message}`),
  );
  if (refused.length === 0) return;
  throw new UsageError(
    [`${head.source} loosens the policy it extends:`, ...new Set(refused)].join('\n  '),
    'A policy may only tighten what it extends. Remove these lines, or have them listed under "overridable" in the extended policy.',
  );
}

/** A branch or tag can be moved: the policy may change without a change here. */
function refNotes(source: PolicySource): PolicyNote[] {
  if (source.kind !== 'remote' || isFullCommit(source.ref)) return [];
  return [
    {
      severity: 'notice',
      message: `${sourceName(source)}: "${source.ref}" is a tag or branch and can be moved; a full commit cannot.`,
      origin: null,
    },
  ];
}
