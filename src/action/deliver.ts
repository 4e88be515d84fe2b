import type { Report } from '../domain.ts';
import type { Attempt } from '../github/attempt.ts';
import { publishCheckRun } from '../github/check-run.ts';
import type { GitHubClient } from '../github/client.ts';
import { syncComment } from '../github/comment.ts';
import { annotations } from '../report/annotations.ts';
import { checkRun } from '../report/check-run.ts';
import { isWorthAComment, renderComment } from '../report/comment.ts';
import { FORMATS } from '../report/formats.ts';
import { gitHubLinks } from '../report/links.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { attempted, failureOf } from './attempted.ts';
import { repositoryUrl, runUrl } from './environment.ts';
import type { Trigger } from './event.ts';
import type { Job } from './job.ts';
import { type JobOutputs, writeOutputs } from './job-outputs.ts';
import { annotate, log } from './log.ts';
import { writeOutputFile } from './output-file.ts';
import { summarize } from './summary.ts';

/** Room left in the summary for remarks on the delivery. */
const SUMMARY_LIMIT = 1_000_000;

/**
 * Shows the report everywhere it was asked to be: log, outputs, files, check run or workflow commands, comment, job summary.
 * Nothing here changes the verdict: what cannot be delivered becomes a remark, said once, in the log and the summary.
 */
export async function deliver(report: Report, job: Job): Promise<void> {
  const remarks: string[] = [];
  const step = async (what: string, act: () => unknown): Promise<void> => {
    const remark = await attempted(what, act);
    if (remark !== null) remarks.push(remark);
  };
  log(FORMATS.text(report));
  await step('Writing the outputs', () => writeOutputs(outputsOf(report, job), job));
  for (const { format, path } of job.inputs.outputs) {
    await step(`Writing ${path}`, async () => {
      await writeOutputFile(path, FORMATS[format](report), job.environment.workspace, job.environment.temp);
    });
  }
  const refused: string[] = [];
  await step('Annotating', () => showAtLines(report, job, refused));
  await step('The comment', () => showInConversation(report, job, refused));
  if (refused.length > 0) remarks.push(readOnly(refused, job.trigger));
  await step('The job summary', () =>
    summarize(renderMarkdown(report, { links: links(job), limit: SUMMARY_LIMIT }), remarks),
  );
  for (const remark of remarks) log(`Note: ${remark}`);
}

function outputsOf(report: Report, { environment }: Job): JobOutputs {
  return {
    conclusion: report.conclusion,
    violations: report.counts.violations,
    report: {
      name: `model-license-report-${environment.runId}-${process.pid}.json`,
      text: () => FORMATS.json(report),
    },
  };
}

/** The check run where the token may write one, else workflow commands. */
async function showAtLines(report: Report, job: Job, refused: string[]): Promise<string | null> {
  const { inputs, environment, trigger } = job;
  if (inputs.annotations === 'off') return null;
  const { client, refusal } = await clientFor(job);
  let failure = refusal;
  if (client !== null) {
    const target = {
      owner: environment.owner,
      repo: environment.repo,
      headSha: trigger.head,
      name: inputs.checkName,
      detailsUrl: runUrl(environment),
    };
    const published = await publishCheckRun(client, target, checkRun(report, commentOptions(job)));
    if (published.kind === 'done') return null;
    failure = outcomeRemark('The check run', published, 'a check run (checks: write)', refused);
  }
  const left = annotate(annotations(report));
  const more = left === 0 ? null : `${left} more remarks at lines are in the tables above: GitHub shows ten.`;
  return [failure, more].filter((text) => text !== null).join(' ') || null;
}

/** The client for a check run, or why it cannot be made: workflow commands need none. */
async function clientFor({ inputs, client }: Job): Promise<{ client: GitHubClient | null; refusal: string | null }> {
  try {
    return { client: inputs.annotations === 'auto' ? await client() : null, refusal: null };
  } catch (error) {
    return { client: null, refusal: failureOf('The check run', error) };
  }
}

async function showInConversation(report: Report, job: Job, refused: string[]): Promise<string | null> {
  const { inputs, environment, trigger } = job;
  if (inputs.comment === 'never' || trigger.kind !== 'change' || trigger.pullRequest === null) return null;
  const client = await job.client();
  if (client === null) return 'There is no GitHub token, so no comment was posted.';
  const target = {
    owner: environment.owner,
    repo: environment.repo,
    number: trigger.pullRequest,
    marker: { key: `${environment.workflow}/${environment.job}/${inputs.checkName}`, run: environment.runId },
  };
  const kind = isWorthAComment(report) ? 'say' : 'resolved';
  // Room for the marker, which holds the encoded names of workflow, job and check.
  const body = renderComment(report, { ...commentOptions(job), limit: 63_000 });
  const synced = await syncComment(client, target, { kind, body });
  return synced.kind === 'done'
    ? null
    : outcomeRemark('The comment', synced, 'a comment (pull-requests: write)', refused);
}

function outcomeRemark(what: string, failed: Attempt<unknown>, right: string, refused: string[]): string | null {
  if (failed.kind === 'done') return null;
  if (failed.kind === 'refused') {
    refused.push(right);
    return null;
  }
  return `${what} could not be delivered: ${failed.message}.`;
}

function readOnly(refused: readonly string[], trigger: Trigger): string {
  const why =
    trigger.kind === 'change' && trigger.foreign
      ? 'as GitHub has it for pull requests from forks and by Dependabot'
      : 'grant the permission to have it';
  return `The token may not write ${refused.join(' or ')}: ${why}. The result of this job is the verdict all the same.`;
}

function links({ environment, trigger }: Job) {
  return gitHubLinks(repositoryUrl(environment), trigger.head);
}

function commentOptions(job: Job) {
  return { links: links(job), summaryUrl: runUrl(job.environment) };
}
