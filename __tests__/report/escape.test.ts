import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import {
  code,
  json,
  linkedCode,
  logText,
  mermaidLabel,
  prose,
  sarifText,
  visible,
  xml,
} from '../../src/report/escape.ts';
import { HOSTILE } from '../support/reports.ts';
import { commandsIn } from '../support/runner-commands.ts';

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** Strings made of the pieces that mean something to one of the media. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '##',
        '[',
        ']',
        '\r',
        '\n',
        '\u2028',
        '\u0085',
        ' ',
        '\u00a0',
        '\ufeff',
        '\u200b',
        'error',
        'set-output',
        '|',
        '`',
        '\\',
        '@a',
        '<b>',
        '*',
        '_',
        '~~',
        '#1',
        '\u202e',
        '\uD800',
        '\u001b[',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('visible', () => {
  it('leaves ordinary text of any script alone', () => {
    expect(visible('Größe 模型 модель é')).toBe('Größe 模型 модель é');
  });

  it('spells out controls, bidi marks, zero-width and odd spaces', () => {
    expect(visible('a\u202eb\u200bc\u001b[1md\u00a0e\nf\ud800')).toBe(
      'a\\u{202e}b\\u{200b}c\\u{1b}[1md\\u{a0}e\\nf\\u{d800}',
    );
  });
});

describe('logText', () => {
  it('keeps the lines of a table', () => {
    expect(logText('┌──┐\n│a │\n  x: y')).toBe('┌──┐\n│a │\n  x: y');
  });

  it('lets no workflow command through, whatever the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(commandsIn(logText(text))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('needs to: the hostile pieces are commands when printed raw', () => {
    expect(commandsIn(HOSTILE.join('\n'))).toEqual(expect.arrayContaining(['error', 'set-output', 'stop-commands']));
  });
});

describe('Markdown', () => {
  it('keeps a code span one span in a table cell', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const out = html(`| a | b |\n| --- | --- |\n| ${code(text)} | x |`);
        expect(out.match(/<td>/g)).toHaveLength(2);
        expect(out.match(/<td><code>[^<]*<\/code><\/td>\n<td>x<\/td>/)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('makes nothing but words of prose', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const out = html(`| a | b |\n| --- | --- |\n| ${prose(text)} | x |`);
        expect(out.match(/<td>/g)).toHaveLength(2);
        expect(out.replace(/<\/?(?:table|thead|tbody|tr|td|th)>/g, '')).not.toMatch(/<|@[a-z]|#\d|https?:\/\/|www\./i);
      }),
      { numRuns: 500 },
    );
  });

  it('makes nothing but words of prose at the start of a line', () => {
    for (const text of HOSTILE) expect(html(prose(text)).replace(/^<p>|<\/p>$/g, '')).not.toMatch(/<[a-z/]/i);
    expect(html(prose('1. list'))).toBe('<p>1. list</p>');
    expect(html(prose('- a_b*c*'))).toBe('<p>- a_b*c*</p>');
  });

  it('links only to http and https', () => {
    expect(linkedCode('a', 'javascript:alert(1)')).toBe('`a`');
    expect(linkedCode('a', null)).toBe('`a`');
    expect(html(linkedCode('a]b', 'https://huggingface.co/x/(y)'))).toBe(
      '<p><a href="https://huggingface.co/x/%28y%29"><code>a]b</code></a></p>',
    );
  });
});

describe('other media', () => {
  it('writes JSON that means the same and shows what is hidden', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const out = json({ text, list: [text] });
        expect(JSON.parse(out)).toEqual({ text, list: [text] });
        expect(commandsIn(out)).toEqual([]);
        for (const hidden of '\u202e\u200b\u001b\u2028\ufeff') expect(out).not.toContain(hidden);
      }),
      { numRuns: 500 },
    );
  });

  it('escapes XML, SARIF links and Mermaid labels', () => {
    expect(xml('<a href="x">&\u0000')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;\\u{0}');
    expect(sarifText('[a](b)\\')).toBe('\\[a\\](b)\\\\');
    expect(sarifText('')).toBe('(empty)');
    expect(mermaidLabel('a"]; click x')).toBe('a#34;#93;#59; click x');
  });
});
