import { isUnchecked, type Report } from '../domain.ts';
import { json, visible } from './escape.ts';
import { findingText } from './finding-text.ts';
import { findings } from './fingerprints.ts';
import { grouped } from './groups.ts';
import { problemWords } from './wording.ts';

/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function renderGitlab(report: Report): string {
  const { violations, knownDebt, warnings } = grouped(report);
  const severities = new Map([
    ...violations.map((verdict) => [verdict, verdict.outcome === 'deny' ? 'critical' : 'major'] as const),
    ...knownDebt.map((verdict) => [verdict, 'minor'] as const),
    ...warnings.map((verdict) => [verdict, 'info'] as const),
  ]);
  const issues = findings([...severities.keys()]).map(({ verdict, reported, ruleId, fingerprint }) => ({
    description: visible(findingText(verdict)),
    check_name: visible(ruleId),
    fingerprint: fingerprint.replace(':', '-'),
    severity: severities.get(verdict),
    location: { path: reported.reference.location.path, lines: { begin: reported.reference.location.line } },
  }));
  const unchecked = report.problems.filter(isUnchecked).map((problem, index) => ({
    description: visible(`Not checked: ${problem.subject}: ${problemWords(problem)}`),
    check_name: `unchecked/${problem.stage}`,
    fingerprint: `unchecked-${problem.stage}-${index}`,
    severity: 'major',
    location: { path: problem.location?.path ?? '.', lines: { begin: problem.location?.line ?? 1 } },
  }));
  return `${json([...issues, ...unchecked])}\n`;
}
