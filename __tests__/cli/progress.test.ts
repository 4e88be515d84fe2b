import { expect, it, jest } from '@jest/globals';
import { progress } from '../../src/cli/progress.ts';

it('leaves cursor and line ends of a terminal alone: a run that is ended by a key cannot put them back', async () => {
  const before = process.stderr.isTTY;
  const written: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    process.stderr.isTTY = true;
    const bar = await progress('models');
    bar.onProgress(1, 8);
    expect(written.join('')).toContain('1/8 models');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what switches the cursor and the wrapping off
    expect(written.join('')).not.toMatch(/\u001b\[\?(?:25|7)l/);
    bar.stop();
    const second = await progress('models');
    second.onWait(44_100);
    expect(written.join('')).toContain('0/0 models, waiting 45 s for the Hub');
    second.stop();
  } finally {
    process.stderr.isTTY = before;
    spy.mockRestore();
  }
});

it('says in a line what is waited for where there is no terminal', async () => {
  const spy = jest.spyOn(console, 'error').mockImplementation(() => {});
  try {
    (await progress('models')).onWait(60_000);
    expect(spy.mock.calls).toEqual([['The Hub takes no more requests for 60 s: waiting']]);
  } finally {
    spy.mockRestore();
  }
});
