import {
  type DriftChange,
  type EvidenceSource,
  type GoverningLicense,
  type OwnDetermination,
  quoteWords,
} from '../domain.ts';

/** How `now` differs from what was locked of the same model. Ancestors have entries of their own. */
export function changesOf(locked: OwnDetermination, now: OwnDetermination): readonly DriftChange[] {
  const changes: (DriftChange | null)[] =
    now.unresolved === null
      ? [
          renamed(locked, now),
          licenses(locked, now),
          texts(locked, now),
          card(locked, now),
          gating(locked, now),
          lineage(locked, now),
        ]
      : [gone(now.unresolved)];
  const real = changes.filter((change) => change !== null);
  const moved = now.unresolved === null && locked.commit !== now.commit;
  return moved
    ? [...real, { kind: 'commit-moved', message: `commit ${short(locked.commit)} -> ${short(now.commit)}` }]
    : real;
}

/** Words for a license list with its modified marks, or for the lack of one. */
export function governingWords({ kind, licenses: governing }: OwnDetermination): string {
  if (governing.length === 0) return kind;
  const offered = governing.filter(({ choice }) => choice.length > 0).map(nameOf);
  const required = governing.filter(({ choice }) => choice.length === 0).map(nameOf);
  const names = [...required, ...(offered.length > 0 ? [offered.join(' or ')] : [])].join(' + ');
  return kind === 'known' ? names : `${names} (${kind})`;
}

function nameOf({ license, modified }: GoverningLicense): string {
  return modified ? `${license} (modified)` : license;
}

function licenses(locked: OwnDetermination, now: OwnDetermination): DriftChange | null {
  const [before, after] = [governingWords(locked), governingWords(now)];
  return before === after ? null : { kind: 'license-changed', message: `license ${before} -> ${after}` };
}

const CARD_LICENSE: readonly EvidenceSource[] = ['card-license', 'card-license-name', 'card-license-link'];
const TEXTS: readonly EvidenceSource[] = ['license-text', 'use-policy-text', 'notice'];

/** Evidence of the card; part of the commit, readable without a text request. */
const CARD: ReadonlySet<EvidenceSource> = new Set([...CARD_LICENSE, 'gated-prompt', 'gated-region']);
const TEXT: ReadonlySet<EvidenceSource> = new Set(TEXTS);
/** Evidence of what the license is: the same commit has the same. */
export const LICENSE_EVIDENCE: ReadonlySet<EvidenceSource> = new Set([...CARD_LICENSE, ...TEXTS]);

function texts(locked: OwnDetermination, now: OwnDetermination): DriftChange | null {
  const [before, after] = [hashes(locked, TEXT), hashes(now, TEXT)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (paths.length === 0) return null;
  const unread = new Set(now.evidence.flatMap((each) => (each.unread === null ? [] : (each.path ?? []))));
  const words = paths.map((path) => {
    if (!after.has(path)) return `${path} is gone`;
    if (unread.has(path)) return `${path} could not be read`;
    return `${path} ${before.has(path) ? 'changed' : 'is new'}`;
  });
  return { kind: 'text-changed', message: `license text: ${words.join(', ')}` };
}

function card(locked: OwnDetermination, now: OwnDetermination): DriftChange | null {
  return sameCard(locked, now) ? null : { kind: 'card-changed', message: `card: ${quotes(locked)} -> ${quotes(now)}` };
}

/** Whether the card says the same on both sides. */
export function sameCard(locked: OwnDetermination, now: OwnDetermination): boolean {
  const [before, after] = [hashes(locked, CARD), hashes(now, CARD)];
  return before.size === after.size && [...before].every(([field, hash]) => after.get(field) === hash);
}

/** Hashes of a kind of evidence, by the file or the card field they were read in; a field may hold several values. */
export function hashes(own: OwnDetermination, sources: ReadonlySet<EvidenceSource>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { source, path, sha256 } of own.evidence.filter((one) => sources.has(one.source))) {
    const place = path ?? source;
    const before = found.get(place);
    found.set(place, before === undefined ? sha256 : `${before} ${sha256}`);
  }
  return found;
}

function quotes(own: OwnDetermination): string {
  const words = own.evidence.filter(({ source }) => CARD.has(source) && source !== 'gated-prompt').map(quoteWords);
  return words.length === 0 ? 'no license' : words.join(', ');
}

function gating(locked: OwnDetermination, now: OwnDetermination): DriftChange | null {
  if (locked.gated === now.gated) return null;
  return {
    kind: 'gating-changed',
    message: now.gated === false ? 'is no longer gated' : `is gated now (${now.gated})`,
  };
}

function renamed(locked: OwnDetermination, now: OwnDetermination): DriftChange | null {
  if (locked.model === now.model) return null;
  return {
    kind: 'renamed',
    message: `is ${now.model} now; the old name ${locked.model} may be taken by somebody else`,
  };
}

function lineage(locked: OwnDetermination, now: OwnDetermination): DriftChange | null {
  const before = new Set(locked.baseModels.map(({ model }) => model));
  const after = new Set(now.baseModels.map(({ model }) => model));
  const added = [...after].filter((model) => !before.has(model));
  const removed = [...before].filter((model) => !after.has(model));
  if (added.length + removed.length === 0) return null;
  const words = [
    ...added.map((model) => `new base model ${model}`),
    ...removed.map((model) => `base model ${model} no longer named`),
  ];
  return { kind: 'lineage-changed', message: words.join(', ') };
}

function gone(resolution: NonNullable<OwnDetermination['unresolved']>): DriftChange {
  switch (resolution.kind) {
    case 'absent':
      return { kind: 'gone', message: 'is deleted or private now' };
    case 'forbidden':
      return { kind: 'gone', message: `is ${resolution.reason === 'disabled' ? 'disabled' : 'closed to us'} now` };
    case 'bad-revision':
      return { kind: 'gone', message: `has no revision ${resolution.revision} any more` };
    case 'unreachable':
    case 'incomplete':
      return { kind: 'not-checked', message: `could not be checked: ${resolution.detail}` };
    case 'not-locked':
      return { kind: 'not-locked', message: 'is not in the lock' };
    default:
      return resolution satisfies never;
  }
}

function short(commit: string | null): string {
  return commit?.slice(0, 12) ?? 'unknown';
}
