import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JAVASCRIPT_LOADERS } from '../../src/references/code/loads/javascript-loaders.ts';
import { namesOfLoaders } from '../../src/references/code/loads/loaders.ts';
import { PYTHON_LOADERS } from '../../src/references/code/loads/python-loaders.ts';
import { type Outlook, outlookOf } from '../../src/references/code/screen/outlook.ts';
import { type CodeSigns, screenedSource } from '../../src/references/code/screen/screened-source.ts';
import { javascript } from '../../src/references/javascript.ts';
import { python } from '../../src/references/python.ts';
import { javascriptRegions } from '../../src/references/syntax/code/javascript-regions.ts';
import { pythonRegions } from '../../src/references/syntax/code/python-regions.ts';

const PYTHON: CodeSigns = { quotes: '"\'', calls: namesOfLoaders(PYTHON_LOADERS), regions: pythonRegions };
const JAVASCRIPT: CodeSigns = { quotes: '"\'`', calls: namesOfLoaders(JAVASCRIPT_LOADERS), regions: javascriptRegions };

/** What the screen expects of a source. */
function outlook(text: string, signs: CodeSigns, mirrors: readonly string[] = [], mayName = true): Outlook {
  return outlookOf(screenedSource(text, signs), mirrors, {
    mayName: () => mayName,
    mayFill: () => mayName,
    load: () => false,
  });
}

const OUTLOOKS: readonly Outlook[] = ['code', 'prose', 'nothing'];

const FIXTURES = join(import.meta.dirname, '../fixtures/references');

/** Files of a fixture folder that its `expected.txt` names. */
function filesWithReferences(folder: string): readonly string[] {
  const lines = readFileSync(join(FIXTURES, folder, 'expected.txt'), 'utf8').split('\n');
  return [...new Set(lines.map((line) => line.split(':')[0] ?? ''))].filter((path) => path !== '');
}

describe('the screen of source code lets through', () => {
  it.each(
    readdirSync(FIXTURES).flatMap((folder) =>
      filesWithReferences(folder)
        .filter((path) => python.applies(path) || javascript.applies(path))
        .map((path) => [`${folder}/${path}`] as const),
    ),
  )('%s, which holds references', (path) => {
    const signs = python.applies(path) ? PYTHON : JAVASCRIPT;
    expect(outlook(readFileSync(join(FIXTURES, path), 'utf8'), signs)).not.toBe('nothing');
  });

  it.each([
    'model = "quarry-lab/night-owl"',
    "repo_id='quarry-lab/night-owl'",
    'OWNER = "quarry-lab"\nmodel = f"{OWNER}/night-owl"',
    'model = "quarry-lab/" + name',
    'model = owner + "/night-owl"',
    'owner = "Qwen"\nmodel = owner + "/" + name',
    'model = ("quarry-lab/"\n  "night-owl")',
    'model = "%s/%s" % ("Qwen", name)',
    'name = "llama-7b-owl"\nmodel = "{}/{}".format(owner, name)',
    'const model = `${OWNER}/night-owl`',
    'const model = `quarry-lab/${name}`',
    'run("vllm serve quarry-lab/night-owl")',
    'run(["vllm", "serve", "quarry-lab/night-owl"])',
    'x = "--model quarry-lab/night-owl"',
    'x = """\nmodel: quarry-lab/night-owl\n"""',
    'WhisperModel("large-v3")',
    'spacy.load("en_core_web_sm")',
    'pipeline("sentiment-analysis")',
    'SentenceTransformer("all-MiniLM-L6-v2")',
    'from .config import NAME\nAutoModel.from_pretrained(NAME)',
    'AutoModel.from_pretrained("gpt2")',
    'x = "hf://quarry-lab/night-owl"',
    'x = "gs://bucket/models/Qwen/Qwen2.5-7B-Instruct"',
    'url = "https://huggingface.co/quarry-lab/night-owl/resolve/main/x.bin"',
    'CreateMLCEngine("Llama-3.2-1B-Instruct-q4f16_1-MLC")',
    'embeddings = HuggingFaceEmbeddings()',
  ])('%s', (source) => {
    expect(outlook(source, source.includes('const') ? JAVASCRIPT : PYTHON)).toBe('code');
  });

  it('what names a mirror of the Hub', () => {
    const source = 'x = "https://mirror.example/quarry-lab/night-owl"';
    expect(outlook(source, PYTHON, ['https://mirror.example'])).toBe('code');
  });
});

describe('the screen of source code keeps back', () => {
  it.each([
    'import os\npath = os.path.join("a", "b")\n',
    '"""See https://huggingface.co/docs and src/models/llama.py."""\nmodel = build(config)\n',
    'open(f"{folder}/config.json")\nmodel = 1 / 2\n',
    'response = requests.get("/health")\n',
    '# model from https://huggingface.co/quarry-lab/night-owl\n',
    'def f():\n    """Loads the model "quarry-lab/night-owl"."""\n',
    'logger.info(f"loaded {done}/{total} models")\n',
    'url = f"{base_url}/models"\n',
    'model_rate = total/count + logs["train/loss"]\n',
    'models = 2\nx = f"{owner}/{name}"\n',
    'MODEL_DIR = "quarry-lab/nightjar"\n',
    'x = "porting_guide_core_{version}"\n',
    'resource = "hub/retryable"\n',
    'model = 1\narn = "arn:aws:ec2:us-east-1:123456789012:instance/i-nightjar"\n',
  ])('%s', (source) => {
    expect(outlook(source, PYTHON, [], false)).toBe('nothing');
  });

  it.each([
    'class HuggingFaceStore(Base):',
    'help = "vllm.LLM(model) loads it"',
    'router.get("/x", response_model=Batch)',
    'build(model=None)',
  ])('%s, and a value far below that may be anything', (source) => {
    const value = `${'\n'.repeat(400)}x = "quarry-lab/nightjar"\n`;
    expect(outlook(source + value, PYTHON, [], false)).toBe('nothing');
    expect(outlook(`LLM(model)\n${value}`, PYTHON, [], false)).toBe('code');
  });
});

it.each(['# we use Qwen/Qwen2.5-7B-Instruct here\n', 'def f():\n    """Loads Qwen/Qwen2.5-7B-Instruct."""\n'])(
  'expects no more than a mention of %j',
  (source) => {
    expect(outlook(source, PYTHON)).toBe('prose');
  },
);

it.each([
  'fetch("https://huggingface.co/api/whoami-v2", { model });\n',
  'const url = "https://router.huggingface.co/v1"; // model\n',
  'import { Chat } from "openai/resources/chat/completions"; const model = 1;\n',
  'import { readFile } from "node:fs/promises"; const model = 1;\n',
  'const model = 1; vi.mock("next/navigation", () => ({}));\n',
  'throw new Error("the model must be of the form {namespace}/{name}");\n',
  'const bar = `Requests/min: ${model}`;\n',
])('keeps back %j', (source) => {
  expect(outlook(source, JAVASCRIPT)).toBe('nothing');
});

it('keeps back what only loads a variable when no module of the repository can fill it', () => {
  const source = 'from .config import NAME\nAutoModel.from_pretrained(NAME)\n';
  expect(outlook(source, PYTHON, [], false)).toBe('nothing');
});

it.each([
  'SPACE = "quarry-lab-ns"\nCUSTOM_MODEL = f"{SPACE}/night-owl@v1"\n',
  'model = owner + "/night-owl"\n',
  'self.model: str = "{}/night-owl".format(owner)\n',
  'AutoModel.from_pretrained(f"{owner}/night-owl")\n',
  'run(f"serve --model quarry-lab/{name}")\n',
  'owner = "quarry-lab"\nmodel = f"{owner}/{name}"\n',
  'owner = "quarry-lab"\npath = owner + "/" + name\nAutoModel.from_pretrained(path)\n',
  'path = f"{owner}/{name}"\ndeploy(model=path)\n',
  'x = dict(\n  chat_model=dict(\n    kind="x",\n    path=f"{owner}/night-owl",\n  ),\n)\n',
  'MODELS = [\n    f"{owner}/night-owl",\n    f"{owner}/nightjar",\n]\n',
])('lets through %j, whatever the file imports', (source) => {
  expect(outlook(source, PYTHON, [], false)).toBe('code');
});

it('keeps back what only pipes streams and imports modules', () => {
  const source = 'import { open } from "fs/promises";\npipeline(body, model);\n';
  expect(outlook(source, JAVASCRIPT, [], false)).toBe('nothing');
});

it.each([
  '(model',
  'SentenceTransformer',
  '=/[',
  'LLM( ',
  'x/{y}',
  '`${',
  'a/*',
  'a/*\n',
  'f"{',
  'from a import (',
  '"a/b" + ',
  '\\\n',
])('gets through any number of %j in one line', (piece) => {
  const text = `model ${piece.repeat(100_000)}`;
  for (const signs of [PYTHON, JAVASCRIPT]) expect(OUTLOOKS).toContain(outlook(text, signs));
});

it('never throws and answers for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const signs of [PYTHON, JAVASCRIPT]) expect(OUTLOOKS).toContain(outlook(`model ${text}/${text}`, signs));
    }),
    { numRuns: 200 },
  );
});
