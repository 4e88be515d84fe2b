import { describe, expect, it } from '@jest/globals';
import { foundIn } from './fixtures.ts';

/** Used models of a script, as `model[@revision]`. */
function used(script: string, path = 'run.sh'): readonly string[] {
  return foundIn([path, script])
    .references.filter((reference) => reference.class === 'use')
    .map(({ model, revision }) => (revision === null ? model : `${model}@${revision}`));
}

const LOADING: readonly (readonly [string, ...string[]])[] = [
  ['hf download acme-labs/one', 'acme-labs/one'],
  ['hf download acme-labs/one --revision v2 --local-dir /m', 'acme-labs/one@v2'],
  ['huggingface-cli download --quiet acme-labs/one config.json', 'acme-labs/one'],
  ['git clone https://huggingface.co/acme-labs/one', 'acme-labs/one'],
  ['git clone https://user:$HF_TOKEN@huggingface.co/acme-labs/one /m', 'acme-labs/one'],
  ['git lfs clone git@hf.co:acme-labs/one', 'acme-labs/one'],
  ['wget https://huggingface.co/acme-labs/one/resolve/v1/a.gguf', 'acme-labs/one@v1'],
  ['aria2c -x 8 "https://huggingface.co/acme-labs/one/resolve/v1/a.gguf" -o a', 'acme-labs/one@v1'],
  ['vllm serve acme-labs/one', 'acme-labs/one'],
  ['vllm serve --trust-remote-code google/gemma-2b', 'google/gemma-2b'],
  ['/opt/venv/bin/vllm serve --host 0.0.0.0 --model acme-labs/one', 'acme-labs/one'],
  ['python -m vllm.entrypoints.openai.api_server --model=acme-labs/one', 'acme-labs/one'],
  ['text-generation-launcher --model-id acme-labs/one --revision x', 'acme-labs/one@x'],
  ['text-generation-server download-weights acme-labs/one', 'acme-labs/one'],
  ['text-embeddings-router --model-id acme-labs/one', 'acme-labs/one'],
  ['python3 -m sglang.launch_server --model-path acme-labs/one', 'acme-labs/one'],
  ['lmdeploy serve api_server acme-labs/one', 'acme-labs/one'],
  ['trtllm-serve acme-labs/one --port 1', 'acme-labs/one'],
  ['./llama-server -hf acme-labs/one:Q4_K_M', 'acme-labs/one'],
  ['llama-cli --hf-repo acme-labs/one --hf-file a.gguf', 'acme-labs/one'],
  ['ollama run hf.co/acme-labs/one:Q8_0', 'acme-labs/one'],
  ['docker model pull hf.co/acme-labs/one', 'acme-labs/one'],
  ['mlx_lm.generate --model acme-labs/one', 'acme-labs/one'],
  ['python -m mlx_lm.convert --hf-path acme-labs/one -q', 'acme-labs/one'],
  ['mlc_llm chat HF://mlc-ai/gemma-2b-it-q4f16_1-MLC', 'mlc-ai/gemma-2b-it-q4f16_1-MLC'],
  ['optimum-cli export onnx -m acme-labs/one out/', 'acme-labs/one'],
  ['transformers chat acme-labs/one', 'acme-labs/one'],
  ['accelerate launch --num_processes 2 train.py --model_name_or_path acme-labs/one', 'acme-labs/one'],
  ['llamafactory-cli train a.yaml model_name_or_path=acme-labs/one', 'acme-labs/one'],
  ['axolotl train a.yml --base-model acme-labs/one', 'acme-labs/one'],
  ['guidellm benchmark --target http://x --model acme-labs/one', 'acme-labs/one'],
  ['lm_eval --model hf --model_args "pretrained=acme-labs/one,revision=r1"', 'acme-labs/one@r1'],
  ['docker run -e MODEL_ID=acme-labs/one image:1', 'acme-labs/one'],
  ['docker run ghcr.io/x/tgi:1 --model-id acme-labs/one', 'acme-labs/one'],
  ['helm install x ./c --set model.name=acme-labs/one,a=b', 'acme-labs/one'],
  ['kubectl exec pod -- vllm serve acme-labs/one', 'acme-labs/one'],
  ['python train.py ++actor.model.path=acme-labs/one', 'acme-labs/one'],
  ['MODEL_ID=acme-labs/one python app.py', 'acme-labs/one'],
  ['sudo -E env MODEL_ID=acme-labs/one ./run', 'acme-labs/one'],
  ['bash -lc "vllm serve acme-labs/one"', 'acme-labs/one'],
  ['ssh host \'docker exec x bash -c "hf download acme-labs/one"\'', 'acme-labs/one'],
  ['eval "vllm serve acme-labs/one"', 'acme-labs/one'],
  ['vllm serve a --speculative-config \'{"model": "acme-labs/one"}\'', 'acme-labs/one'],
  ['curl localhost/v1/completions -d \'{"model": "acme-labs/one"}\'', 'acme-labs/one'],
  ['curl localhost/v1/audio -F file=@x -F model="acme-labs/one"', 'acme-labs/one'],
  ['vllm serve google/gemma-2b --lora-modules a=predibase/dbpedia', 'google/gemma-2b', 'predibase/dbpedia'],
  ['python -m spacy download en_core_web_sm', 'spacy/en_core_web_sm'],
  ['pip install https://huggingface.co/acme-labs/one/resolve/main/one.whl', 'acme-labs/one@main'],
];

const NEAR_MISSES: readonly string[] = [
  'hf download --repo-type dataset acme-labs/one',
  'hf upload acme-labs/one ./out',
  'huggingface-cli repo create acme-labs/one',
  'git clone https://github.com/acme-labs/one',
  'git clone https://huggingface.co/spaces/acme-labs/one',
  'wget https://huggingface.co/datasets/acme-labs/one/resolve/main/a.json',
  'ollama run acme-labs/one',
  'docker pull acme-labs/llama-7b',
  'docker build -t acme-labs/llama-7b .',
  'vllm serve /models/one --served-model-name acme-labs/one',
  'vllm serve ./acme-labs/one',
  'python train.py --hub_model_id acme-labs/one --dataset_name acme-labs/two',
  'python train.py --output_dir google/gemma-2b',
  'deepspeed main.py --data_path Dahoas/rm-static Dahoas/synthetic-instruct-gptj-pairwise',
  'python train.py --tokenizer google/gemma-2b',
  'echo "vllm serve google/gemma-2b"',
  'log_info "Serving google/gemma-2b"',
  'grep -r google/gemma-2b docs',
  '[ "$MODEL" = "google/gemma-2b" ] && exit',
  '# vllm serve google/gemma-2b',
  'curl -H "Accept: application/json" http://x/v1/models',
  'vllm serve your-org/your-model',
  'vllm serve $ORG/$NAME',
  'vllm serve org/$NAME',
];

describe('commands that load models', () => {
  it.each(LOADING)('%s', (script, ...models) => {
    expect(used(script)).toEqual(models);
  });
});

describe('commands that load none', () => {
  it.each(NEAR_MISSES)('%s', (script) => {
    expect(used(script)).toEqual([]);
  });
});

it('names the file that a command takes out of the repository', () => {
  const files = (script: string): readonly (string | null)[] => {
    return foundIn(['run.sh', script]).references.map((reference) => reference.file);
  };
  expect(files('hf download --quiet acme-labs/one onnx/model.onnx --local-dir x')).toEqual(['onnx/model.onnx']);
  expect(files('llama-server --hf-repo acme-labs/one --hf-file one.Q4_0.gguf')).toEqual(['one.Q4_0.gguf']);
  expect(files('wget https://huggingface.co/acme-labs/one/resolve/main/a/b.bin')).toEqual(['a/b.bin']);
  expect(files('hf download acme-labs/one --local-dir x')).toEqual([null]);
});

describe('what a variable stands for', () => {
  it('takes every value that assignments, loops and defaults give', () => {
    expect(used('A=1\nfor s in 7b 13b; do vllm serve "lmsys/vicuna-${s}-v1.$A"; done')).toEqual([
      'lmsys/vicuna-13b-v1.1',
      'lmsys/vicuna-7b-v1.1',
    ]);
    expect(used('hf download ${X:-acme-labs/one}')).toEqual(['acme-labs/one']);
    expect(used('hf download "${Y:=acme-labs/one}" ${Z:?no}')).toEqual(['acme-labs/one']);
  });

  it('follows arguments into the functions of the script', () => {
    expect(used('get() { local m=$1; hf download "$m"; }\nget acme-labs/one\nget acme-labs/two')).toEqual([
      'acme-labs/one',
      'acme-labs/two',
    ]);
  });

  it('ends when variables are defined by each other', () => {
    expect(used('A=$B\nB=$A\nA="x/$A"\nvllm serve $A')).toEqual([]);
  });

  it('points at the place where the value is written', () => {
    const [reference] = foundIn(['run.sh', 'X=acme-labs/one\n\nvllm serve "$X"\n']).references;
    expect(reference?.location).toMatchObject({ line: 1, column: 3, endLine: 1, endColumn: 16 });
    expect(reference?.written).toBe('acme-labs/one');
  });

  it('writes an assembled id as the template', () => {
    const [reference] = foundIn(['run.sh', 'S=7\nvllm serve meta-llama/Llama-2-${S}b\n']).references;
    expect(reference).toMatchObject({ model: 'meta-llama/Llama-2-7b', written: 'meta-llama/Llama-2-${S}b' });
  });
});

it('says where a script is not valid and reads the rest', () => {
  const { references, problems } = foundIn(['run.sh', 'if true; then\nvllm serve acme-labs/one\n']);
  expect(references).toHaveLength(1);
  expect(problems).toMatchObject([{ stage: 'find', subject: 'run.sh', severity: 'notice' }]);
});
