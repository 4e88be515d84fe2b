import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { FORMAT_NAMES, type FormatName } from '../../src/report/format-names.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { id } from '../support/determinations.ts';
import { allowed, denied, everything, HOSTILE, hostile, report, unresolved, waived } from '../support/reports.ts';
import { commandsIn } from '../support/runner-commands.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const render = (format: FormatName, of = everything()) => FORMATS[format](of);

const reportSchema = new Ajv2020.default({ strict: false }).compile(read('docs/report.schema.json'));
const sarifAjv = new AjvDraft4.default({ strict: false });
addFormats.default(sarifAjv);
const sarifSchema = sarifAjv.compile(read('__tests__/fixtures/report/sarif-schema-2.1.0.json'));

const all = [everything(), report([]), ...HOSTILE.map(hostile)];

describe('every format', () => {
  it('gives the same bytes for the same report', () => {
    for (const format of FORMAT_NAMES) expect(render(format)).toBe(render(format));
  });

  it('says what to do about a problem in a sentence of its own', () => {
    for (const format of FORMAT_NAMES.filter((name) => name !== 'json')) {
      expect([format, render(format)]).toEqual([format, expect.stringContaining('was not read. Exclude it in ')]);
    }
  });

  it('names the model once in a text of its own, and ends each sentence', () => {
    const [issue] = JSON.parse(render('gitlab')) as { description: string }[];
    const [result] = JSON.parse(render('sarif')).runs[0].results;
    for (const text of [issue?.description, result.message.text]) {
      expect(text).toMatch(/^(\S+\/\S+) \(.*\), denied: (?!\1).+[^.]\.(?: [A-Z].*\.)?$/);
    }
  });

  it('lists the models in a terminal too narrow for the table', () => {
    const narrow = FORMATS.text(everything(), 80);
    expect(narrow).not.toContain('│');
    expect(narrow).toMatch(/^denied: black-forest-labs\/FLUX\.1-dev \(.*\)\n {2}docker\/Dockerfile:14\n {2}\S/m);
    expect(FORMATS.text(everything(), 200)).toBe(FORMATS.text(everything()));
  });

  it('prints no workflow command and no hidden character of a stranger', () => {
    for (const text of HOSTILE) {
      for (const format of FORMAT_NAMES) {
        const out = render(format, hostile(text));
        expect([format, commandsIn(out)]).toEqual([format, []]);
        expect(out).not.toMatch(/[\u202a-\u202e\u2028\r]/);
        expect(out).not.toContain('\u001b');
      }
    }
  });
});

describe('text', () => {
  it('shows place, model, license, verdict and reason, and ends with the outcome', () => {
    const text = render('text');
    const row = text.split('\n').find((line) => line.includes('docker/Dockerfile:14')) ?? '';
    expect(row).toMatch(/black-forest-labs\/FLUX\.1-dev .* flux-1-dev-non-commercial .* denied/);
    expect(text).toContain('data/notes.ipynb:1: The file is larger than 1 MB');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Failed: the policy objects to 2 of 6 models, and to 1 known before this change; 1 thing could not be checked (policy preset:commercial-product).',
    );
  });

  it('counts two revisions of a model as one model', () => {
    const other = { ...denied(), request: { ...denied().request, revision: 'v2' } };
    const text = render('text', report([denied(), other]));
    expect(text).toContain('Failed: the policy objects to 1 of ');
  });

  it('shows twenty of the models that the Hub did not answer for and names the rest; one that another rule denies is shown', () => {
    const { determination } = unresolved();
    const own = {
      ...determination.own,
      unresolved: { kind: 'unreachable', reason: 'network', detail: 'nothing listens' } as const,
    };
    const reasons = unresolved().reasons.map((reason) => {
      return { ...reason, rule: { ...reason.rule, key: 'on-unknown.unreachable' } };
    });
    const more = (name: string) => {
      return { determination: { ...determination, own }, request: { model: id(`acme/${name}`), revision: null } };
    };
    const silent = Array.from({ length: 25 }, (_, at) => unresolved({ ...more(`m${at}`), reasons }));
    const text = render('text', report([denied(), ...silent, { ...denied(), ...more('listed') }]));
    expect(text.match(/│ acme\/m\d+ /g)?.length).toBe(20);
    expect(text).toContain(' acme/listed ');
    expect(text).toContain(
      '\nand 5 more that the Hub did not answer for: acme/m20, acme/m21, acme/m22, acme/m23, acme/m24\n',
    );
  });

  it('says when there is nothing to check', () => {
    expect(render('text', report([]))).toBe(
      'Nothing to check: no model reference in 41 files (policy preset:commercial-product).\n',
    );
  });

  it('says that a pass is a pass, and that a trial run would fail', () => {
    expect(render('text', report([allowed()]))).toContain('Passed: the policy has no objection to 1 model');
    expect(render('text', report([denied()], { failOn: 'none' }))).toContain(
      'Would fail: the policy objects to 1 of 1 model',
    );
  });
});

describe('json', () => {
  it('fits its published schema, hostile text included', () => {
    for (const each of all) {
      reportSchema(JSON.parse(render('json', each)));
      expect(reportSchema.errors).toBeNull();
    }
  });

  it('keeps the wording of strangers to the letter', () => {
    const parsed = JSON.parse(render('json', hostile('a\u202eb ##[error]')));
    expect(parsed.verdicts[0].references[0].written).toBe('a\u202eb ##[error]');
  });
});

describe('sarif', () => {
  it('fits the SARIF schema and the subset that code scanning reads', () => {
    for (const each of all) {
      const log = JSON.parse(render('sarif', each));
      sarifSchema(log);
      expect(sarifSchema.errors).toBeNull();
      const [run] = log.runs;
      for (const rule of run.tool.driver.rules) {
        expect(rule.id).not.toBe('');
        expect(rule.shortDescription.text).not.toBe('');
        expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1_024);
        expect(rule.help.text).not.toBe('');
      }
      for (const result of run.results) {
        expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
        expect(result.locations).toHaveLength(1);
        expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/);
        expect(result.message.text).not.toBe('');
      }
    }
  });

  it('keeps the fingerprint when only the line moves, and tells two places apart', () => {
    const at = (line: number) => {
      const base = denied();
      const [first] = base.references;
      if (first === undefined) throw new Error('no reference');
      const moved = {
        ...first,
        reference: { ...first.reference, location: { ...first.reference.location, line, endLine: line } },
      };
      return { ...base, references: [moved, moved] };
    };
    const prints = (line: number) =>
      JSON.parse(render('sarif', report([at(line)]))).runs[0].results.map(
        (result: { partialFingerprints: object }) => result.partialFingerprints,
      );
    expect(prints(14)).toEqual(prints(99));
    expect(new Set(prints(14).map(JSON.stringify)).size).toBe(2);
  });

  it('turns a waiver into a suppression and leaves allowed models out', () => {
    const { results } = JSON.parse(render('sarif', report([waived(), allowed()]))).runs[0];
    expect(results).toHaveLength(1);
    expect(results[0].suppressions[0]).toMatchObject({ kind: 'external', status: 'accepted' });
  });

  it('links the rule to the license', () => {
    const [rule] = JSON.parse(render('sarif', report([denied()]))).runs[0].tool.driver.rules;
    expect(rule.helpUri).toMatch(/^https:/);
    expect(rule.help.text).toContain('section 1.c');
  });
});

describe('gitlab and junit', () => {
  it('gives GitLab unique fingerprints, severities and lines', () => {
    const issues = JSON.parse(render('gitlab'));
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(issues.length);
    expect(issues[0]).toMatchObject({
      severity: 'critical',
      location: { path: 'docker/Dockerfile', lines: { begin: 14 } },
    });
    expect(issues.map((issue: { check_name: string }) => issue.check_name)).toContain('unchecked/files');
  });

  it('counts failures and errors in JUnit', () => {
    const out = render('junit');
    expect(out).toContain('tests="7" failures="2" errors="1" skipped="2"');
    expect(out.match(/<failure /g)).toHaveLength(2);
  });

  it('keeps JUnit well-formed whatever the text', () => {
    for (const text of HOSTILE) {
      const tags = render('junit', hostile(text)).match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter((tag) => !/^<[?/]?(?:xml|testsuites?|testcase|failure|error|skipped|system-out)\b/.test(tag)),
      ).toEqual([]);
    }
  });
});

describe('markdown', () => {
  const html = (markdown: string) =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

  it('shows violations, lineage, waiver and obligations', () => {
    const out = render('markdown');
    expect(out).toContain('### Violations');
    expect(out).toContain('m0 -->|"quantized"| m1');
    expect(out).toContain('- model: black-forest-labs/FLUX.1-dev');
    expect(out).toContain('<summary>Obligations: 2</summary>');
  });

  it('gives strangers no link, image, heading, HTML, mention or extra cell', () => {
    const tags = (out: string) => [...out.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]);
    const harmless = tags(html(render('markdown', hostile('harmless'))));
    for (const text of HOSTILE) {
      const out = html(render('markdown', hostile(text)));
      expect([text, tags(out)]).toEqual([text, harmless]);
      expect(out).not.toMatch(/href="(?!https:\/\/huggingface\.co\/)/);
      expect(out.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@[a-z]/i);
    }
  });

  it('stays below a limit, closes what it opened, and says what was cut', async () => {
    const { renderMarkdown } = await import('../../src/report/markdown.ts');
    const many = report(
      Array.from({ length: 3_000 }, () => [denied(), unresolved({ introduced: false }), allowed()]).flat(),
    );
    for (const limit of [3_000, 50_000, 1_000_000]) {
      const out = renderMarkdown(many, { limit });
      expect(Buffer.byteLength(out)).toBeLessThanOrEqual(limit);
      expect(out.match(/<details>/g)?.length ?? 0).toBe(out.match(/<\/details>/g)?.length ?? 0);
      expect(out).toMatch(/Left out: \d+ of 3000 under "Violations"/);
    }
  });
});
