import { describe, expect, it } from '@jest/globals';
import type { ModelId } from '../../src/domain.ts';
import { linkedFile } from '../../src/hub/license-link.ts';

const NAMES = ['newco/m', 'acme/m'] as ModelId[];
const FILES = ['LICENSE.md', 'docs/TERMS.txt', 'README.md'];
const HUB = 'https://huggingface.co';

describe('the file a license_link names', () => {
  it.each([
    ['LICENSE.md', 'LICENSE.md'],
    ['./LICENSE.md', 'LICENSE.md'],
    ['license.md', 'LICENSE.md'],
    ['docs/TERMS.txt', 'docs/TERMS.txt'],
    ['https://huggingface.co/newco/m/blob/main/LICENSE.md', 'LICENSE.md'],
    ['https://huggingface.co/acme/m/resolve/v1/docs/TERMS.txt', 'docs/TERMS.txt'],
    ['https://hf.co/ACME/m/raw/main/LICENSE.md?download=true#top', 'LICENSE.md'],
    ['http://huggingface.co/newco/m/tree/main/LICENSE.md', 'LICENSE.md'],
  ])('%s is %s', (link, file) => {
    expect(linkedFile(link, NAMES, FILES, HUB)).toBe(file);
  });

  it.each([
    'LICENSE',
    '',
    '../other/LICENSE.md',
    '/etc/passwd',
    'https://huggingface.co/other/m/blob/main/LICENSE.md',
    'https://huggingface.co/newco/m-2/blob/main/LICENSE.md',
    'https://huggingface.co/newco/m/discussions/1',
    'https://mistral.ai/licenses/MRL-0.1.md',
    'https://github.com/newco/m/blob/main/LICENSE.md',
    'https://huggingface.co.evil.example/newco/m/blob/main/LICENSE.md',
    'https://evil.example/huggingface.co/newco/m/blob/main/LICENSE.md',
    '//evil.example/newco/m/blob/main/LICENSE.md',
    'file:///etc/LICENSE.md',
    'javascript:alert(1)',
    'https://huggingface.co/newco/m/blob/main/%E0%A4%A',
    'http://[',
  ])('%s is none of the repository’s', (link) => {
    expect(linkedFile(link, NAMES, FILES, HUB)).toBeNull();
  });

  it('knows the links of a mirror too', () => {
    const mirror = 'https://hub.acme.example';
    expect(linkedFile(`${mirror}/acme/m/blob/main/LICENSE.md`, NAMES, FILES, mirror)).toBe('LICENSE.md');
  });
});
