import {
  type AttributedTerm,
  chainOf,
  counted,
  type Determination,
  figure,
  isReadText,
  isUnchecked,
  type Location,
  type ModelReference,
  type Outcome,
  type OwnDetermination,
  type Problem,
  type Reason,
  type Report,
  requestKey,
  type TermValue,
  type Threshold,
  type Unresolved,
  type Verdict,
  type Waiver,
} from '../domain.ts';
import { grouped } from './groups.ts';
import { licenseGroups } from './license-groups.ts';

/** The plain sentences that every format shares. All of it is unescaped: escape for the medium, once, when printing. */

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  deny: 'denied',
  review: 'needs review',
  warn: 'warning',
  allow: 'allowed',
};

/** What came out, in one sentence, for a title or the last line of a log. */
export function headline(report: Report): string {
  const { violations, knownDebt, warnings } = grouped(report);
  const models = counted(report.counts.models, 'model');
  const debt = modelCount(knownDebt);
  const known = debt === 0 ? '' : `, and to ${debt} known before this change`;
  const behind = uncheckedWords(report);
  if (report.conclusion === 'nothing-to-check') {
    return `Nothing to check: no model reference in ${counted(report.counts.filesRead, 'file')}${behind}`;
  }
  if (violations.length > 0) {
    const outcome = report.failOn === 'none' ? 'Would fail' : 'Failed';
    return `${outcome}: the policy objects to ${modelCount(violations)} of ${models}${known}${behind}`;
  }
  if (report.conclusion === 'fail') return `Failed: see the remarks on the policy${behind}`;
  const remarks = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`;
  return debt === 0
    ? `Passed: the policy has no objection to ${models}${remarks}${behind}`
    : `Passed: the policy objects to ${debt} of ${models}, all known before this change${remarks}${behind}`;
}

/** Two revisions of a model, or two scopes that use it, are one model. */
function modelCount(verdicts: readonly Verdict[]): number {
  return new Set(verdicts.map(({ request }) => request.model)).size;
}

/** What should have been checked and was not never goes unsaid, whatever came out. */
function uncheckedWords({ problems }: Report): string {
  const unchecked = problems.filter(isUnchecked).length;
  return unchecked === 0 ? '' : `; ${counted(unchecked, 'thing')} could not be checked`;
}

/** What could not be done, and what to do about it. */
export function problemWords({ reason, hint }: Problem): string {
  return hint === null ? reason : `${reason.replace(/\.$/, '')}. ${hint}`;
}

/** `path:line`. */
export function placeWords(location: Location): string {
  return `${location.path}:${location.line}`;
}

/** The model that a verdict is about, as the repository asks for it. */
export function modelWords(verdict: Verdict): string {
  return requestKey(verdict.request);
}

/** How the reference writes the model, when that is not the model's id; else null. */
export function writtenWords(reference: ModelReference): string | null {
  return reference.written === reference.model ? null : reference.written;
}

/** The licenses that govern, or why none is known. */
export function licenseWords(determination: Determination): string {
  const { own } = determination;
  const named = licenseGroups(determination.licenses, chainOf(determination)).map(({ words, ids }) => {
    const isModified = own.licenses.some(({ license, modified }) => modified && ids.includes(license));
    return isModified ? `${words} (modified)` : words;
  });
  if (own.unresolved?.kind === 'incomplete' && named.length > 0) return `${named.join(' + ')} (${INCOMPLETE})`;
  if (own.kind === 'unresolved') return [unresolvedWords(own.unresolved), ...named].join(' + ');
  if (own.kind === 'undeclared') return ['none declared', ...named].join(' + ');
  if (own.kind === 'unrecognized')
    return [isTextRead(own) ? 'unrecognized text' : 'not recognized', ...named].join(' + ');
  const unknown = determination.unknownAncestors.length === 0 ? [] : ['unknown base model'];
  return [...named, ...unknown].join(' + ') || 'unknown';
}

const INCOMPLETE = 'not everything could be read';

function isTextRead({ evidence }: OwnDetermination): boolean {
  return evidence.length === 0 || evidence.some(isReadText);
}

const FORBIDDEN_WORDS = { disabled: 'disabled on the Hub', region: 'closed to this region', 'no-access': 'no access' };

function unresolvedWords(resolution: Unresolved | null): string {
  switch (resolution?.kind) {
    case 'absent':
      return resolution.authenticated ? 'not on the Hub' : 'not on the Hub, or private';
    case 'forbidden':
      return FORBIDDEN_WORDS[resolution.reason];
    case 'bad-revision':
      return 'no such revision';
    case 'unreachable':
      return `Hub unreachable (${resolution.reason})`;
    case 'incomplete':
      return INCOMPLETE;
    case 'not-locked':
      return 'not in the lock';
    default:
      return 'unresolved';
  }
}

/** The reasons that decided, one for each rule: those as bad as the outcome before waivers. The rest would drown them. */
export function decidingReasons(verdict: Verdict): readonly Reason[] {
  const deciding = verdict.reasons.filter((each) => each.outcome === verdict.unwaived);
  const byRule = new Map<string, Reason>();
  for (const each of deciding.length > 0 ? deciding : verdict.reasons) {
    if (!byRule.has(each.rule.key)) byRule.set(each.rule.key, each);
  }
  return [...byRule.values()];
}

/** Why, in a line: what the deciding reasons found. */
export function whyWords(verdict: Verdict): string {
  const messages = decidingReasons(verdict).map((each) => each.message.replace(/\.$/, ''));
  return [...new Set(messages)].join('; ') || OUTCOME_WORDS[verdict.outcome];
}

/** Why a waiver was given, by whom, for how long and where that is kept. */
export function waiverWords({ reason, approver, expires, ticket }: Waiver): string {
  return `${reason} (${approver}, until ${expires}${ticket === null ? '' : `, ${ticket}`})`;
}

/** The clauses that the deciding reasons stand on. */
export function decidingClauses(verdict: Verdict): readonly string[] {
  const clauses = decidingReasons(verdict).flatMap(({ term }) => (term === null ? [] : [clauseWords(term)]));
  return [...new Set(clauses)];
}

/** The rules that decided: key and source. */
export function decidingRules(verdict: Verdict): readonly string[] {
  return decidingReasons(verdict).map(({ rule }) => `${rule.key} of ${rule.source}`);
}

/** `llama3.1, section 2, of meta-llama/Llama-3.1-8B: "..."`. */
export function clauseWords(term: AttributedTerm): string {
  const section = term.clause.section === null ? '' : `, ${sectionWords(term.clause.section)}`;
  const { document } = term.clause;
  const beside = document === null || term.license === null ? '' : `, ${document}`;
  const quote = term.clause.quote === null ? '' : `: "${unquoted(term.clause.quote)}"`;
  return `${term.license ?? document ?? 'license text'}${section}${beside}, of ${term.from}${quote}`;
}

/** "section 1.b.iv"; "line 29" and "Attachment A" as they are. */
export function sectionWords(section: string): string {
  return /^[\dIVX(]/.test(section) ? `section ${section}` : section;
}

function unquoted(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll('"', "'");
}

/** A term's value in words, for example `700,000,000 monthly active users (counted on 2024-07-23)`. */
export function termValueWords(term: TermValue): string {
  switch (term.term) {
    case 'mau-threshold':
    case 'revenue-threshold':
    case 'size-threshold':
      return thresholdWords(term.value);
    case 'use-restrictions':
      return restrictionWords(term.value);
    case 'attribution':
      return attributionWords(term.value);
    case 'output-training':
      return OUTPUT_TRAINING[term.value];
    case 'naming':
      return `names start with "${term.value.prefix}" (${term.value.trigger})`;
    case 'excluded-region':
      return `${term.value.regions.join(', ')}${term.value.scope === 'multimodal' ? ' (multimodal models)' : ''}`;
    case 'pass-on':
    case 'excluded-field':
      return term.value.join(', ');
    default:
      return term.value;
  }
}

function restrictionWords({ kind, url, fields }: Extract<TermValue, { term: 'use-restrictions' }>['value']): string {
  const concerns = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  return url === null ? `${kind}${concerns}` : `${kind}: ${url}${concerns}`;
}

const OUTPUT_TRAINING = {
  prohibited: 'prohibited',
  'allowed-with-naming': 'allowed; the trained model must be named as the license asks',
  allowed: 'allowed',
} as const;

function attributionWords({
  display,
  notice,
  noticeFile,
}: Extract<TermValue, { term: 'attribution' }>['value']): string {
  const file = noticeFile === null ? '' : ` in a file "${noticeFile}"`;
  const words = [
    ...display.map((text) => `display "${text}"`),
    ...(notice === null ? [] : [`put the notice "${notice}"${file}`]),
  ];
  if (words.length > 0) return words.join('; ');
  return noticeFile === null ? 'keep copyright and license notices' : `keep the notices of the file "${noticeFile}"`;
}

function thresholdWords(threshold: Threshold): string {
  const limit = figure(threshold.limit);
  const money = threshold.currency === null ? '' : `${threshold.currency} `;
  const period = threshold.period === null ? '' : ` a ${threshold.period}`;
  const on = threshold.on === null ? '' : ` (counted on ${threshold.on})`;
  const applies = threshold.applies === null ? '' : `, for ${threshold.applies}`;
  return `${money}${limit} ${threshold.unit.replaceAll('-', ' ')}${period}${on}${applies}`;
}
