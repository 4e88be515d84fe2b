import type { CheckRun } from '../report/check-run.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { GitHubClient, Repository } from './client.ts';

/** Where a check run is shown, and under which name. */
export interface CheckRunTarget extends Repository {
  /** Commit that the check is shown at: the head of the pull request, not its merge commit. */
  readonly headSha: string;
  readonly name: string;
  /** Page of the workflow run. */
  readonly detailsUrl: string;
}

/**
 * Shows `check` at the target commit and answers the address of the check run. A re-run that has the same remarks updates the
 * check run there is; other remarks need a new one, because GitHub only ever adds annotations, and the newest of a name is
 * the one shown. One read, then one write for each 50 annotations.
 */
export async function publishCheckRun(
  client: GitHubClient,
  target: CheckRunTarget,
  check: CheckRun,
): Promise<Attempt<string>> {
  const { owner, repo, headSha, name } = target;
  const known = await attempt('repeatable', async () => {
    const { data } = await client.rest.checks.listForRef({
      owner,
      repo,
      ref: headSha,
      check_name: name,
      filter: 'latest',
      per_page: 10,
    });
    return data.check_runs.filter((run) => run.name === name && run.external_id === externalId(check));
  });
  if (known.kind === 'refused') return known;
  const [same] = known.kind === 'done' ? known.value : [];
  if (same !== undefined) {
    const updated = await update(client, target, same.id, check, []);
    if (updated.kind !== 'missing') return updated;
  }
  return create(client, target, check);
}

async function create(client: GitHubClient, target: CheckRunTarget, check: CheckRun): Promise<Attempt<string>> {
  const { owner, repo, name, headSha, detailsUrl } = target;
  const [first = [], ...rest] = check.batches;
  const created = await attempt('once', async () => {
    const { data } = await client.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: headSha,
      details_url: detailsUrl,
      external_id: externalId(check),
      status: 'completed',
      conclusion: check.conclusion,
      output: output(check, first),
    });
    if (typeof data.id !== 'number') throw new TypeError('no check run');
    return { id: data.id, url: data.html_url ?? '' };
  });
  if (created.kind !== 'done') return created;
  for (const batch of rest) {
    const added = await update(client, target, created.value.id, check, batch);
    if (added.kind !== 'done') return added;
  }
  return { kind: 'done', value: created.value.url };
}

async function update(
  client: GitHubClient,
  { owner, repo, detailsUrl }: CheckRunTarget,
  id: number,
  check: CheckRun,
  batch: CheckRun['batches'][number],
): Promise<Attempt<string>> {
  return attempt(batch.length === 0 ? 'repeatable' : 'once', async () => {
    const { data } = await client.rest.checks.update({
      owner,
      repo,
      check_run_id: id,
      details_url: detailsUrl,
      status: 'completed',
      conclusion: check.conclusion,
      output: output(check, batch),
    });
    return data.html_url ?? '';
  });
}

function output({ title, summary }: CheckRun, batch: CheckRun['batches'][number]) {
  return { title, summary, ...(batch.length === 0 ? {} : { annotations: [...batch] }) };
}

function externalId({ digest }: CheckRun): string {
  return `model-license-gate:${digest}`;
}
