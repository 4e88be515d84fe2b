import {
  type Determination,
  type ModelReference,
  type PolicyNote,
  type Reason,
  type RuleOrigin,
  type Waiver,
  waivableAs,
} from '../domain.ts';
import { modelIndex } from './compile.ts';
import { pathMatcher } from './globs.ts';
import { licenseEntry } from './license-entries.ts';
import type { Policy, Sourced } from './policy.ts';
import type { WaiverInput } from './schema/exceptions.ts';

/** How near its end a waiver is announced. */
const NOTICE_DAYS = 30;

/** A waiver with its path globs ready. */
export interface PreparedWaiver extends Sourced<WaiverInput> {
  readonly coversPath: (path: string) => boolean;
}

/** The waivers of a policy, indexed by model. */
export interface WaiverIndex {
  readonly all: readonly PreparedWaiver[];
  /** Those that name a model, the one that ends last first. */
  readonly naming: (model: string) => readonly PreparedWaiver[];
}

/** What the waivers say about one model. */
export type WaiverAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'waived'; readonly waiver: PreparedWaiver }
  /** One is for this use of the model, but has run out or was given for another license. */
  | { readonly kind: 'void'; readonly waiver: PreparedWaiver; readonly why: string };

/** Indexes the waivers of a policy. */
export function indexWaivers({ waivers, prefix }: Pick<Policy, 'waivers' | 'prefix'>): WaiverIndex {
  const all = [...waivers]
    .sort((a, b) => b.value.expires.localeCompare(a.value.expires))
    .map(({ value, origin }) => {
      const globs = (value.paths ?? []).map(pathMatcher);
      const coversPath = (path: string) => value.paths === undefined || globs.some((matches) => matches(prefix + path));
      return { value, origin, coversPath };
    });
  return { all, naming: modelIndex(all, ({ value }) => value.model) };
}

/**
 * The waiver that covers the model wherever it is used here; else the one that names it and why it does not count. Only the
 * name that the Hub gives now counts: an old name may be somebody else's tomorrow.
 */
export function waiverFor(
  waivers: WaiverIndex,
  determination: Determination,
  references: readonly ModelReference[],
  today: string,
): WaiverAnswer {
  let answer: WaiverAnswer = { kind: 'none' };
  for (const waiver of waivers.naming(determination.model)) {
    if (whyNotMeant(waiver, determination, references) !== null) continue;
    const why = whyVoid(waiver.value, determination, today);
    if (why === null) return { kind: 'waived', waiver };
    if (answer.kind === 'none') answer = { kind: 'void', waiver, why };
  }
  return answer;
}

/** The waivers that name the model and do not count here, and why. */
export function waiversPassedOver(
  policy: Policy,
  determination: Determination,
  references: readonly ModelReference[],
  today: string,
): readonly { readonly waiver: Waiver; readonly why: string }[] {
  return indexWaivers(policy)
    .naming(determination.model)
    .flatMap((waiver) => {
      const why = whyNotMeant(waiver, determination, references) ?? whyVoid(waiver.value, determination, today);
      return why === null ? [] : [{ waiver: shownWaiver(waiver), why }];
    });
}

/** Null when the waiver is for this revision and for every path that uses the model here. */
function whyNotMeant(
  { value, coversPath }: PreparedWaiver,
  { requested, commit }: Determination,
  references: readonly ModelReference[],
): string | null {
  if (value.revision !== undefined && value.revision !== requested.revision && value.revision !== commit) {
    return `it was given for revision ${value.revision}`;
  }
  if (value.paths !== undefined && references.length === 0) return `it covers ${value.paths.join(', ')} only`;
  const outside = references.find(({ location }) => !coversPath(location.path));
  return outside === undefined ? null : `it does not cover ${outside.location.path}`;
}

function whyVoid({ license, expires }: WaiverInput, determination: Determination, today: string): string | null {
  if (expires < today) return `it ended on ${expires}`;
  if (license === undefined) return null;
  const given = [license].flat();
  const covered = given.map(idsOf);
  const now = waivableAs(determination);
  const same =
    now.every((id) => covered.flat().includes(id)) && covered.every((ids) => ids.some((id) => now.includes(id)));
  return same ? null : `it was given for ${given.join(', ')}, and the model is now under ${now.join(', ')}`;
}

/** The ids that a name in a waiver stands for; `gemma` is three, `undeclared` is itself. */
function idsOf(name: string): readonly string[] {
  return [name.toLowerCase(), ...licenseEntry(name).alternatives.flat()];
}

/** The reason that a waiver which does not count any more adds. */
export function voidReason({ waiver, why }: Extract<WaiverAnswer, { kind: 'void' }>): Reason {
  const { value, origin } = waiver;
  return {
    outcome: 'deny',
    rule: origin,
    message: `a waiver by ${value.approver} names this model, but ${why}`,
    term: null,
    remedy: 'Have it decided anew, or remove the model.',
    question: null,
  };
}

/** Remarks on waivers and assertions that the date alone tells. */
export function dateNotes(policy: Policy, today: string): readonly PolicyNote[] {
  const used = new Set(policy.waivers.map(({ origin }) => origin));
  return [...waiverNotes(indexWaivers(policy), used, today), ...assertionNotes(policy.assertions, today)];
}

/** Remarks on waivers: unused, near their end, ended, not bound to a license. */
export function waiverNotes({ all }: WaiverIndex, used: ReadonlySet<RuleOrigin>, today: string): PolicyNote[] {
  return all.flatMap(({ value, origin }) => {
    const place = `${origin.key} (${value.model}, approved by ${value.approver})`;
    const notes: PolicyNote[] = [];
    const note = (severity: PolicyNote['severity'], message: string) => notes.push({ severity, message, origin });
    const days = daysBetween(today, value.expires);
    if (days < 0) note('warning', `${place} ended on ${value.expires}; renew it or remove it.`);
    else if (days <= NOTICE_DAYS) note('warning', `${place} ends on ${value.expires}, in ${days} days.`);
    if (days >= 0 && !used.has(origin)) note('notice', `${place} waives nothing; remove it.`);
    if (value.license === undefined) {
      note('notice', `${place} is not bound to a license: it would go on when the license changes. Add "license".`);
    }
    return notes;
  });
}

/** Remarks on contracts and findings of legal that end. */
export function assertionNotes(
  assertions: readonly Sourced<{ readonly model: string; readonly until?: string | undefined }>[],
  today: string,
): PolicyNote[] {
  return assertions.flatMap(({ value, origin }) => {
    if (value.until === undefined) return [];
    const days = daysBetween(today, value.until);
    if (days > NOTICE_DAYS) return [];
    const when = days < 0 ? `ended on ${value.until}: it counts no longer` : `ends on ${value.until}, in ${days} days`;
    return [{ severity: 'warning' as const, message: `${origin.key} (${value.model}) ${when}.`, origin }];
  });
}

/** The waiver as reports show it. */
export function shownWaiver({ value, origin }: PreparedWaiver): Waiver {
  const { model, reason, approver, expires, ticket } = value;
  return { model, reason, approver, expires, ticket: ticket ?? null, origin };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
