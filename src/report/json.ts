import {
  type Ancestor,
  type FailOn,
  isViolation,
  type Location,
  type ModelReference,
  type Report,
  type ReportedReference,
  requestKey,
  type Verdict,
} from '../domain.ts';
import { json } from './escape.ts';
import { remedies } from './remedies.ts';
import { termJson } from './terms-json.ts';

/** Version of the JSON report's shape: the first number grows when a field goes or changes its meaning. */
export const REPORT_SCHEMA_VERSION = '2.0';

/**
 * The whole report as JSON, for programs. Its shape is published in `docs/report.schema.json`; fields of a model carry the
 * names that `explain --format json` uses.
 */
export function renderJson(report: Report): string {
  return `${json(jsonReport(report))}\n`;
}

function jsonReport(report: Report): object {
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tool: report.tool,
    policy: report.policy,
    conclusion: report.conclusion,
    failOn: report.failOn,
    offline: report.offline,
    counts: report.counts,
    verdicts: report.verdicts.map((verdict) => verdictJson(verdict, report.failOn)),
    mentions: report.mentions.map(jsonReference),
    problems: report.problems.map(({ location, ...problem }) => ({ ...problem, ...jsonPlace(location) })),
    policyNotes: report.policyNotes,
  };
}

/** A verdict with all that is known of its model. */
export function verdictJson(verdict: Verdict, failOn: FailOn): object {
  const { determination } = verdict;
  return {
    model: determination.model,
    requested: requestKey(verdict.request),
    revision: verdict.request.revision,
    commit: determination.commit,
    scope: verdict.scope,
    outcome: verdict.outcome,
    unwaived: verdict.unwaived,
    violation: isViolation(verdict, failOn),
    introduced: verdict.introduced,
    reasons: verdict.reasons.map(({ term, ...reason }) => ({ ...reason, term: term === null ? null : termJson(term) })),
    remedies: remedies(verdict),
    alternative: verdict.alternative,
    waivedBy: verdict.waivedBy,
    kind: determination.kind,
    licenses: determination.licenses,
    commercialUse: determination.commercialUse,
    terms: determination.terms.map(termJson),
    contradictions: determination.contradictions,
    lineage: determination.lineage.map(jsonAncestor),
    unknownAncestors: determination.unknownAncestors,
    evidence: determination.own.evidence,
    obligations: verdict.obligations.map(({ term, message, fulfilled }) => ({
      message,
      fulfilled,
      term: termJson(term),
    })),
    references: verdict.references.map(jsonReported),
  };
}

function jsonAncestor({ own, relation, child, depth }: Ancestor): object {
  return {
    model: own.model,
    child,
    relation,
    depth,
    commit: own.commit,
    kind: own.kind,
    licenses: own.licenses.map(({ license }) => license),
  };
}

function jsonReported({ reference, introduced, replaces }: ReportedReference): object {
  return {
    ...jsonReference(reference),
    introduced,
    replaces: replaces === null ? null : { model: requestKey(replaces.request), direction: replaces.change.direction },
  };
}

function jsonReference(reference: ModelReference): object {
  const { location, ...fields } = reference;
  return { ...jsonPlace(location), ...fields };
}

function jsonPlace(location: Location | null): object {
  return location ?? { path: null, line: null, column: null, endLine: null, endColumn: null };
}
