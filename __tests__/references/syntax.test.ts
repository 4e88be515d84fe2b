import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sourceFile } from '../../src/references/source-file.ts';
import { HOLE } from '../../src/references/syntax/assembly.ts';
import { readGgufHeader } from '../../src/references/syntax/data/gguf-header.ts';
import { readHcl } from '../../src/references/syntax/data/hcl.ts';
import { assemblyOf, interpolate } from '../../src/references/syntax/interpolation.ts';
import { readDockerSyntax } from '../../src/references/syntax/scripts/docker-instructions.ts';
import { blankTemplates } from '../../src/references/syntax/scripts/templates.ts';

describe('instructions of a Dockerfile', () => {
  const instructions = (text: string): readonly (readonly [string, string])[] =>
    readDockerSyntax(sourceFile('Dockerfile', text)).instructions.map(({ keyword, rest }) => [keyword, rest.text]);

  it('joins continued lines and leaves out comments and empty lines between them', () => {
    expect(instructions('RUN a && \\\n  # why\n\n  b\nUSER x')).toEqual([
      ['RUN', 'a &&   b'],
      ['USER', 'x'],
    ]);
  });

  it('knows the escape directive', () => {
    expect(instructions('# escape=`\nRUN a `\nb\nRUN c\\\nRUN d')).toEqual([
      ['RUN', 'a b'],
      ['RUN', 'c\\'],
      ['RUN', 'd'],
    ]);
  });

  it('keeps a here-document with its instruction', () => {
    const { instructions: all } = readDockerSyntax(sourceFile('Dockerfile', 'RUN <<-EOF cat\n\tx\n\tEOF\nUSER y\n'));
    expect(all.map(({ keyword }) => keyword)).toEqual(['RUN', 'USER']);
    expect(all[0]?.documents.map(({ text }) => text.text)).toEqual(['\tx\n']);
  });

  it('maps every character to its place', () => {
    const file = sourceFile('Dockerfile', 'RUN a \\\n  b');
    const rest = readDockerSyntax(file).instructions[0]?.rest;
    expect(rest?.locate(4, 5)).toMatchObject({ line: 2, column: 3 });
  });
});

describe('interpolation', () => {
  const texts = (text: string, names: Record<string, string>): readonly string[] => {
    const variables = new Map(
      Object.entries(names).map(([name, value]) => [name, [assemblyOf(sourceFile('v', value))]]),
    );
    return interpolate(sourceFile('f', text), variables).map((value) => value.text);
  };

  it('fills in values, else defaults, else leaves a hole', () => {
    expect(texts('a/$X-${Y}', { X: '1', Y: '2' })).toEqual(['a/1-2']);
    expect(texts('${X:-a/b}', {})).toEqual(['a/b']);
    expect(texts('$(X)/${Y:-${Z}}', { X: 'o', Z: 'n' })).toEqual(['o/n']);
    expect(texts('$X/n', {})).toEqual([`${HOLE}/n`]);
    expect(texts('$$X', { X: 'a' })).toEqual(['$$X']);
  });

  it('never throws and stays inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('$', '{', '}', 'A', ':-', '(', ')', '/', 'b')), (pieces) => {
        const text = pieces.join('');
        const view = sourceFile('f', text);
        for (const value of interpolate(view, new Map([['A', [assemblyOf(view)]]]))) {
          expect(value.locate(0, value.text.length).endColumn).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('blanks templates out without moving anything', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('{{', '}}', '${{', '{%', '%}', 'a', '\n')), (pieces) => {
      const text = pieces.join('');
      const masked = blankTemplates(text);
      expect(masked).toHaveLength(text.length);
      expect(masked.split('\n')).toHaveLength(text.split('\n').length);
    }),
    { numRuns: 100 },
  );
});

describe('HCL', () => {
  const keys = (text: string): readonly string[] =>
    readHcl(sourceFile('a.tf', text)).strings.map(({ key, value }) => `${key}: ${value.text}`);

  it('gives each string the key it stands under', () => {
    expect(keys('a = "x"\nb {\n  c = ["y", "z"]\n}\nd = v ? "p" : "q"\n"e" = f("r",\n "s")')).toEqual([
      'a: x',
      'c: y',
      'c: z',
      'd: p',
      'd: q',
      'e: r',
      'e: s',
    ]);
  });

  it('reads a template with quotes of its own as one string', () => {
    expect(keys('a = "x-${lookup(m, "k")}-y"\nb = "z"')).toEqual(['a: x-${lookup(m, "k")}-y', 'b: z']);
  });
});

it('reads a GGUF header as far as it reaches, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = `GGUF${Buffer.from(bytes).toString('latin1')}`;
      for (const { key, value } of readGgufHeader(text)) expect(text).toContain(key + value.slice(0, 0));
    }),
    { numRuns: 100 },
  );
});
