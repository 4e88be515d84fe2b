import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.ts';
import { type Scratch, scratch } from '../support/scratch.ts';

let made: Scratch;
beforeAll(() => {
  made = scratch({ 'steering.yml': 'version: 1\n"\\e[31mred": 1\n' });
});
afterAll(() => made.remove());

describe('a call that cannot be done ends with exit code 2 and says that nothing was checked', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['find in a directory that is not there', ['find', '/nonexistent'], /"\/nonexistent" is not a directory/],
    ['a policy of a directory that is not there', ['policy', 'check', '--dir', '/nonexistent'], /is not a directory/],
    ['a lock that is to be made offline', ['lock', '--offline'], /unknown option '--offline'/],
    ['a re-check that is to be made offline', ['recheck', '--offline'], /unknown option '--offline'/],
    ['an unknown format', ['explain', 'a/b', '--format', 'pdf'], /Allowed choices are text, json/],
    ['a text without end', ['identify', '/dev/zero'], /"\/dev\/zero" could not be read: it is not a regular file/],
    ['a lock without end', ['explain', 'a/b', '--offline', '--lock', '/dev/zero'], /it is not a regular file/],
    ['a test file that is a folder', ['policy', 'test', '/tmp'], /"\/tmp" could not be read: it is not a regular file/],
    [
      'a policy below /proc',
      ['policy', 'init', '--yes', '--output', '/proc/none/x/p.yml'],
      /could not be read or written/,
    ],
    ['a model with an empty revision', ['policy', 'explain', 'a/b@'], /"a\/b@" is not a model id/],
  ])('%s', async (_what, args, message) => {
    const { code, stderr } = await runCli(args, {}, made.root);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(stderr).toContain('Nothing was checked.');
  });

  it('a policy that a link in the repository leads elsewhere, even to be written over: what is there stays', async () => {
    const outside = scratch({ precious: 'precious' });
    symlinkSync(join(outside.root, 'precious'), join(made.root, 'linked.yml'));
    const args = ['policy', 'init', '--yes', '--force', '--output', 'linked.yml'];
    const { code, stderr } = await runCli(args, {}, made.root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not a plain file, and was not written')]);
    expect(readFileSync(join(outside.root, 'precious'), 'utf8')).toBe('precious');
    outside.remove();
  });

  it('shows the escape sequences of a policy and does not run them', async () => {
    const { stderr } = await runCli(['policy', 'check', join(made.root, 'steering.yml')]);
    expect(stderr).toContain('\\u{1b}[31mred');
    expect(stderr).not.toContain('\u001b');
  });
});
