import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { javascriptRegions } from '../../src/references/syntax/code/javascript-regions.ts';
import { pythonRegions } from '../../src/references/syntax/code/python-regions.ts';
import { type Regions, regionAt } from '../../src/references/syntax/code/regions.ts';

/** `kind:content` of each region. */
function shown(source: string, regions: Regions): readonly string[] {
  return regions.map(({ kind, start, end }) => `${kind}:${source.slice(start, end)}`);
}

describe('comments and strings of Python', () => {
  it.each([
    ['x = "a" # b', ['string:a', 'comment: b']],
    ['"""doc"""\nx = 1', ['docstring:doc']],
    ['def f():\n    "doc"\n', ['docstring:doc']],
    ['x = \\\n  "value"\n', ['string:value']],
    ['call(\n  "value"\n)\n', ['string:value']],
    ['"a" + x\n', ['string:a']],
    ["x = rb'a\\'b'", ["string:a\\'b"]],
    ['x = f"{d["k"]}/n"', ['string:{d["k"]}/n']],
    ['x = f"{{" + "b"', ['string:{{', 'string:b']],
    ["x = '''a\n'b' # c\n'''", ["string:a\n'b' # c\n"]],
    ['x = "open\ny = "b"', ['string:open', 'string:b']],
    ['x = "#" # "', ['string:#', 'comment: "']],
  ])('%j', (source, expected) => {
    expect(shown(source, pythonRegions(source))).toEqual(expected);
  });
});

describe('comments and strings of JavaScript', () => {
  it.each([
    ['x = "a" // b', ['string:a', 'comment: b']],
    ['/* a */ x', ['comment: a ']],
    ['x = `a${`b`}c`', ['string:a', 'string:b', 'string:c']],
    ['x = `${{ a: "b" }}c`', ['string:', 'string:b', 'string:c']],
    ['x = /["\']/.test("a")', ['string:a']],
    ['x = a / b; y = "c" / d', ['string:c']],
    ['return /[/"]/', []],
    ["<p>Don't</p>\nx = 'a'", ['string:t</p>', 'string:a']],
    ['<a>https://b</a> "c"', ['string:c']],
    ["x = 'it\\'s'", ["string:it\\'s"]],
    ['f(a/* b */, "c")', ['comment: b ', 'string:c']],
    ['<p>src/*</p>\n"a"\n/* b */', ['string:a', 'comment: b ']],
    ['/* open "a"', ['string:a']],
  ])('%j', (source, expected) => {
    expect(shown(source, javascriptRegions(source))).toEqual(expected);
  });
});

describe.each([
  ['Python', pythonRegions],
  ['JavaScript', javascriptRegions],
])('regions of any text as %s', (_, read) => {
  it('stand in order inside the text and are found by their offsets', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"\'`#/*\\{}$([\n '), maxLength: 80 });
    fc.assert(
      fc.property(text, (source) => {
        const regions = read(source);
        let before = 0;
        for (const region of regions) {
          expect(region.start).toBeGreaterThanOrEqual(before);
          expect(region.end).toBeGreaterThanOrEqual(region.start);
          expect(region.end).toBeLessThanOrEqual(source.length);
          if (region.end > region.start) expect(regionAt(regions, region.start)).toBe(region);
          before = region.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
