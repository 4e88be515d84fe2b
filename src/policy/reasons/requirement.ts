import { isFullCommit, isReadText, type Obligation, type Reason } from '../../domain.ts';
import { originOf } from '../policy.ts';
import type { RequireKey } from '../schema/policy.ts';
import { requiredLevel } from '../tighten.ts';
import { reason, type Subject } from './subject.ts';

/** Judges what `require` asks for beside the license: pinned revision, license text, notices. */
export function requirementReasons(subject: Subject, duties: readonly Obligation[]): Reason[] {
  return [...required('pinned-revision', subject, unpinned), ...required('license-text', subject, noText)].concat(
    required('notice', subject, () => missingNotices(duties, subject)),
  );
}

interface Miss {
  readonly message: string;
  readonly remedy: string;
}

function required(key: RequireKey, subject: Subject, misses: (subject: Subject) => readonly Miss[]): Reason[] {
  const level = requiredLevel(subject.rules, key);
  if (level === 'off') return [];
  const rule = originOf(subject.rules, `require.${key}`);
  return misses(subject).map(({ message, remedy }) => reason(level, rule, message, { remedy }));
}

function unpinned({ determination }: Subject): readonly Miss[] {
  const { model, revision } = determination.requested;
  if (revision !== null && isFullCommit(revision)) return [];
  const commit = determination.commit === null ? 'a full commit' : `commit ${determination.commit}`;
  const now = revision === null ? 'the default branch' : `"${revision}", which can be moved`;
  return [{ message: `${model} is used at ${now}`, remedy: `Pin the reference to ${commit}.` }];
}

function noText({ determination, settled }: Subject): readonly Miss[] {
  const { own } = determination;
  if (settled.has(own.model) || own.evidence.some(isReadText)) return [];
  return [
    {
      message: `${own.model}: no license text was read, only what the card says`,
      remedy: 'Use a model that carries its license text, or record what legal found under "assertions".',
    },
  ];
}

/** Nobody having looked is no proof: it counts as missing. */
function missingNotices(duties: readonly Obligation[], { attributionSeen }: Subject): readonly Miss[] {
  return duties
    .filter(({ term, fulfilled }) => asksForWords(term) && fulfilled !== true)
    .map(({ message }) => ({
      message: `${message}; ${attributionSeen === null ? 'the repository was not searched' : 'the repository does not have the words'}`,
      remedy: 'Add the words, for example to NOTICE or README.',
    }));
}

function asksForWords(term: Obligation['term']): boolean {
  return term.term === 'attribution' && (term.value.display.length > 0 || term.value.notice !== null);
}
