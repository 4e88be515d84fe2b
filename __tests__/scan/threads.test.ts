import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../src/files/repository.ts';
import { isCandidate } from '../../src/references/find.ts';
import { type BatchScans, takeBatches, type WorkerData } from '../../src/scan/threads.ts';
import { freshDist } from '../support/fresh-dist.ts';
import { type Scratch, scratch } from '../support/scratch.ts';

const FOLDERS = 60;
const run = promisify(execFile);

/** Folders of files that import from each other, so that a batch reads what stands in another. */
function folder(number: number): Readonly<Record<string, string>> {
  const at = `pkg${String(number).padStart(3, '0')}`;
  const other = `pkg${String((number + 37) % FOLDERS).padStart(3, '0')}`;
  return {
    [`${at}/__init__.py`]: '',
    [`${at}/settings.py`]: `OWNER = "owner-${number}"\nMODEL_ID = "mistralai/Mistral-${number + 1}B-v0.1"\n`,
    [`${at}/load.py`]: `from transformers import AutoModel\nfrom ${other}.settings import OWNER\nAutoModel.from_pretrained(f"{OWNER}/model-${number}")\n`,
    [`${at}/serve.sh`]: `vllm serve Qwen/Qwen3-${number}B\nwget https://hub.example.org/somebody/llama-${number}b/resolve/main/a.gguf\n`,
    [`${at}/values.yaml`]: `model:\n  id: somebody/finetune-${number}\n${number % 30 === 0 ? '  broken: [\n' : ''}`,
    [`${at}/notes.json`]: number % 45 === 0 ? '{"model": "BAAI/bge-m3", ' : '{"name": "nothing"}',
  };
}

describe('finding with several threads', () => {
  let dist = '';
  let tree: Scratch;
  beforeAll(async () => {
    dist = dirname(await freshDist());
    tree = scratch({ '.env': 'HF_ENDPOINT=https://hub.example.org\n' });
    for (let number = 0; number < FOLDERS; number += 1) tree.write(folder(number));
    tree.git('init', '-q');
    tree.commit();
  });
  afterAll(() => tree.remove());

  /** What `find` prints, both streams, with the built files of `from`. */
  async function printed(threads: number, from = dist, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const args = [join(from, 'cli.js'), 'find', tree.root, '--verbose', '--threads', String(threads)];
    const { stdout, stderr } = await run(process.execPath, args, {
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env },
      maxBuffer: 1 << 26,
    });
    return `${stdout}\n${stderr}`;
  }

  /** A copy of the built files whose worker does `first` before its work. */
  function withWorker(first: string): Scratch {
    const copy = scratch({ 'package.json': '{"type": "module"}' });
    cpSync(dist, join(copy.root, 'dist'), { recursive: true });
    const worker = join(copy.root, 'dist/find-worker.js');
    writeFileSync(worker, `${first}\n${readFileSync(worker, 'utf8')}`);
    return copy;
  }

  it('prints the same bytes for any number of threads', async () => {
    const alone = await printed(1);
    expect(alone.split('\n').filter((line) => line.includes('"class":"use"')).length).toBeGreaterThan(FOLDERS * 4);
    for (const threads of [2, 3]) expect(await printed(threads)).toBe(alone);
  });

  it('starts the worker, and does its part itself when it fails', async () => {
    const mark = join(tree.root, '.git/started');
    const note = `import { writeFileSync as note } from 'node:fs'; note(process.env.MARK, '');`;
    const alone = await printed(1);
    for (const first of [note, `${note} throw new Error('cannot start');`, `${note} process.exit(3);`]) {
      const copy = withWorker(first);
      expect(await printed(2, join(copy.root, 'dist'), { MARK: mark })).toBe(alone);
      copy.remove();
      expect(existsSync(mark)).toBe(true);
      rmSync(mark);
    }
  });

  it('gives a worker what this thread makes of the same batches', async () => {
    const paths = tree.git('ls-files').trim().split('\n');
    const candidates = paths.filter(isCandidate);
    const batches = [candidates.slice(0, 50), candidates.slice(50)];
    const counter = (): SharedArrayBuffer => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const data: WorkerData = { directory: tree.root, paths, batches, next: counter() };
    const theirs = await new Promise<BatchScans>((resolve, reject) => {
      const worker = new Worker(pathToFileURL(join(dist, 'find-worker.js')), { workerData: data });
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    const ours = takeBatches(batches, counter(), textsIn(tree.root, new Set(paths)));
    expect(theirs.map(([number]) => number)).toEqual([0, 1]);
    expect(JSON.stringify(theirs)).toBe(JSON.stringify(ours));
  });
});
