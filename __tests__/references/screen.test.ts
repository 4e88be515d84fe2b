import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayNameModels } from '../../src/references/screen.ts';

describe('the screen of data files lets through', () => {
  it.each([
    'model: quarry-lab/nightjar # ours',
    'models:\n  - quarry-lab/nightjar\n',
    '{"value": "quarry-lab/nightjar", "name": "MODEL_ID"}',
    'model = "quarry-lab/nightjar"',
    'MODEL=quarry-lab/nightjar python serve.py',
    'args: --model quarry-lab/nightjar go',
    'run: hf download quarry-lab/nightjar nightjar.gguf',
    'run: |\n  vllm serve quarry-lab/nightjar\n',
    'model: quarry-lab/nightjar:Q4_K_M',
    'MODEL_ID: ${MODEL_ID:-quarry-lab/nightjar}',
    'MODEL_ID: ${MODEL_ID-quarry-lab/nightjar}',
    'model: hosted_vllm/quarry-lab/nightjar',
    '<model>quarry-lab/nightjar</model>',
    'image: x\ntext: Qwen/Qwen2.5-7B-Instruct',
    'x: https://huggingface.co/quarry-lab/nightjar',
    'type: huggingface\nrepository: quarry-lab/nightjar',
    'x: {type: llm, repository: quarry-lab/nightjar}',
    'args: fetch --hub x --repository quarry-lab/nightjar',
    'models:\n  system: quarry-lab/llama-7b-nightjar',
    'cmd: serve --eager quarry-lab/nightjar --model quarry-lab/owl',
    'cmd: exec nice env vllm serve quarry-lab/nightjar',
    'model: huggingface/$MODEL',
    'voice: tts_models/en/vctk/vits',
    'model: quarry/nightjar',
    'llm:\n  model: quarry/nightjar',
    '{"model_id": "quarry/nightjar"}',
    'model: quarry/nightjar\nmax_tokens: 20',
    'model: quarry/nightjar\ntemperature: 0.2',
    'model: quarry/nightjar\ndtype: bfloat16',
    '{"model": "quarry/nightjar", "messages": []}',
    'base_model: quarry/nightjar\noutput: out',
    'args: ["--model", "quarry/nightjar"]',
    'args:\n  - --model=quarry/nightjar',
    `curl localhost:8000/v1/completions -d '{"model": "quarry/nightjar"}'`,
    'model: huggingface/quarry-lab/nightjar',
  ])('%s', (text) => {
    expect(mayNameModels(text)).toBe(true);
  });
});

describe('the screen of data files keeps back', () => {
  it.each([
    'description: any (e.g. and/or) model',
    '{"name": "TCL/TK License", "repo": "x"}',
    'url: https://example.org/rules/no-base-model',
    'path: -> host/path/model',
    'zone: Europe/Berlin',
    'image: ${IMAGE:-quarry-lab/gateway}',
    '"node_modules/@huggingface/tasks": {}',
    'model: {}\nplatforms: linux/amd64,linux/arm64',
    'steps:\n  - name: model\n  - uses: quarry-lab/setup-nightjar@v1',
    "if: github.repository == 'quarry-lab/models'",
    'model: 1\nworking-directory: apps/nightjar',
    'volumes: ["./models:/root/.cache/huggingface:rw"]',
    'image: ghcr.io/huggingface/text-generation-inference:3',
    'cmd: docker push quarry-lab/model --amend quarry-lab/nightjar',
    '"hub": {"integrity": "sha512-aQIfHDq33ExsN4jP1NWGXhxgQ/wixs60gDiKO"}',
    'models: [copilot/owl*, "gemini/owl*", "google/gemma-7b*"]',
    '"model": 1, "text": "continuous integration (north/star) pipeline"',
    '"model": 1, "text": "it is: - North/Star 27034"',
    '"hub": 1, "text": "all relevant standards, legal/contractual, and others"',
    '"model": 1, "Arn": "arn:aws:iam::012345678910:role/nightjar"',
    '"text": "to publish, distribute, embed, sublicense, and/or sell"',
    'model: 1\nsteps:\n  - uses: quarry-lab/nightjar@v1 # on GitHub',
    'hub: 1\nurl = "https://files.example.org/packages/5b/f5/4ec618ed"',
    'model: docs\nsee: https://github.com/Qwen/Qwen2.5-7B-Instruct',
    'model: x\n# https://github.com/huggingface/transformers/pull/24653',
  ])('%s', (text) => {
    expect(mayNameModels(text)).toBe(false);
  });
});

it('never throws and answers for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB/-:="\'\n {['), maxLength: 200 }), (text) => {
      expect(typeof mayNameModels(`model: ${text}`)).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});
