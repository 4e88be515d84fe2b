import { UsageError } from '../domain.ts';
import { FACT_QUESTIONS, type FactAnswers, newPolicy } from '../policy/init.ts';
import { loadPolicy } from '../policy/load.ts';
import { policySource } from '../policy/sources.ts';

/** Asks a person one question; an answer that cannot be taken is answered with why, and the question comes again. */
export type Ask = (question: string) => Promise<string>;

/**
 * The text of a new policy out of `fact=answer` texts and of the answers to all other questions. `ask` null: those stay open.
 *
 * @throws UsageError for an unknown fact or preset, or a given answer that cannot be taken
 */
export async function initialPolicy(preset: string, facts: readonly string[], ask: Ask | null): Promise<string> {
  policySource(`preset:${preset}`);
  const given = await givenAnswers(facts);
  return newPolicy(preset, ask === null ? given : await askFor(given, ask));
}

async function givenAnswers(facts: readonly string[]): Promise<FactAnswers> {
  const answers: Record<string, string> = {};
  for (const text of facts) {
    const [fact = '', ...answer] = text.split('=');
    if (!FACT_QUESTIONS.some((question) => question.fact === fact) || answer.length === 0) {
      const known = FACT_QUESTIONS.map((question) => question.fact).join(', ');
      throw new UsageError(`--fact "${text}" is not fact=answer of a known fact.`, `Facts: ${known}.`);
    }
    answers[fact] = answer.join('=');
    const flaw = await flawOf({ [fact]: answers[fact] });
    if (flaw !== null) throw new UsageError(`--fact "${text}": ${flaw}.`, 'Give the answer again.');
  }
  return answers;
}

async function askFor(given: FactAnswers, ask: Ask): Promise<FactAnswers> {
  const answers: Record<string, string> = { ...given };
  for (const { fact, question, example } of FACT_QUESTIONS) {
    let flaw = '';
    while (answers[fact] === undefined) {
      const answer = await ask(`${flaw}${question} [for example: ${example}] `);
      const why = await flawOf({ [fact]: answer });
      if (why === null) answers[fact] = answer;
      else flaw = `  ${why}\n`;
    }
  }
  return answers;
}

/** Why answers cannot be taken, by writing and reading a policy with them; null when they can. */
async function flawOf(answers: FactAnswers): Promise<string | null> {
  try {
    const text = newPolicy('commercial-product', answers);
    await loadPolicy(policySource(SCRAP), { file: async () => text, remote: async () => null });
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    if (!(error instanceof UsageError)) throw error;
    const mistakes = error.message.split('\n').flatMap((line) => MISTAKE.exec(line)?.[1] ?? []);
    return mistakes.length === 0 ? error.message : mistakes.join('; ');
  }
}

const SCRAP = 'policy.yml';
/** `policy.yml:8:14: organization.purposes.0: expected ...` */
const MISTAKE = /policy\.yml:[\d:]+ organization\.(.*)$/;
