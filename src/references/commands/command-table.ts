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
 * Commands that load, serve, fetch or convert models, from their own documentation, and those whose words are something else. A
 * command that is not listed is read by its flags. Longer entries win over shorter ones. A line is
 * `operands -flag +alias-library: command, command`.
 */
const TABLE = `
  # https://huggingface.co/docs/huggingface_hub/guides/cli
  model: hf download, huggingface-cli download
  # https://docs.vllm.ai/en/latest/cli/
  model: vllm serve, vllm-openai
  flags: vllm bench, vllm complete, vllm chat, vllm run-batch
  model: aphrodite run, openllm serve, openllm start, openllm run, sglang serve
  # https://huggingface.co/docs/text-generation-inference/reference/launcher
  flags: text-generation-launcher, text-embeddings-router
  model: text-generation-server download-weights, text-generation-server serve
  # https://lmdeploy.readthedocs.io/en/latest/
  model: lmdeploy serve, lmdeploy chat, lmdeploy lite, lmdeploy convert
  # https://nvidia.github.io/TensorRT-LLM/commands/trtllm-serve.html
  model: trtllm-serve, trtllm-serve serve, trtllm-eval
  # https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md
  flags -hf -hfr -hfd -hfrd -hfv -hfrv: llama-server, llama-cli, llama-bench, llama-run, llama-embedding
  flags -hf -hfr -hfd -hfrd -hfv -hfrv: llama-mtmd-cli, llama-perplexity
  # https://docs.ollama.com/cli and https://docs.docker.com/ai/model-runner/
  hub +ollama: ollama run, ollama pull, ramalama run, ramalama pull, ramalama serve
  hub +docker: docker model run, docker model pull
  hub: lms get, lms load, nexa run, node-llama-cpp pull, node-llama-cpp chat
  # https://docs.nexa.ai
  model: nexa pull, nexa infer
  # https://docs.instructlab.ai, https://github.com/EricLBuehler/mistral.rs, https://docs.nvidia.com/dynamo
  flags --repository -rp: ilab model download, ilab download
  flags -m: mistralrs, mistralrs-server, genai-perf, aiperf, perf_analyzer
  model: dynamo run, speaches-cli model download
  # https://hf-mirror.com, https://github.com/bodaay/HuggingFaceModelDownloader
  model: hfd, hfd.sh, hfdownloader download
  flags -m: hfdownloader
  # https://onnxruntime.ai/docs/genai/howto/build-model.html
  flags -m: onnxruntime_genai.models.builder
  # https://github.com/openai/whisper, https://github.com/Softcatala/whisper-ctranslate2, https://spacy.io/api/cli#download
  flags +openai-whisper: whisper
  flags +faster-whisper: whisper-ctranslate2, wyoming-faster-whisper
  flags +whisperx: whisperx
  model +spacy: spacy download
  # https://github.com/ml-explore/mlx-lm
  flags: mlx_lm.generate, mlx_lm.server, mlx_lm.chat, mlx_lm.lora, mlx_lm.convert, mlx_lm.fuse
  # https://huggingface.co/docs/optimum/exporters/overview
  flags -m: optimum-cli export, optimum-cli inc, optimum-cli neuron
  # https://huggingface.co/docs/transformers/serving
  model: transformers serve, transformers chat, transformers download, transformers-cli download
  model: accelerate estimate-memory
  # https://llm.mlc.ai/docs/
  model: mlc_llm serve, mlc_llm chat, mlc_llm compile, mlc_llm gen_config, mlc_llm convert_weight
  # https://github.com/pytorch/torchtune and https://github.com/Lightning-AI/litgpt
  model: tune download, litgpt download, litgpt chat, litgpt finetune, litgpt finetune_lora, litgpt serve
  model: litgpt generate, litgpt evaluate, litgpt pretrain, litgpt convert_to_litgpt
  # https://github.com/oobabooga/text-generation-webui
  model: download-model.py
  # https://www.elastic.co/docs/reference/elasticsearch/clients/eland/machine-learning
  flags --hub-model-id: eland_import_hub_model
  model: petals.cli.run_server, exo run, mergekit-extract-lora
  model --remote: convert_hf_to_gguf.py
  # https://docs.gradient.network, https://cli.github.com/manual/gh_workflow_run
  flags -m: parallax run, parallax serve
  flags: gh workflow run
  # What a URL names
  urls: git clone, git lfs, git submodule, git remote, git pull, git fetch, wget, wget2, curl, aria2c, axel
  urls: pip, pip3, pip install, pip3 install, uv pip, uv add, poetry add, pipx, conda install, mamba install
  # Text, images, files, uploads
  inert: echo, Write-Host, Write-Output, printf, cd, ls, ll, cp, mv, rm, mkdir, rmdir, touch, chmod, chown, ln, cat, tac
  inert: head, tail, less, grep, egrep, fgrep, rg, ag, find, tar, zip, unzip, gzip, pushd, popd, source, ., test, [, [[
  inert: exit, return, read, kill, pkill, pgrep, type, which, basename, dirname, realpath, readlink, stat, du, df, diff
  inert: wc, sort, uniq, cut, tr, awk, rsync, scp, tee
  inert: apt, apt-get, yum, dnf, apk, brew, pacman, snap, gem, gh, git, skopeo, crane
  inert: kubectl set image, docker pull, docker push, docker tag, docker images, docker rmi, docker image, docker login
  inert: kaggle, modelscope, gsutil, s5cmd, aws s3, gcloud storage, ollama create, ollama push, ollama list
  inert: hf upload, hf upload-large-folder, hf repo, hf repos, hf auth, hf cache, huggingface-cli upload
  inert: mlagents-push-to-hf, huggingface-cli upload-large-folder, huggingface-cli repo, huggingface-cli login, huggingface-cli scan-cache
`;

/** Rules by their first word; of one first word the longest comes first. */
export const COMMANDS: ReadonlyMap<string, readonly CommandRule[]> = byFirstWord(rulesIn(TABLE));

function rulesIn(table: string): readonly CommandRule[] {
  const lines = table.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap(rulesOf);
}

function rulesOf(line: string): readonly CommandRule[] {
  const colon = line.indexOf(': ');
  const [operands, ...marks] = line.slice(0, colon).split(' ');
  const flags = marks.filter((mark) => mark.startsWith('-'));
  const aliases = marks.find((mark) => mark.startsWith('+'))?.slice(1) ?? null;
  return line
    .slice(colon + 2)
    .split(', ')
    .map((command) => ({
      words: command.split(' '),
      operands: operands as CommandRule['operands'],
      flags,
      aliases: aliases as AliasLibrary | null,
    }));
}

function byFirstWord(all: readonly CommandRule[]): ReadonlyMap<string, readonly CommandRule[]> {
  const map = groupBy(all, ({ words }) => words[0] ?? '');
  for (const rules of map.values()) rules.sort((a, b) => b.words.length - a.words.length);
  return map;
}
