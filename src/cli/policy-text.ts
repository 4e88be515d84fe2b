import { counted, originWords, type Reason, type RuleOrigin, requestKey } from '../domain.ts';
import type { Explanation } from '../policy/explain.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { Entries, Policy, Sourced } from '../policy/policy.ts';
import type { PolicyTestResult } from '../policy/test-file.ts';
import { logText } from '../report/escape.ts';
import { verdictJson } from '../report/json.ts';
import { termJson } from '../report/terms-json.ts';

/** What `policy check` prints for a policy that loads. */
export function policyCheckText({ policy, notes }: LoadedPolicy): string {
  const { rules, scopes, assertions, waivers } = policy;
  const licenses = [...(rules.licenses.allow ?? []), ...rules.licenses.review, ...rules.licenses.deny];
  const models = [...rules.models.allow, ...rules.models.review, ...rules.models.deny];
  const counts = [
    counted(Object.keys(rules.organization).length, 'fact'),
    counted(licenses.length, 'license rule'),
    counted(Object.keys(rules.terms).length, 'term rule'),
    counted(models.length, 'model rule'),
    counted(scopes.length, 'scope'),
    counted(assertions.length, 'assertion'),
    counted(waivers.length, 'waiver'),
  ];
  const remarks = notes.map(
    ({ severity, message, origin }) => `${severity}: ${origin === null ? '' : `${originWords(origin)}: `}${message}`,
  );
  return lines(`${policy.source} is valid: ${counts.join(', ')}.`, ...remarks);
}

/** One value of a policy, and where it was written; null: a default. */
export interface PolicyValue {
  readonly key: string;
  readonly value: unknown;
  readonly origin: RuleOrigin | null;
}

/** Each value of the merged policy with the document and line it is from. */
export function provenance(policy: Policy): readonly PolicyValue[] {
  const { rules } = policy;
  const single = (key: string, value: unknown) => ({ key, value, origin: rules.origins.get(key) ?? null });
  const listed = (key: string, entries: Entries) => entries.map((entry) => ({ key, ...entry }));
  const named = <T>(key: string, entries: readonly Sourced<T>[], text: (value: T) => string) =>
    entries.map(({ value, origin }) => ({ key, value: text(value), origin }));
  return [
    ...(['organization', 'terms', 'require', 'on-unknown'] as const).flatMap((group) =>
      Object.entries(rules[group]).map(([key, value]) => single(`${group}.${key}`, value)),
    ),
    single('licenses.modified', rules.licenses.modified),
    ...(['mentions', 'ignore-comments', 'on-unread'] as const).map((key) => single(key, policy[key])),
    ...listed('licenses.allow', rules.licenses.allow ?? []),
    ...listed('licenses.review', rules.licenses.review),
    ...listed('licenses.deny', rules.licenses.deny),
    ...listed('models.allow', rules.models.allow),
    ...listed('models.review', rules.models.review),
    ...listed('models.deny', rules.models.deny),
    ...named('scopes', policy.scopes, ({ name, paths }) => `${name}: ${paths.join(', ')}`),
    ...named('assertions', policy.assertions, ({ model, license, contract }) => `${model}: ${license ?? contract}`),
    ...named('waivers', policy.waivers, ({ model, expires }) => `${model} until ${expires}`),
  ];
}

/** What `policy explain` prints without a model. */
export function provenanceText(source: string, values: readonly PolicyValue[]): string {
  const rows = values.map(
    ({ key, value, origin }) => `  ${key}: ${shown(value)}  (${origin === null ? 'default' : originWords(origin)})`,
  );
  return lines(`Policy ${source}`, ...rows);
}

/** What `policy explain MODEL` prints. */
export function explanationText(explanation: Explanation): string {
  const { verdict, passedOver, waiversPassedOver, wouldChange, facts } = explanation;
  const where = verdict.scope === null ? '' : ` in scope "${verdict.scope}"`;
  const waived =
    verdict.waivedBy === null ? '' : `, waived by ${verdict.waivedBy.approver} until ${verdict.waivedBy.expires}`;
  return lines(
    `${requestKey(verdict.request)}${where}: ${verdict.outcome}${waived}`,
    '',
    'Decided by',
    ...verdict.reasons.flatMap(reasonLines),
    ...section(
      'Duties',
      verdict.obligations.map(({ message }) => message),
    ),
    ...section('Looked at and passed over', [
      ...passedOver.map(({ term, why }) => `${term.term} of ${term.license ?? 'the text'}: ${why}`),
      ...waiversPassedOver.map(({ waiver, why }) => `${waiver.origin.key} by ${waiver.approver}: ${why}`),
    ]),
    ...section(
      'Facts that count here',
      facts.map(
        ({ fact, value, origin }) =>
          `${fact}: ${shown(value)}${value === undefined ? '' : ` (${originWords(origin)})`}`,
      ),
    ),
    ...section(
      'What would change it',
      wouldChange.map(
        ({ facts: changed, outcome }) =>
          `${outcome} if ${Object.entries(changed)
            .map(([fact, value]) => `${fact} were ${shown(value)}`)
            .join(' and ')}`,
      ),
    ),
  );
}

/** The same for programs, verdict and terms in the shape of the JSON report. */
export function explanationJson({ verdict, passedOver, ...rest }: Explanation): object {
  return {
    verdict: verdictJson(verdict, 'all'),
    passedOver: passedOver.map(({ term, why }) => ({ term: termJson(term), why })),
    ...rest,
  };
}

/** What `policy test` prints. */
export function policyTestText(results: readonly PolicyTestResult[], file: string): string {
  const failures = results.filter(({ failure }) => failure !== null);
  return lines(
    ...failures.map(({ test, failure }) => `${file}:${test.line}: ${requestKey(test.request)}: ${failure}`),
    `${results.length} tests, ${results.length - failures.length} as expected, ${failures.length} not.`,
  );
}

function reasonLines({ outcome, rule, message, term, remedy, question }: Reason): readonly string[] {
  const quote = term?.clause.quote ?? null;
  const clause =
    quote === null ? [] : [`    clause${term?.clause.section == null ? '' : ` ${term.clause.section}`}: "${quote}"`];
  return [
    `  ${outcome}: ${message}`,
    `    rule ${rule.key} (${originWords(rule)})`,
    ...clause,
    ...(question === null ? [] : [`    question: ${question}`]),
    ...(remedy === null ? [] : [`    to do: ${remedy}`]),
  ];
}

function section(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ['', title, ...entries.map((entry) => `  ${entry}`)];
}

function shown(value: unknown): string {
  if (value === undefined) return 'not stated';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function lines(...texts: readonly string[]): string {
  return `${logText(texts.join('\n'))}\n`;
}
