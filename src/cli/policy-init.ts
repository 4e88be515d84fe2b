import { createInterface } from 'node:readline/promises';
import { UsageError } from '../domain.ts';
import { FACT_QUESTIONS, type FactAnswers, newPolicy } from '../policy/init.ts';
import { loadPolicy } from '../policy/load.ts';
import { policySource } from '../policy/sources.ts';

/**
 * The text of a new policy out of `fact=answer` texts and, when `ask` is set, of answers typed at the terminal. The text has
 * been loaded once, so it is valid.
 *
 * @throws UsageError for an unknown fact or preset, or an answer that cannot be understood
 */
export async function initialPolicy(preset: string, facts: readonly string[], ask: boolean): Promise<string> {
  policySource(`preset:${preset}`);
  const given = givenAnswers(facts);
  const text = write(preset, ask ? await askFor(given) : given);
  await loadPolicy(policySource('policy.yml'), { file: async () => text, remote: async () => null });
  return text;
}

function givenAnswers(facts: readonly string[]): FactAnswers {
  const answers: Record<string, string> = {};
  for (const text of facts) {
    const [fact = '', ...answer] = text.split('=');
    if (!FACT_QUESTIONS.some((question) => question.fact === fact) || answer.length === 0) {
      const known = FACT_QUESTIONS.map((question) => question.fact).join(', ');
      throw new UsageError(`--fact "${text}" is not fact=answer of a known fact.`, `Facts: ${known}.`);
    }
    answers[fact] = answer.join('=');
  }
  return answers;
}

async function askFor(given: FactAnswers): Promise<FactAnswers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Record<string, string> = { ...given };
  try {
    console.error('Leave an answer empty to leave the fact open: licenses that need it are then held for review.');
    for (const { fact, question, example } of FACT_QUESTIONS) {
      if (answers[fact] !== undefined) continue;
      answers[fact] = await terminal.question(`${question} [for example: ${example}] `);
    }
  } finally {
    terminal.close();
  }
  return answers;
}

function write(preset: string, answers: FactAnswers): string {
  try {
    return newPolicy(preset, answers);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${error.message}.`, 'Give the answer again.');
  }
}
