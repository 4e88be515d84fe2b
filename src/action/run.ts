import { setFailed } from '@actions/core';

/** Runs the action: inputs in, check out. */
export async function run(): Promise<void> {
  setFailed('The action is not wired yet: nothing was checked.');
}
