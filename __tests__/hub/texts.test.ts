import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';

import { textOfBytes } from '../../src/text-of-bytes.ts';
import type { HubFile } from '../support/hub-models.ts';
import { type Resolving, resolving } from '../support/resolving.ts';

let hub: Resolving;
afterEach(() => hub?.stop());

async function textsOf(files: Readonly<Record<string, HubFile>>, wanted?: readonly string[]) {
  hub = await resolving({ models: [{ id: 'acme/m', cardData: { license: 'other' }, files }] });
  const answers = await hub.resolve(['acme/m'], wanted === undefined ? {} : { wantTexts: () => wanted });
  return hub.facts(answers, 'acme/m');
}

describe('license texts', () => {
  it('are read at the resolved commit, with the hash of their bytes', async () => {
    const { texts, commit } = await textsOf({ LICENSE: 'MIT License\r\n' });
    expect(texts).toEqual([
      {
        kind: 'text',
        path: 'LICENSE',
        role: 'license',
        text: 'MIT License\r\n',
        sha256: createHash('sha256').update('MIT License\r\n').digest('hex'),
        url: `${hub.hub.url}/acme/m/resolve/${commit}/LICENSE`,
      },
    ]);
  });

  it('are asked for only when wanted, and the README only when asked for by name', async () => {
    const { texts } = await textsOf({ LICENSE: 'a', NOTICE: 'b', 'README.md': '# License' }, ['README.md', 'NOTICE']);
    expect(texts.map(({ kind, path, role }) => [kind, path, role])).toEqual([
      ['unread', 'LICENSE', 'license'],
      ['text', 'NOTICE', 'notice'],
      ['text', 'README.md', 'readme'],
    ]);
    expect(hub.hub.count('LICENSE')).toBe(0);
  });

  it('are told apart from what cannot be read as text', async () => {
    const { texts, problems } = await textsOf({
      'LICENSE.pdf': '%PDF-1.7',
      LICENSE: '%PDF-1.7 without its ending',
      'LICENSE.txt': { lfs: 'f'.repeat(64) },
      'LICENSE.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      COPYING: new Uint8Array([1, 0, 2]),
      MODEL_LICENSE: 'x'.repeat(1024 * 1024 + 1),
    });
    expect(
      Object.fromEntries(texts.map((file) => [file.path, file.kind === 'unread' ? file.reason : file.kind])),
    ).toEqual({
      'LICENSE.pdf': 'pdf',
      LICENSE: 'pdf',
      'LICENSE.txt': 'lfs',
      'LICENSE.md': 'lfs',
      COPYING: 'binary',
      MODEL_LICENSE: 'too-large',
    });
    expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringMatching(/^MODEL_LICENSE .* larger/) }]);
    expect(hub.hub.count('LICENSE.pdf')).toBe(0);
    expect(hub.hub.cdnRequests).toEqual([]);
  });

  it('are a problem when they could not be fetched', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', files: { LICENSE: 'MIT' } }] });
    hub.hub.fault({ url: '/resolve/' }, { kind: 'html' });
    const facts = hub.facts(await hub.resolve(['acme/m']), 'acme/m');
    expect(facts.texts).toMatchObject([{ kind: 'unread', reason: 'unreachable' }]);
    expect(facts.problems).toMatchObject([{ severity: 'error', subject: 'acme/m' }]);
  });

  it('are an error when something in between sends on to a page of its own, which no LFS file is', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', files: { LICENSE: 'MIT' } }] });
    hub.hub.fault({ url: '/resolve/' }, { kind: 'redirect', to: 'https://login.example/' });
    const facts = hub.facts(await hub.resolve(['acme/m']), 'acme/m');
    expect(facts).toMatchObject({ texts: [{ reason: 'unreachable' }], problems: [{ severity: 'error' }] });
  });

  it('are an error when refused without being gated, and a notice when the Hub says that they are not there', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', files: { LICENSE: 'MIT' } }] });
    const severityAt = async (status: number, headers: Record<string, string>) => {
      hub.hub.clearFaults();
      hub.hub.fault({ url: '/resolve/' }, { kind: 'status', status, headers });
      const { texts, problems } = hub.facts(await hub.resolve(['acme/m']), 'acme/m');
      expect(texts).toMatchObject([{ kind: 'unread' }]);
      return problems.map(({ severity }) => severity);
    };
    expect(await severityAt(403, {})).toEqual(['error']);
    expect(await severityAt(401, {})).toEqual(['error']);
    expect(await severityAt(404, {})).toEqual(['error']);
    expect(await severityAt(404, { 'x-error-code': 'EntryNotFound' })).toEqual(['notice']);
    expect(await severityAt(403, { 'x-error-code': 'GatedRepo' })).toEqual([]);
  });

  describe('that may not be whole', () => {
    const MIT = 'MIT License';
    const blob = createHash('sha1').update(`blob ${MIT.length}\0${MIT}`).digest('hex');
    const served = async (body: string, headers: Record<string, string>, content: 'plain' | 'gzip' = 'plain') => {
      hub = await resolving({ models: [{ id: 'acme/m', cardData: {}, files: { LICENSE: MIT } }] });
      const bytes = content === 'gzip' ? gzipSync(body).subarray(0, -10) : Buffer.from(body);
      const all = { 'content-type': 'text/plain', ...headers };
      hub.hub.fault({ url: '/resolve/' }, { kind: 'status', status: 200, headers: all, body: bytes });
      const facts = hub.facts(await hub.resolve(['acme/m']), 'acme/m');
      await hub.stop();
      return facts.texts[0]?.kind === 'text' ? 'read' : facts.problems[0]?.severity;
    };

    it('are asked for unpacked', async () => {
      await textsOf({ LICENSE: MIT });
      const request = hub.hub.requests.find(({ url }) => url.includes('LICENSE'));
      expect(request?.headers['accept-encoding']).toBe('identity');
    });

    it('are read when their hash says that they are, or says nothing', async () => {
      expect(await served(MIT, {})).toBe('read');
      expect(await served(MIT, { etag: '"60-18f0"' })).toBe('read');
      expect(await served(MIT, { etag: `"${blob}"` })).toBe('read');
      expect(await served(MIT, { etag: `W/"${blob.toUpperCase()}-gzip"` })).toBe('read');
      expect(await served(MIT, { etag: createHash('sha1').update(MIT).digest('hex') })).toBe('read');
      expect(await served('', { etag: '"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"' })).toBe('read');
    });

    it('are not read when their hash is another, or when an end may be missing', async () => {
      expect(await served('MIT Licen', { etag: `"${blob}"` })).toBe('error');
      expect(await served('', {})).toBe('error');
      expect(await served(`${MIT} for research only`, { 'content-encoding': 'gzip' }, 'gzip')).toBe('error');
    });
  });

  it('of a README may be missing by a bare 404, as mirrors say it', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', files: { 'README.md': '# m' } }] });
    hub.hub.fault({ url: '/resolve/' }, { kind: 'status', status: 404 });
    const facts = hub.facts(await hub.resolve(['acme/m'], { wantTexts: () => ['README.md'] }), 'acme/m');
    expect(facts.problems).toMatchObject([{ severity: 'notice' }]);
  });

  it('are not taken from another commit', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', files: { LICENSE: 'MIT' } }] });
    const headers = { 'content-type': 'text/plain', 'x-repo-commit': 'f'.repeat(40) };
    hub.hub.fault({ url: '/resolve/' }, { kind: 'status', status: 200, headers, body: 'MIT of yesterday' });
    const facts = hub.facts(await hub.resolve(['acme/m']), 'acme/m');
    expect(facts).toMatchObject({
      texts: [{ kind: 'unread', reason: 'unreachable' }],
      problems: [{ severity: 'error' }],
    });
  });

  it('have odd names in any directory', async () => {
    const { texts } = await textsOf({ 'a b/LICENSE #1?.txt': 'odd', 'ü/LICENCE': 'umlaut' });
    expect(texts.map((file) => file.kind === 'text' && file.text).sort()).toEqual(['odd', 'umlaut']);
  });

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0x00], 'é'],
    ['UTF-16, big-endian', [0xfe, 0xff, 0x00, 0xe9], 'é'],
    ['Windows-1252', [0x93, 0xe9, 0x94], '“é”'],
  ])('are decoded from %s', (_, bytes, text) => {
    expect(textOfBytes(new Uint8Array(bytes))).toBe(text);
  });
});

describe('an adapter that names its base only in its configuration', () => {
  const adapter = (config: string) => ({ 'adapter_config.json': config, 'adapter_model.safetensors': { lfs: '0' } });

  it('has that base, at the price of one request', async () => {
    const { baseModels } = await textsOf(adapter('{"base_model_name_or_path": "acme/base", "r": 8}'));
    expect(baseModels).toEqual([{ model: 'acme/base', relation: 'adapter', source: 'adapter-config' }]);
    expect(hub.hub.count('/resolve/')).toBe(1);
  });

  it.each([
    '{"base_model_name_or_path": "/data/llama"}',
    '{"base_model_name_or_path": null}',
    '[]',
    'null',
    'not JSON',
  ])('has a problem when the configuration says %s', async (config) => {
    const { baseModels, problems } = await textsOf(adapter(config));
    expect(baseModels).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringMatching(/base model is unknown/) }]);
  });

  it('is not read when the card names a base', async () => {
    hub = await resolving({
      models: [{ id: 'acme/m', cardData: { base_model: 'acme/base' }, files: adapter('{}') }, { id: 'acme/base' }],
    });
    await hub.resolve(['acme/m']);
    expect(hub.hub.count('adapter_config')).toBe(0);
  });
});

describe('an answer that lists no files', () => {
  const LICENSE = 'FAIR Noncommercial Research License';

  it('is completed by the files of the usual names, and says so', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', unseen: ['siblings'], files: { LICENSE } }] });
    hub.hub.add({ id: 'acme/bare', unseen: ['siblings'], cardData: { license: 'mit' } });
    const answers = await hub.resolve(['acme/m', 'acme/bare']);
    expect(hub.facts(answers, 'acme/m').texts).toMatchObject([{ path: 'LICENSE', kind: 'text', text: LICENSE }]);
    expect(hub.facts(answers, 'acme/bare').problems).toMatchObject([
      { severity: 'notice', reason: expect.stringContaining('usual names') },
    ]);
  });

  it('is a gap where the usual names cannot be asked for', async () => {
    hub = await resolving({ models: [{ id: 'acme/m', unseen: ['siblings'], cardData: { license: 'mit' } }] });
    hub.hub.fault({ url: 'resolve/' }, { kind: 'status', status: 404, body: 'not here' });
    const { problems } = hub.facts(await hub.resolve(['acme/m']), 'acme/m');
    expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('did not list the files') }]);
  });
});
