import type { Report, Verdict } from '../domain.ts';
import { xml } from './escape.ts';
import { grouped } from './groups.ts';
import { remedies } from './remedies.ts';
import { decidingClauses, headline, licenseWords, modelWords, OUTCOME_WORDS, placeWords, whyWords } from './wording.ts';

/** JUnit XML as Jenkins and others read it: one test case a model, a failure for each violation, an error for what could not be checked. */
export function renderJunit(report: Report): string {
  const { violations, knownDebt, waived } = grouped(report);
  const failing = new Set(violations);
  const known = new Set(knownDebt);
  const excused = new Set(waived);
  const errors = report.problems.filter((problem) => problem.severity === 'error');
  const cases = [
    ...report.verdicts.map((verdict) => {
      if (failing.has(verdict)) return testCase(verdict, failure(verdict));
      if (known.has(verdict)) return testCase(verdict, '<skipped message="known before this change"/>');
      return testCase(verdict, excused.has(verdict) ? `<skipped message="${xml(waiverWords(verdict))}"/>` : '');
    }),
    ...errors.map((problem) => {
      const text = xml(`${problem.reason} ${problem.hint ?? ''}`.trim());
      return `    <testcase classname="not checked" name="${xml(problem.subject)}"><error message="${text}"/></testcase>`;
    }),
  ];
  const counts = `tests="${cases.length}" failures="${failing.size}" errors="${errors.length}" skipped="${known.size + excused.size}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="model-license-gate" ${counts}>`,
    `  <testsuite name="${xml(`model licenses, ${report.policy}`)}" ${counts}>`,
    ...cases,
    `    <system-out>${xml(headline(report))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(verdict: Verdict, outcome: string): string {
  const location = verdict.references[0]?.reference.location;
  const file = location === undefined ? '' : ` file="${xml(location.path)}" line="${location.line}"`;
  const name = `${modelWords(verdict)} (${licenseWords(verdict.determination)})`;
  return `    <testcase classname="${xml(verdict.scope ?? 'models')}" name="${xml(name)}"${file}>${outcome}</testcase>`;
}

function failure(verdict: Verdict): string {
  const lines = [
    ...verdict.references.map(({ reference }) => placeWords(reference.location)),
    ...decidingClauses(verdict).map((clause) => `clause: ${clause}`),
    ...remedies(verdict).map((step) => `to do: ${step}`),
  ];
  const kind = OUTCOME_WORDS[verdict.outcome];
  return `<failure type="${kind}" message="${xml(whyWords(verdict))}">${lines.map(xml).join('\n')}</failure>`;
}

function waiverWords({ waivedBy }: Verdict): string {
  return waivedBy === null ? '' : `waived: ${waivedBy.reason} (${waivedBy.approver}, until ${waivedBy.expires})`;
}
