import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_TEXT } from '../../src/licenses/identify.ts';
import { identifyBytes } from '../../src/licenses/identify-bytes.ts';

const { licenseText: mit } = JSON.parse(readFileSync('node_modules/spdx-license-list/licenses/MIT.json', 'utf8'));

describe('the bytes of a license file', () => {
  it.each([
    ['UTF-8', Buffer.from(mit)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${mit}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${mit}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(mit, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${mit}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(`${mit}\nCopyright \x93Andr\xe9\x94`, 'latin1')],
  ])('%s are read', (_, bytes) => {
    expect(identifyBytes(bytes)).toMatchObject({ kind: 'known', license: 'mit', modified: false });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>', /PDF/],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', /LFS pointer/],
    ['an office document', 'PK\u0003\u0004\u0014\u0000', /office document/],
    ['binary content', 'MIT\u0000\u0001\u0002\u0003License\u0000', /binary/],
    ['nothing', '', /empty/],
  ])('%s is unreadable, with the reason', (_, content, reason) => {
    const found = identifyBytes(Buffer.from(content, 'latin1'));
    expect(found).toMatchObject({ kind: 'unreadable', license: null });
    expect(found.notes.join()).toMatch(reason);
  });

  it('are cut at a size that is said, and then never the plain license', () => {
    const found = identifyBytes(Buffer.from(`${mit}${' '.repeat(LONGEST_TEXT)}Not for commercial use.`));
    expect(found.notes.join()).toContain(`Only the first ${LONGEST_TEXT} characters`);
    expect(found).toMatchObject({ license: 'mit', modified: true });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        identifyBytes(bytes);
      }),
      { numRuns: 150 },
    );
  });
});
