import type { PolicyReader } from '../policy/sources.ts';

/** Reads policies of other repositories with the token in `GITHUB_TOKEN` or `GH_TOKEN`; GitHub's client is loaded only for that. */
export const remotePolicies: PolicyReader['remote'] = async (place) => {
  const { gitHubClient } = await import('../github/client.ts');
  const { remotePolicies: reader } = await import('../github/policies.ts');
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  return reader(async () => (token === '' ? null : await gitHubClient({ token, apiUrl })))(place);
};
