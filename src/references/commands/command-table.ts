import { groupBy } from '../../domain.ts';
import type { AliasLibrary } from '../names/aliases.ts';

/** How the words that follow a command are read. */
export interface CommandRule {
  /** The words that name the command, the program by its base name. */
  readonly words: readonly string[];
  /**
   * `model`: the first operand is a model; `hub`: the first operand is one when it names the Hub, else it is a name of
   * another registry; `flags`: only flags and URLs name models; `urls`: only URLs do; `inert`: nothing is loaded, what
   * stands here is text, an image, a path or an upload.
   */
  readonly operands: 'model' | 'hub' | 'flags' | 'urls' | 'inert';
  /** Flags of this command alone that take a model. */
  readonly flags: readonly string[];
  /** The library whose short names the command takes, null for none. */
  readonly aliases: AliasLibrary | null;
}

/**
 * Commands that load, serve, fetch or convert models, from their own documentation. A command that is not listed is read by
 * its flags. Longer entries win over shorter ones.
 */
const LOADING: readonly CommandRule[] = [
  // https://huggingface.co/docs/huggingface_hub/guides/cli
  ...rules('model', ['hf download', 'huggingface-cli download']),
  // https://docs.vllm.ai/en/latest/cli/
  ...rules('model', [
    'vllm serve',
    'vllm-openai',
    'aphrodite run',
    'openllm serve',
    'openllm start',
    'openllm run',
    'sglang serve',
  ]),
  ...rules('flags', ['vllm bench', 'vllm complete', 'vllm chat', 'vllm run-batch']),
  // https://huggingface.co/docs/text-generation-inference/reference/launcher
  ...rules('flags', ['text-generation-launcher', 'text-embeddings-router']),
  ...rules('model', ['text-generation-server download-weights', 'text-generation-server serve']),
  // https://lmdeploy.readthedocs.io/en/latest/
  ...rules('model', ['lmdeploy serve', 'lmdeploy chat', 'lmdeploy lite', 'lmdeploy convert']),
  // https://nvidia.github.io/TensorRT-LLM/commands/trtllm-serve.html
  ...rules('model', ['trtllm-serve', 'trtllm-serve serve', 'trtllm-eval']),
  // https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md
  ...rules(
    'flags',
    ['llama-server', 'llama-cli', 'llama-bench', 'llama-run', 'llama-embedding', 'llama-mtmd-cli', 'llama-perplexity'],
    ['-hf', '-hfr', '-hfd', '-hfrd', '-hfv', '-hfrv'],
  ),
  // https://docs.ollama.com/cli and https://docs.docker.com/ai/model-runner/
  ...rules('hub', ['ollama run', 'ollama pull', 'ramalama run', 'ramalama pull', 'ramalama serve'], [], 'ollama'),
  ...rules('hub', ['docker model run', 'docker model pull'], [], 'docker'),
  ...rules('hub', ['lms get', 'lms load', 'nexa pull', 'nexa run']),
  // https://docs.instructlab.ai, https://github.com/EricLBuehler/mistral.rs, https://docs.nvidia.com/dynamo
  ...rules('flags', ['ilab model download', 'ilab download'], ['--repository', '-rp']),
  ...rules('flags', ['mistralrs', 'mistralrs-server', 'genai-perf', 'aiperf', 'perf_analyzer'], ['-m']),
  ...rules('model', ['dynamo run', 'speaches-cli model download']),
  // https://hf-mirror.com, https://github.com/bodaay/HuggingFaceModelDownloader
  ...rules('model', ['hfd', 'hfd.sh', 'hfdownloader download']),
  ...rules('flags', ['hfdownloader'], ['-m']),
  // https://onnxruntime.ai/docs/genai/howto/build-model.html
  ...rules('flags', ['onnxruntime_genai.models.builder'], ['-m']),
  // https://github.com/openai/whisper, https://github.com/Softcatala/whisper-ctranslate2, https://spacy.io/api/cli#download
  ...rules('flags', ['whisper'], [], 'openai-whisper'),
  ...rules('flags', ['whisper-ctranslate2', 'wyoming-faster-whisper'], [], 'faster-whisper'),
  ...rules('flags', ['whisperx'], [], 'whisperx'),
  ...rules('model', ['spacy download'], [], 'spacy'),
  // https://github.com/ml-explore/mlx-lm
  ...rules('flags', [
    'mlx_lm.generate',
    'mlx_lm.server',
    'mlx_lm.chat',
    'mlx_lm.lora',
    'mlx_lm.convert',
    'mlx_lm.fuse',
  ]),
  // https://huggingface.co/docs/optimum/exporters/overview
  ...rules('flags', ['optimum-cli export', 'optimum-cli inc', 'optimum-cli neuron'], ['-m']),
  // https://huggingface.co/docs/transformers/serving
  ...rules('model', ['transformers serve', 'transformers chat', 'transformers download', 'transformers-cli download']),
  ...rules('model', ['accelerate estimate-memory']),
  // https://llm.mlc.ai/docs/
  ...rules('model', [
    'mlc_llm serve',
    'mlc_llm chat',
    'mlc_llm compile',
    'mlc_llm gen_config',
    'mlc_llm convert_weight',
  ]),
  // https://github.com/pytorch/torchtune and https://github.com/Lightning-AI/litgpt
  ...rules('model', ['tune download', 'litgpt download', 'litgpt chat', 'litgpt finetune', 'litgpt finetune_lora']),
  ...rules('model', [
    'litgpt serve',
    'litgpt generate',
    'litgpt evaluate',
    'litgpt pretrain',
    'litgpt convert_to_litgpt',
  ]),
  // https://github.com/oobabooga/text-generation-webui
  ...rules('model', ['download-model.py']),
  // https://www.elastic.co/docs/reference/elasticsearch/clients/eland/machine-learning
  ...rules('flags', ['eland_import_hub_model'], ['--hub-model-id']),
  ...rules('model', ['petals.cli.run_server', 'exo run', 'mergekit-extract-lora', 'convert_hf_to_gguf.py']),
];

/** Commands that fetch what a URL names. */
const FETCHING = rules('urls', [
  ...[
    'git clone',
    'git lfs',
    'git submodule',
    'git remote',
    'git pull',
    'git fetch',
    'wget',
    'wget2',
    'curl',
    'aria2c',
    'axel',
  ],
  ...[
    'pip',
    'pip3',
    'pip install',
    'pip3 install',
    'uv pip',
    'uv add',
    'poetry add',
    'pipx',
    'conda install',
    'mamba install',
  ],
]);

/** Commands whose words are text, images, files or uploads. */
const INERT = rules('inert', [
  ...[
    'echo',
    'Write-Host',
    'Write-Output',
    'printf',
    'cd',
    'ls',
    'll',
    'cp',
    'mv',
    'rm',
    'mkdir',
    'rmdir',
    'touch',
    'chmod',
    'chown',
    'ln',
    'cat',
    'tac',
  ],
  ...[
    'head',
    'tail',
    'less',
    'grep',
    'egrep',
    'fgrep',
    'rg',
    'ag',
    'find',
    'tar',
    'zip',
    'unzip',
    'gzip',
    'pushd',
    'popd',
  ],
  ...[
    'source',
    '.',
    'test',
    '[',
    '[[',
    'exit',
    'return',
    'read',
    'kill',
    'pkill',
    'pgrep',
    'type',
    'which',
    'basename',
  ],
  ...[
    'dirname',
    'realpath',
    'readlink',
    'stat',
    'du',
    'df',
    'diff',
    'wc',
    'sort',
    'uniq',
    'cut',
    'tr',
    'awk',
    'rsync',
    'scp',
  ],
  ...['apt', 'apt-get', 'yum', 'dnf', 'apk', 'brew', 'pacman', 'snap', 'gem', 'gh', 'git', 'skopeo', 'crane', 'tee'],
  ...[
    'kubectl set image',
    'docker pull',
    'docker push',
    'docker tag',
    'docker images',
    'docker rmi',
    'docker image',
    'docker login',
  ],
  ...[
    'kaggle',
    'modelscope',
    'gsutil',
    's5cmd',
    'aws s3',
    'gcloud storage',
    'ollama create',
    'ollama push',
    'ollama list',
  ],
  ...[
    'hf upload',
    'hf upload-large-folder',
    'hf repo',
    'hf repos',
    'hf jobs',
    'hf auth',
    'hf cache',
    'huggingface-cli upload',
  ],
  ...[
    'huggingface-cli upload-large-folder',
    'huggingface-cli repo',
    'huggingface-cli login',
    'huggingface-cli scan-cache',
  ],
]);

/** Rules by their first word; of one first word the longest comes first. */
export const COMMANDS: ReadonlyMap<string, readonly CommandRule[]> = byFirstWord([...LOADING, ...FETCHING, ...INERT]);

function rules(
  operands: CommandRule['operands'],
  commands: readonly string[],
  flags: readonly string[] = [],
  aliases: AliasLibrary | null = null,
): readonly CommandRule[] {
  return commands.map((command) => ({ words: command.split(' '), operands, flags, aliases }));
}

function byFirstWord(all: readonly CommandRule[]): ReadonlyMap<string, readonly CommandRule[]> {
  const map = groupBy(all, ({ words }) => words[0] ?? '');
  for (const rules of map.values()) rules.sort((a, b) => b.words.length - a.words.length);
  return map;
}
