import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foundIn, type Written } from './fixtures.ts';

function uses(...files: readonly [Written, ...Written[]]): readonly string[] {
  return foundIn(...files)
    .references.filter(({ class: kind }) => kind === 'use')
    .map(({ model, location }) => `${location.line} ${model}`);
}

const LOAD = 'from transformers import AutoModel\n';

describe('values of other files of the repository', () => {
  it('completes a template with a constant that is imported', () => {
    const settings = ['pkg/settings.py', 'OWNER = "mosaicml"\n'] as const;
    const app = `${LOAD}from .settings import OWNER\nAutoModel.from_pretrained(f"{OWNER}/mpt-7b")\n`;
    expect(uses(['pkg/app.py', app], settings)).toEqual(['3 mosaicml/mpt-7b']);
  });

  it('leaves a whole id to the file that it stands in', () => {
    const settings = ['settings.py', 'NAME = "mosaicml/mpt-7b"\n'] as const;
    const app = `${LOAD}import settings\nAutoModel.from_pretrained(settings.NAME)\n`;
    expect(uses(['app.py', app], settings)).toEqual([]);
    expect(uses(settings)).toEqual(['1 mosaicml/mpt-7b']);
  });

  it('reports a short name where it is loaded, since nothing else says that it is a model', () => {
    const settings = ['settings.py', 'SIZE = "tiny"\n'] as const;
    const app = 'from faster_whisper import WhisperModel\nfrom settings import SIZE\nWhisperModel(SIZE)\n';
    expect(uses(['app.py', app], settings)).toEqual(['3 Systran/faster-whisper-tiny']);
  });

  it('ends when modules import each other', () => {
    const a = ['a.py', `${LOAD}from b import B\nA = B\nAutoModel.from_pretrained(A)\n`] as const;
    const b = ['b.py', 'from a import A\nB = A\n'] as const;
    expect(uses(a, b)).toEqual([]);
  });

  it('points into no other file when an imported constant stands for another', () => {
    const settings = ['settings.py', '\n\nBASE = "tiny"\nSIZE = BASE\n'] as const;
    const app = 'from faster_whisper import WhisperModel\nfrom settings import SIZE\nWhisperModel(SIZE)\n';
    expect(uses(['app.py', app], settings)).toEqual(['3 Systran/faster-whisper-tiny']);
  });

  it.each([
    ['const { OWNER } = require("./config");', '`${OWNER}/mpt-7b`'],
    ['const config = require("./config");', '`${config.OWNER}/mpt-7b`'],
    ['import config from "./config";', '`${config.OWNER}/mpt-7b`'],
  ])('follows modules of Node: %s', (line, argument) => {
    const config = ['src/config.js', 'const OWNER = "mosaicml";\nmodule.exports = { OWNER };\n'] as const;
    const app = `${line}\nimport { pipeline } from "@huggingface/transformers";\nawait pipeline("fill-mask", ${argument});\n`;
    expect(uses(['src/app.js', app], config)).toEqual(['3 mosaicml/mpt-7b']);
  });

  it('resolves relative imports of TypeScript', () => {
    const config = ['src/config.ts', 'export const OWNER = "Xenova";\n'] as const;
    const app =
      'import { OWNER } from "./config";\nimport { pipeline } from "@huggingface/transformers";\nawait pipeline("fill-mask", `${OWNER}/bert-base-uncased`);\n';
    expect(uses(['src/app.ts', app], config)).toEqual(['3 Xenova/bert-base-uncased']);
  });
});

describe('what a name may stand for', () => {
  it('takes both arms, all loop values and all call sites', () => {
    const source = `${LOAD}def load(name="a1/base-x"):
    return AutoModel.from_pretrained(name)
load("b2/other-x" if fast else "c3/third-x")
for m in ["d4/fourth-x"]:
    load(m)
`;
    expect(uses(['app.py', source])).toEqual(['2 a1/base-x', '4 b2/other-x', '4 c3/third-x', '5 d4/fourth-x']);
  });

  it('follows names to what they were imported as', () => {
    const source = 'from sentence_transformers import SentenceTransformer as ST\nST("all-mpnet-base-v2")\n';
    expect(uses(['app.py', source])).toEqual(['2 sentence-transformers/all-mpnet-base-v2']);
    expect(uses(['app.py', 'from whisper import load_model\nload_model("tiny")\n'])).toEqual(['2 openai/whisper-tiny']);
  });

  it('does not take another hub for the Hub', () => {
    expect(uses(['app.py', 'from modelscope import snapshot_download\nsnapshot_download("Qwen/Qwen-7B")\n'])).toEqual(
      [],
    );
  });

  it('reads options of a parser by their name', () => {
    const source = `${LOAD}p.add_argument("--which-one", default="e5/fifth-x")\nargs = p.parse_args()\nAutoModel.from_pretrained(args.which_one)\n`;
    expect(uses(['app.py', source])).toEqual(['2 e5/fifth-x']);
  });

  it('gives the revision of the call to the constant it loads', () => {
    const source = `${LOAD}NAME = "f6/sixth-x"\nAutoModel.from_pretrained(NAME, revision="v1")\n`;
    const [reference] = foundIn(['app.py', source]).references;
    expect(reference).toMatchObject({
      model: 'f6/sixth-x',
      revision: 'v1',
      how: 'from_pretrained',
      certainty: 'certain',
    });
  });
});

describe('hostile sources', () => {
  it.each([
    ['app.py', `${'('.repeat(30_000)}"a/b-7b"`],
    ['app.py', `x = ${'{"model":'.repeat(5_000)}`],
    ['app.py', `m = ${'"a" + '.repeat(10_000)}"b"\nmodel = "a/b-7b"`],
    ['app.py', `${'if x:\n '.repeat(2_000)}pass`],
    ['app.js', `const model = ${'['.repeat(30_000)}`],
    ['app.js', `model${'.then(x)'.repeat(5_000)}`],
    ['app.ts', `${'{'.repeat(50_000)}`],
    ['app.ipynb', `{"cells":${'['.repeat(200_000)}`],
  ])('survives %s with %.40j', (path, text) => {
    expect(() => foundIn([path, text])).not.toThrow();
  });

  it('looks through lines of more than a megabyte without parsing them', () => {
    const padding = `var a = [${'1,'.repeat(520_000)}1];`;
    const { references, problems } = foundIn(['bundle.js', `${padding}const m = {model:"Xenova/whisper-tiny"};\n`]);
    expect(references).toMatchObject([{ model: 'Xenova/whisper-tiny', certainty: 'likely', location: { line: 1 } }]);
    expect(problems).toMatchObject([{ severity: 'notice', subject: 'bundle.js' }]);
  });

  it.each(['rows = [\n    "a",\n]\n', '# nothing to see here\n', 'def f(x):\n    return x\n\n'])(
    'reads sources of more than a megabyte in parts: padded with %j',
    (padding) => {
      const padded = padding.repeat(Math.ceil(600_000 / padding.length));
      const load = `${LOAD}def load():\n    name = "northwind/ranker"\n    return AutoModel.from_pretrained(name)\n\n`;
      const source = `${padded}${load}${padded}${load}`;
      const { problems } = foundIn(['app.py', source]);
      expect(uses(['app.py', source]).map((use) => use.split(' ')[1])).toEqual([
        'northwind/ranker',
        'northwind/ranker',
      ]);
      expect(problems).toMatchObject([{ severity: 'notice', subject: 'app.py' }]);
    },
  );

  it('says that a file was read in part', () => {
    const { problems } = foundIn(['app.py', `${LOAD}x = (\nmodel_id = "mosaicml/b-7b"\n`]);
    expect(problems).toMatchObject([{ severity: 'notice', subject: 'app.py', location: { line: 3 } }]);
  });

  it('does not blow up on names that stand for each other', () => {
    const names = Array.from({ length: 60 }, (_, at) => `a${at} = a${at + 1} + a${at + 1} or a${(at * 7) % 60}`);
    const source = `${LOAD}${names.join('\n')}\na60 = "x/y-7b"\nAutoModel.from_pretrained(a0)\n`;
    expect(() => foundIn(['app.py', source])).not.toThrow();
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'from_pretrained(',
        '"a/b-7b"',
        "f'{x}/",
        '{',
        '}',
        '[',
        ')',
        '=',
        ':',
        '\n',
        '    ',
        'def f(x=',
        'class A:',
        'model',
        '`${',
        '=>',
        '<A b="',
        '#',
        '"""',
        '\\',
        'lambda x:',
        'import ',
        'for x in ',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('a.py', 'a.ts', 'a.jsx', 'a.ipynb', 'a.vue'),
        (pieces, path) => {
          foundIn([path, pieces.join('')]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
