import type { DriftReport } from '../domain.ts';
import { find } from '../find.ts';
import { syncIssue } from '../github/issues.ts';
import { isWorse, recheck } from '../recheck.ts';
import { renderDriftMarkdown } from '../report/drift-markdown.ts';
import { driftHeadline, renderDriftText } from '../report/drift-text.ts';
import { json } from '../report/escape.ts';
import { rerootedDrifts } from '../report/rerooted.ts';
import { driftJson } from '../report/terms-json.ts';
import { hubResolver, refuseOffline } from '../setup/hub-resolver.ts';
import { readLock, requireLock } from '../setup/read-lock.ts';
import { attempted } from './attempted.ts';
import type { Job } from './job.ts';
import { type JobOutputs, writeOutputs } from './job-outputs.ts';
import { log } from './log.ts';
import { policiesOf } from './policies.ts';
import { summarize } from './summary.ts';

/** Resolves the locked models again, keeps the one issue about drift, and answers 1 when a verdict got worse. */
export async function runRecheck(job: Job): Promise<0 | 1> {
  const report = rerootedDrifts(await rechecked(job), job.prefix);
  log(renderDriftText(report));
  const remarks = [
    await attempted('Writing the outputs', () => writeOutputs(outputsOf(report, job), job)),
    await attempted('Keeping the issue', () => keepIssue(report, job)),
  ].filter((remark) => remark !== null);
  const summarized = await attempted('The job summary', () => summarize(renderDriftMarkdown(report), remarks));
  for (const remark of [...remarks, summarized]) if (remark !== null) log(`Note: ${remark}`);
  return report.worse && job.inputs.failOn !== 'none' ? 1 : 0;
}

function outputsOf(report: DriftReport, { environment }: Job): JobOutputs {
  return {
    conclusion: report.worse ? 'fail' : 'pass',
    violations: report.drifts.filter(isWorse).length,
    report: { name: `model-license-drift-${environment.runId}.json`, text: () => json(driftJson(report)) },
  };
}

async function rechecked(job: Job): Promise<DriftReport> {
  const { directory, hub, today } = job;
  const lock = requireLock(await readLock(directory, null));
  const { judging } = await policiesOf(job, null);
  const { references } = await find(directory);
  refuseOffline(hub);
  const { resolve, problems } = hubResolver(hub);
  return (await recheck({ lock, references, policy: judging, today, resolve, problems })).report;
}

/** One issue a repository and workflow: opened for drift, updated, closed when there is none. Null: done, or not asked for. */
async function keepIssue(report: DriftReport, { inputs, environment, client }: Job): Promise<string | null> {
  if (inputs.issue === 'never') return null;
  const asking = await client();
  if (asking === null) return 'There is no GitHub token, so no issue was kept.';
  const { owner, repo, runId } = environment;
  const marker = { key: `drift/${environment.workflow}/${environment.job}`, run: runId };
  const wish = {
    title: `Model licenses: ${driftHeadline(report)}`.slice(0, 250),
    body: renderDriftMarkdown(report),
    labels: inputs.issueLabels,
    assignees: inputs.issueAssignees,
  };
  const kept = await syncIssue(asking, { owner, repo, marker }, report.drifts.length === 0 ? null : wish);
  if (kept.kind === 'done') return 'url' in kept.value ? `Issue ${kept.value.url}: ${kept.value.action}.` : null;
  return `The issue could not be kept (issues: write): ${kept.message}.`;
}
