import type { ModelRequest } from '../domain.ts';
import { listFiles } from '../files/list.ts';
import { wordsSeen } from '../files/words-seen.ts';
import { allWithAssertions } from '../licenses/asserted.ts';
import { determine } from '../licenses/determine.ts';
import { determineAll } from '../pipeline.ts';
import { type Explanation, explain } from '../policy/explain.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { licenseAssertions } from '../policy/reasons/model.ts';
import { type PolicyTestResult, readPolicyTests, runPolicyTests } from '../policy/test-file.ts';
import { factSource } from '../setup/fact-source.ts';
import { readLock } from '../setup/read-lock.ts';
import { today } from '../setup/today.ts';
import { checkDirectory } from './check-directory.ts';
import { type FactFlags, hubRun } from './options.ts';
import { policiesOf } from './policies.ts';
import { sayProblems } from './print.ts';

/** The policy as it stands on disk. */
export async function loadForAuthor(directory: string, named: string | undefined): Promise<LoadedPolicy> {
  checkDirectory(directory);
  return (await policiesOf(directory, named, null)).judging;
}

/** Explains the judgement of one model, from the Hub or with `--offline` from the lock. */
export async function explainForAuthor(
  policy: Policy,
  request: ModelRequest,
  flags: FactFlags & { readonly dir: string; readonly path?: string },
): Promise<Explanation> {
  const { facts, problems } = await factSource(hubRun(flags), flags.offline ?? false, () => readLock(flags.dir, null));
  const own = await determineAll([request], facts, licenseAssertions(policy, today()));
  sayProblems(problems);
  return explain(policy, determine(request, own), flags.path ?? null, today(), await wordsOf(flags.dir));
}

/** Runs a file of policy tests against the lock. */
export async function testForAuthor(
  directory: string,
  named: string | undefined,
  text: string,
  source: string,
): Promise<readonly PolicyTestResult[]> {
  const { policy } = await loadForAuthor(directory, named);
  const tests = readPolicyTests(text, source);
  const locked = (await readLock(directory, null))?.models ?? new Map();
  const determinationOf = (request: ModelRequest, date: string) =>
    determine(request, allWithAssertions(locked, licenseAssertions(policy, date)));
  return runPolicyTests(policy, tests, determinationOf, today(), await wordsOf(directory));
}

async function wordsOf(directory: string): Promise<(words: string) => boolean> {
  const { paths } = await listFiles(directory);
  return wordsSeen(directory, new Set(paths));
}
