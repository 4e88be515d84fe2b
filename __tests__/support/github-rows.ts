/** What GitHub answers with: whole rows, as its description asks. */

export type Row = Record<string, unknown> & { id: number };

export interface ComparedFileAnswer {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string;
  readonly previous_filename?: string;
  readonly additions: number;
  readonly deletions: number;
}

const NOW = '2026-11-24T10:00:00Z';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** The row as GitHub shows it: annotations are counted, not listed. */
export function shown({ all_annotations: _, ...row }: Row): unknown {
  return row;
}

export function checkRunRow(id: number, body: Record<string, unknown>): Row {
  const output = body['output'] as Record<string, unknown>;
  const annotations = (output['annotations'] as unknown[] | undefined) ?? [];
  return {
    id,
    node_id: `CR_${id}`,
    external_id: body['external_id'] ?? '',
    url: `https://api.example/check-runs/${id}`,
    html_url: `https://github.example/check-runs/${id}`,
    details_url: body['details_url'] ?? null,
    head_sha: body['head_sha'],
    name: body['name'],
    status: body['status'],
    conclusion: body['conclusion'],
    started_at: NOW,
    completed_at: NOW,
    output: {
      title: output['title'],
      summary: output['summary'],
      text: null,
      annotations_count: annotations.length,
      annotations_url: `https://api.example/check-runs/${id}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
    all_annotations: [...annotations],
  };
}

/** Annotations are added to those there are, as GitHub does. */
export function updateCheckRun(row: Row, body: Record<string, unknown>): void {
  const { annotations = [], ...output } = body['output'] as Record<string, unknown> & { annotations?: unknown[] };
  const all = row['all_annotations'] as unknown[];
  all.push(...annotations);
  row['conclusion'] = body['conclusion'];
  row['output'] = { ...(row['output'] as object), ...output, annotations_count: all.length };
}

/** A person or an app. */
export function user(login: string, type: 'Bot' | 'User'): Record<string, unknown> {
  const url = `https://api.example/users/${encodeURIComponent(login)}`;
  const links = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
  ];
  return {
    login,
    id: 41898282,
    node_id: 'U_1',
    avatar_url: url,
    gravatar_id: '',
    url,
    html_url: url,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])),
    type,
    site_admin: false,
  };
}

export function commentRow(
  id: number,
  body: string,
  by = user('github-actions[bot]', 'Bot'),
  association = 'NONE',
): Row {
  return {
    id,
    node_id: `IC_${id}`,
    url: `https://api.example/comments/${id}`,
    html_url: `https://github.example/pull/7#issuecomment-${id}`,
    body,
    user: by,
    created_at: NOW,
    updated_at: NOW,
    issue_url: 'https://api.example/issues/7',
    author_association: association,
  };
}

export function issueRow(id: number, number: number, body: Record<string, unknown>): Row {
  const url = `https://api.example/issues/${number}`;
  return {
    id,
    node_id: `I_${id}`,
    url,
    repository_url: 'https://api.example/repos/acme/shop',
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.example/issues/${number}`,
    number,
    state: 'open',
    title: body['title'],
    body: body['body'],
    user: user('github-actions[bot]', 'Bot'),
    labels: ((body['labels'] as string[] | undefined) ?? []).map((name) => ({ name })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: null,
    created_at: NOW,
    updated_at: NOW,
    author_association: 'NONE',
  };
}

export function comparison(files: readonly ComparedFileAnswer[]): unknown {
  const url = 'https://api.example/compare';
  return {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: url,
    patch_url: url,
    base_commit: commit(),
    merge_base_commit: commit(),
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [],
    files: files.map((file) => ({
      sha: COMMIT,
      changes: file.additions + file.deletions,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...file,
    })),
  };
}

function commit(): unknown {
  const url = 'https://api.example/commits/1';
  const person = { name: 'A', email: 'a@example.com', date: NOW };
  return {
    url,
    sha: COMMIT,
    node_id: 'C_1',
    html_url: url,
    comments_url: url,
    commit: { url, author: person, committer: person, message: 'x', comment_count: 0, tree: { sha: COMMIT, url } },
    author: null,
    committer: null,
    parents: [],
  };
}
