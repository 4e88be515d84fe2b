import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { find } from '../../src/find.ts';
import { mirrorsIn } from '../../src/references/mirrors.ts';

describe('mirrors of the Hub', () => {
  it.each([
    ['export HF_ENDPOINT=https://hf-mirror.com', 'https://hf-mirror.com'],
    ['HF_ENDPOINT="https://hub.example.org:8443/hf/"', 'https://hub.example.org:8443/hf'],
    ['os.environ["HF_ENDPOINT"] = "https://hf-mirror.com"', 'https://hf-mirror.com'],
    ['os.getenv("HF_ENDPOINT", "https://hf-mirror.com")', 'https://hf-mirror.com'],
    ['HF_ENDPOINT: https://hf-mirror.com', 'https://hf-mirror.com'],
    ['- name: HF_ENDPOINT\n  value: "https://hf-mirror.com"', 'https://hf-mirror.com'],
    ['ENV HF_ENDPOINT https://hf-mirror.com', 'https://hf-mirror.com'],
    ['${HF_ENDPOINT:-https://hf-mirror.com}', 'https://hf-mirror.com'],
    ['wget https://hf-mirror.com/mistralai/Mistral-7B-v0.1/resolve/main/config.json', 'https://hf-mirror.com'],
  ])('%j', (text, mirror) => {
    expect(mirrorsIn(text)).toEqual([mirror]);
  });

  it.each(['HF_ENDPOINT=https://huggingface.co', 'HF_ENDPOINT=$1', 'MY_HF_ENDPOINT_X=https://a.example'])(
    'are not in %j',
    (text) => {
      expect(mirrorsIn(text)).toEqual([]);
    },
  );

  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gate-mirrors-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const URL = 'https://hub.example.org/mistralai/Mistral-7B-v0.1/resolve/main/model.safetensors';

  it('count as the Hub in every file of the repository that sets one', async () => {
    writeFileSync(join(root, 'a.sh'), `wget ${URL}\n`);
    writeFileSync(join(root, 'b.py'), `download("${URL}")\nmodel = "mistralai/Mistral-7B-v0.1"\n`);
    writeFileSync(join(root, 'z.env'), 'HF_ENDPOINT=https://hub.example.org\n');
    const { references, mirrors } = await find(root);
    expect(mirrors).toEqual(['https://hub.example.org']);
    expect(references.map(({ location }) => `${location.path}:${location.line}`)).toEqual([
      'a.sh:1',
      'b.py:1',
      'b.py:2',
    ]);
  });

  it('are just other servers where nobody sets them', async () => {
    writeFileSync(join(root, 'a.sh'), `wget ${URL}\n`);
    expect((await find(root)).references).toEqual([]);
  });
});
