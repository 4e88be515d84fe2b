import type { GitHubClient } from '../github/client.ts';
import type { HubRun } from '../setup/hub-resolver.ts';
import type { RunnerEnvironment } from './environment.ts';
import type { Trigger } from './event.ts';
import type { Inputs } from './inputs.ts';

/** One run of the action: what it was asked to do, where it runs, and the services it may ask. */
export interface Job {
  readonly inputs: Inputs;
  readonly environment: RunnerEnvironment;
  readonly trigger: Trigger;
  /** Full path of the directory under check. */
  readonly directory: string;
  /** Full path of the checkout that holds it: the workspace, or a folder below where the checkout was put there. */
  readonly root: string;
  /** The directory relative to that root, as GitHub names it; '' for the root. */
  readonly prefix: string;
  /** Null: there is no token. */
  readonly client: () => Promise<GitHubClient | null>;
  /** With the token that reads policies of other repositories. */
  readonly policyClient: () => Promise<GitHubClient | null>;
  readonly hub: HubRun;
  /** ISO date. */
  readonly today: string;
}
