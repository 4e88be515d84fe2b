import { posix } from 'node:path';
import { UsageError } from '../domain.ts';
import type { BaseSide } from '../files/base.ts';
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/read.ts';
import type { GitHubClient } from '../github/client.ts';
import { type ComparedFile, compareCommits, textBefore } from '../github/compare.ts';
import { readContents } from '../github/contents.ts';
import type { Job } from './job.ts';
import { type Base, everythingCounts } from './known-base.ts';

/** Policy and lock are read on GitHub, and the base side made of its comparison; without one everything counts as introduced. */
export async function baseOnGitHub(job: Job, base: string, head: string): Promise<Base> {
  const client = await job.client();
  const compared = client === null ? null : await compareCommits(client, job.environment, base, head);
  // GitHub says 404 of a file that is not there, and of every file to a token that may not read.
  const hidden = compared?.kind === 'missing' || compared?.kind === 'refused';
  const read = (path: string) => readOnGitHub(job, client, base, path, hidden);
  const uncompared = (why: string): Base => {
    const reason = `The checkout does not hold the base commit ${base.slice(0, 12)}, and ${why}.`;
    return { side: null, read, problems: [everythingCounts(reason)] };
  };
  if (compared === null) return uncompared('there is no token to ask GitHub');
  if (compared.kind !== 'done') return uncompared(`GitHub could not compare: ${compared.message}`);
  if (!compared.value.whole) return uncompared('the change has more files than GitHub lists');
  return { side: gitHubSide(job, compared.value.files), read, problems: [] };
}

/** Old texts come from the files on disk with the change undone; a file that cannot be undone counts as new. */
function gitHubSide({ directory, prefix }: Job, files: readonly ComparedFile[]): BaseSide {
  const below = prefix === '' ? '' : `${prefix}/`;
  const inside = (path: string | null) => (path?.startsWith(below) ? path.slice(below.length) : null);
  const changes = files.flatMap((file) => {
    const [path, basePath] = [inside(file.path), inside(file.basePath)];
    if (path !== null)
      return [{ status: basePath === null ? ('added' as const) : file.status, path, basePath, patch: file.patch }];
    return basePath === null ? [] : [{ status: 'deleted' as const, path: basePath, basePath, patch: file.patch }];
  });
  const byBasePath = new Map(changes.map((change) => [change.basePath, change]));
  return {
    changes: changes.map(({ status, path, basePath }) => ({ status, path, basePath })),
    read: async (paths) => {
      const texts = new Map<string, Buffer>();
      for (const path of paths) {
        const change = byBasePath.get(path);
        const after = change?.status === 'deleted' ? '' : headText(directory, change?.path ?? path);
        if (after === null) continue;
        const before = change?.patch == null ? null : textBefore(after, change.patch);
        if (before !== null) texts.set(path, Buffer.from(before));
      }
      return texts;
    },
  };
}

function headText(directory: string, path: string): string | null {
  const answer = readBytes(directory, path);
  return answer.kind === 'bytes' ? decode(answer.bytes) : null;
}

async function readOnGitHub(
  { environment, prefix }: Job,
  client: GitHubClient | null,
  ref: string,
  path: string,
  hidden: boolean,
): Promise<string | null> {
  const { owner, repo } = environment;
  const whole = posix.join(prefix, path);
  const read = client === null ? null : await readContents(client, { owner, repo, path: whole, ref });
  if (read?.kind === 'done') return read.value;
  if (read?.kind === 'missing' && !hidden) return null;
  throw new UsageError(
    `${whole} could not be read at the base commit ${ref.slice(0, 12)}: ${read === null ? 'there is no GitHub token' : read.message}.`,
    'Check out with "fetch-depth: 2": the base commit is then at hand, and the change cannot choose its own policy.',
  );
}
