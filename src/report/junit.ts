import { isUnchecked, type Report, type Verdict } from '../domain.ts';
import { xml } from './escape.ts';
import { grouped, groupOf } from './groups.ts';
import { remedies } from './remedies.ts';
import {
  decidingClauses,
  headline,
  licenseWords,
  modelWords,
  OUTCOME_WORDS,
  placeWords,
  problemWords,
  waiverWords,
  whyWords,
} from './wording.ts';

/** JUnit XML as Jenkins and others read it: one test case a model, a failure for each violation, an error for what could not be checked. */
export function renderJunit(report: Report): string {
  const { violations, knownDebt, waived } = grouped(report);
  const errors = report.problems.filter(isUnchecked);
  const cases = [
    ...report.verdicts.map((verdict) => testCase(verdict, report)),
    ...errors.map((problem) => {
      const text = xml(problemWords(problem));
      return `    <testcase classname="not checked" name="${xml(problem.subject)}"><error message="${text}"/></testcase>`;
    }),
  ];
  const counts = `tests="${cases.length}" failures="${violations.length}" errors="${errors.length}" skipped="${knownDebt.length + waived.length}"`;
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

function testCase(verdict: Verdict, report: Report): string {
  const location = verdict.references[0]?.reference.location;
  const file = location === undefined ? '' : ` file="${xml(location.path)}" line="${location.line}"`;
  const name = `${modelWords(verdict)} (${licenseWords(verdict.determination)})`;
  return `    <testcase classname="${xml(verdict.scope ?? 'models')}" name="${xml(name)}"${file}>${outcome(verdict, report)}</testcase>`;
}

function outcome(verdict: Verdict, report: Report): string {
  const group = groupOf(verdict, report);
  if (group === 'violations') return failure(verdict);
  if (group === 'knownDebt') return skipped('known before this change');
  return group === 'waived' && verdict.waivedBy !== null ? skipped(`waived: ${waiverWords(verdict.waivedBy)}`) : '';
}

function skipped(why: string): string {
  return `<skipped message="${xml(why)}"/>`;
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
