import { licenseById } from '../catalog/catalog.ts';
import { VOCABULARY } from '../catalog/vocabulary.ts';
import { type AttributedTerm, isUnchecked, type Problem, type Report, type Verdict } from '../domain.ts';
import { json, sarifText, shortened } from './escape.ts';
import { findingText } from './finding-text.ts';
import { type Finding, findings } from './fingerprints.ts';
import { grouped } from './groups.ts';
import { remedies } from './remedies.ts';
import { clauseWords, decidingReasons, OUTCOME_WORDS, problemWords, waiverWords } from './wording.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub takes 25,000 results a run and shows 5,000. */
const RESULT_LIMIT = 25_000;
const DESCRIPTION_LIMIT = 1_024;

/**
 * SARIF 2.1.0 within the subset that GitHub code scanning reads: a result for each reference of every verdict that is not
 * plainly allowed, worst first; a waiver is a suppression; what could not be checked is a tool notification.
 */
export function renderSarif(report: Report): string {
  const { violations, knownDebt, warnings, waived } = grouped(report);
  const found = findings([...violations, ...knownDebt, ...warnings, ...waived]).slice(0, RESULT_LIMIT);
  const rules = new Map<string, object>();
  for (const finding of found) if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, sarifRule(finding));
  const ruleIds = [...rules.keys()];
  const run = {
    tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: [...rules.values()] } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !report.problems.some(isUnchecked),
        toolExecutionNotifications: report.problems.map(notification),
      },
    ],
    results: found.map((finding) => sarifResult(finding, ruleIds.indexOf(finding.ruleId))),
  };
  return `${json({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function sarifRule({ verdict, ruleId }: Finding): object {
  const reason = decidingReasons(verdict)[0] ?? null;
  const clause = reason?.term == null ? null : `Clause: ${clauseWords(reason.term)}`;
  const address = licenseAddress(verdict);
  const rule = reason === null ? null : `Rule: ${reason.rule.key} of ${reason.rule.source}`;
  const help = [reason?.message ?? OUTCOME_WORDS[verdict.unwaived], clause, rule, ...remedies(verdict)].filter(
    (line) => line !== null,
  );
  return {
    id: sarifText(ruleId),
    shortDescription: {
      text: sarifText(
        shortened(reason?.term == null ? `Model license: ${ruleId}` : shortRule(reason.term), DESCRIPTION_LIMIT),
      ),
    },
    fullDescription: { text: shortened(sarifText(help[0] ?? ruleId), DESCRIPTION_LIMIT) },
    help: { text: help.map(sarifText).join('\n') + (address === null ? '' : `\n${address}`) },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: level(verdict) },
    properties: { tags: ['model-license'], 'problem.severity': level(verdict) },
  };
}

function shortRule({ term, license }: AttributedTerm): string {
  return `Model license ${license ?? ''}: ${VOCABULARY[term].title}`;
}

/** Where the license can be read: the deciding license in the catalog, else the Hub's file at the commit. */
function licenseAddress(verdict: Verdict): string | null {
  const deciding = decidingReasons(verdict)[0]?.term?.license ?? null;
  const page = deciding === null ? null : (licenseById(deciding)?.url ?? null);
  if (page !== null) return page;
  const { determination } = verdict;
  for (const { url } of determination.own.evidence) {
    if (url !== null && URL.canParse(url) && new URL(url).protocol === 'https:') return new URL(url).href;
  }
  return null;
}

function sarifResult({ verdict, reported, ruleId, fingerprint }: Finding, ruleIndex: number): object {
  const { path, line, column, endLine, endColumn } = reported.reference.location;
  const { waivedBy } = verdict;
  return {
    ruleId: sarifText(ruleId),
    ruleIndex,
    level: level(verdict),
    message: { text: sarifText(findingText(verdict)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    suppressions:
      waivedBy === null
        ? []
        : [{ kind: 'external', status: 'accepted', justification: sarifText(waiverWords(waivedBy)) }],
    properties: { outcome: verdict.outcome, introduced: reported.introduced },
  };
}

function level(verdict: Verdict): 'error' | 'warning' {
  return verdict.unwaived === 'warn' ? 'warning' : 'error';
}

function notification(problem: Problem): object {
  return {
    level: isUnchecked(problem) ? 'error' : 'note',
    message: { text: sarifText(`${problem.stage}: ${problem.subject}: ${problemWords(problem)}`) },
  };
}
