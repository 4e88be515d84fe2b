import { stringify } from 'yaml';
import { type OwnDetermination, requestKey } from '../domain.ts';
import type { Lock } from './lock.ts';
import { LOCK_VERSION } from './schema.ts';

const HEADER = `# Which license governs each model of this repository, as last resolved by model-license-gate. Commit this file.
# Written by "model-license-gate lock"; do not edit by hand.
`;

/** The lock as text: sorted, one model per block, no timestamps, empty fields left out. The same lock gives the same bytes. */
export function formatLock(lock: Lock): string {
  const blocks = [...lock.models]
    .filter(([, own]) => own.kind !== 'unresolved')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => indent(stringify({ [key]: block(key, own) }, { lineWidth: 0, aliasDuplicateObjects: false })));
  return `${HEADER}version: ${LOCK_VERSION}\nmodels:${blocks.length === 0 ? ' {}' : ''}\n${blocks.join('\n')}`;
}

function indent(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, '  ');
}

function block(key: string, own: OwnDetermination): Record<string, unknown> {
  return lean({
    model: requestKey({ model: own.model, revision: own.revision }) === key ? null : own.model,
    commit: own.commit,
    kind: own.kind,
    licenses: own.licenses.map((entry) =>
      lean({ ...entry, clauses: entry.clauses.map(lean), passages: entry.passages.map(lean) }),
    ),
    clauses: own.clauses.map(lean),
    'base-models': own.baseModels.map((base) => ({ ...base })),
    gated: own.gated,
    'renamed-from': own.renamedFrom,
    multimodal: own.multimodal,
    contradictions: own.contradictions.map(lean),
    // The address follows from model, commit and path; leaving it out keeps mirrors out of the file.
    evidence: own.evidence.map(({ url: _, ...clue }) => lean(clue)),
  });
}

/** Without nulls, `false`, empty strings and empty lists: the parser puts them back. `multimodal: false` is a fact and stays. */
function lean(record: object): Record<string, unknown> {
  const kept = Object.entries(record).filter(([name, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return false;
    return value !== false || name === 'multimodal';
  });
  return Object.fromEntries(kept);
}
