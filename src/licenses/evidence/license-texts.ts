import { idForSpdx, licenseById } from '../../catalog/catalog.ts';
import type { LicenseFile, LicenseId, ModelFacts, TermId } from '../../domain.ts';
import { namedForWeights } from '../about-weights.ts';
import { type Clue, clue, type Requirement } from '../clue.ts';
import { identifyText, isUsePolicy } from '../identify.ts';
import { mentionedLicenses } from '../mentions.ts';
import { describedIn, pointedAt } from '../pointer.ts';

type Text = Extract<LicenseFile, { kind: 'text' }>;
type Unread = Extract<LicenseFile, { kind: 'unread' }>;

/**
 * Evidence: the license texts of the repository. A text for the model stands above one that does not say what it is for, and a
 * text for the code never counts for the weights. Texts at the root come before those of folders.
 */
export function licenseTextClues(facts: ModelFacts): readonly Clue[] {
  return facts.texts.flatMap((file) => {
    if (file.role === 'readme' || file.role === 'gated-prompt') return [];
    if (file.role === 'notice') return file.kind === 'text' ? noticeClues(file) : [];
    if (file.role === 'use-policy') return [file.kind === 'text' ? usePolicyClue(file) : unreadPolicyClue(file)];
    const decides = speaksForWeights(file, facts.texts);
    if (file.kind === 'unread') return unreadClue(file, decides);
    const found = textClue(file, decides);
    return decides ? [found, ...riderClues(file, found)] : [found];
  });
}

/** A model license does, and a plain one unless a model license stands beside it at the root; a code license never does. */
export function speaksForWeights({ role }: LicenseFile, texts: readonly LicenseFile[]): boolean {
  if (role === 'model-license') return true;
  return role === 'license' && !texts.some((other) => other.role === 'model-license' && isAtRoot(other));
}

/** True for a file that lies in no folder. */
export function isAtRoot({ path }: LicenseFile): boolean {
  return !path.includes('/');
}

function textClue(file: Text, decides: boolean): Clue {
  const identification = identifyText(file.text);
  const ids = identification.licenses.filter((id) => !isUsePolicy(id) || licenseById(id) !== null).map(catalogId);
  const place = { source: 'license-text', path: file.path, url: file.url, sha256: file.sha256 } as const;
  const weight = decides ? 'text' : 'aside';
  if (identification.kind === 'unreadable') {
    return clue({ ...place, unread: 'no-words', weight: 'aside', unnamed: decides });
  }
  if (ids.length > 0) {
    const { modified } = identification;
    const requirements = ids.map((id) => [id]);
    return clue({ ...place, remark: textOf(ids, modified), weight, requirements, modified, identification });
  }
  const stub = pointedAt(file.text);
  if (stub.length > 0 && identification.clauses.every(({ term }) => hasTerm(stub, term))) {
    return clue({ ...place, quote: file.text, weight: decides ? 'declared' : 'aside', requirements: stub });
  }
  const described = describedIn(file.text);
  if (described.length > 0) {
    const said = { quote: firstLine(file.text), remark: `${described.flat().join(' or ')} in words of its own` };
    const departing = { ...identification, modified: true };
    return clue({ ...place, ...said, weight, requirements: described, modified: true, identification: departing });
  }
  const said = { quote: firstLine(file.text), remark: 'no license of the catalog' };
  return clue({ ...place, ...said, weight, unnamed: true, identification });
}

function hasTerm(requirements: readonly Requirement[], term: TermId): boolean {
  return requirements.flat().some((id) => licenseById(id)?.terms.some((one) => one.term === term));
}

/** Lines from the first of an added passage on in which it may name a license. */
const LINES_OF_A_RIDER = 8;

/** Licenses that a changed copy names in what it adds: "The weights are licensed under CC BY-NC 4.0" below the text of MIT. */
function riderClues({ text, path, url, sha256 }: Text, { identification }: Clue): readonly Clue[] {
  const own = identification?.licenses ?? [];
  const lines = text.split('\n');
  return (identification?.passages ?? []).flatMap(({ kind, line, quote }) => {
    if (kind === 'removed') return [];
    const rider = lines.slice(line - 1, line - 1 + LINES_OF_A_RIDER).join(' ');
    const ids = namedForWeights(rider).filter((id) => !own.includes(id));
    if (ids.length === 0) return [];
    const requirements = ids.map((id) => [id]);
    return [clue({ source: 'license-text', path, url, sha256, quote, weight: 'aside', prose: true, requirements })];
  });
}

/** Licenses of model vendors that a notice names: most ask for such a notice. Those of software parts say nothing of the weights. */
function noticeClues(file: Text): readonly Clue[] {
  const ids = mentionedLicenses(file.text).filter((id) => licenseById(id)?.spdx === null);
  if (ids.length === 0) return [];
  const place = { source: 'notice', path: file.path, url: file.url, sha256: file.sha256 } as const;
  return [clue({ ...place, quote: firstLine(file.text), weight: 'aside', prose: true, requirements: [ids] })];
}

function unreadClue(file: Unread, decides: boolean): readonly Clue[] {
  if (!decides || file.reason === 'not-requested') return [];
  const { path, url, reason } = file;
  return [clue({ source: 'license-text', unread: reason, path, url, weight: 'aside', unnamed: true })];
}

/** A use policy is no license; one that the catalog has an entry for binds like one. */
function usePolicyClue(file: Text): Clue {
  const identification = identifyText(file.text);
  const ids = identification.licenses.filter((id) => licenseById(id) !== null);
  const { licenses, modified } = identification;
  return clue({
    source: 'use-policy-text',
    ...(licenses.length > 0 ? { remark: textOf(licenses, modified) } : { quote: firstLine(file.text) }),
    path: file.path,
    url: file.url,
    sha256: file.sha256,
    weight: ids.length > 0 ? 'declared' : 'aside',
    requirements: ids.map((id) => [id]),
    modified,
  });
}

/** What a text was found to be: "the text of gemma, modified". */
export function textOf(licenses: readonly LicenseId[], modified: boolean): string {
  return `the text of ${licenses.join(' and ')}${modified ? ', modified' : ''}`;
}

/** That there is one counts, read or not: it binds unless the license brings it in. */
function unreadPolicyClue({ path, url, reason }: Unread): Clue {
  return clue({ source: 'use-policy-text', unread: reason, path, url, weight: 'aside' });
}

function catalogId(id: LicenseId): LicenseId {
  return licenseById(id) === null ? (idForSpdx(id) ?? id) : id;
}

function firstLine(text: string): string {
  const line = text.split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  return line.trim().slice(0, 120);
}
