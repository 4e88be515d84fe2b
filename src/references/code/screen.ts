import { COMMANDS } from '../commands/command-table.ts';
import { pairKind, somePair } from '../names/id-signs.ts';

/** A Hub host where models are, a Hub scheme, a cache folder, a gateway before an id. */
const HUB =
  /(?:hf|huggingface)\.co(?!\/(?:datasets|spaces|docs|blog|papers|collections|join|settings|organizations|tasks|chat|learn|course|posts)\b|\/models["'.\s)])|\b(?:hf|huggingface):(?=\S)|hg:\/\/|hf[-_]hub:|models--|tts_models\/|(?<![\w/.-])(?:huggingface|hosted_vllm|openai|litellm_proxy)\/[\w.-]+\/\w/i;
/** Libraries whose short names or defaults need no slash. */
const LIBRARIES =
  /[Ww]hisper|(?<![A-Za-z])(?:[a-z]{2}|\})_(?:core|dep|ent|sent)_|create_model_(?:and|from)|open_clip|timm|flair|SequenceTagger|Classifier\.load|TextEmbedding|ImageEmbedding|TextCrossEncoder|FastEmbed|flux-(?:dev|schnell)|resolve_embed_model|-MLC|HuggingFace\w*Embeddings|InstructorEmbedding|EmbeddingFunction|KeyBERT|BERTopic|SASEvaluator/;
/** Starts of names without an owner that the Hub still knows, where a value begins. */
const BARE =
  /(?:["'`]|--[\w-]+[ =]|[:=]\s?)(?:openai-gpt|camembert|distil|ctrl\b|transfo-xl|gpt2|t5-|bert-|roberta-|albert-|xlm-|xlnet-|all-|multi-qa-|msmarco-|paraphrase-|stsb-|nli-|quora-|clip-ViT|gtr-t5|sentence-t5|average_word|facebook-dpr|use-cmlm|nq-distilbert|LaBSE|allenai-specter)/;
/** `pipeline("ner")`, `pipeline(task)`: the library has a model for each task. */
const TASK = /(?<!def )\bpipeline\(\s*(?:task\s*=\s*)?(?:[A-Za-z_][\w.]*\s*[,)]|["'][a-z])/;
/** What the value of a variable from another file may be handed to. */
const LOADER =
  /(?<!def )\b(?:from_pretrained|from_model_id|from_single_file|from_preset|load_lora_weights|load_ip_adapter|load_textual_inversion|load_adapter|get_tokenizer|AutoTokenizer|\w*SentenceTransformer\w*|CrossEncoder|SparseEncoder|LLM|(?:Async)?EngineArgs|LoRARequest|snapshot_download|hf_hub_download|hf_hub_url|cached_file|HuggingFace\w+|\w*FlagModel|Flag\w*Reranker|INSTRUCTOR|BERTScore\w*|Transformer\w*Embeddings|(?:Async)?InferenceClient|InferenceApi|HfInference|downloadFile|listFiles|snapshotDownload|resolveModelFile|createModelDownloader|loadModel\w*|Create\w*MLCEngine)\(\s*[^\s"'`)]/;
/** Some word that says model in a key, or a call that takes one. */
const MODEL_WORD =
  /model|llm|vlm|checkpoint|ckpt|lora|adapter|pretrain|finetune|fine_tune|weights|repo|hf_|hub|hgf|name_or_path|embed|[^a-z]lm[^a-z]/i;

/**
 * A cheap test before source code is parsed: false only when no string in it, put together or not, can be the name of a
 * model. `quotes` are those of the language, `mirrors` URLs that stand for the Hub.
 */
export function codeMayName(text: string, quotes: Quotes, mirrors: readonly string[] = []): boolean {
  if (mirrors.some((mirror) => text.includes(mirror))) return true;
  if (HUB.test(text) || LIBRARIES.test(text) || BARE.test(text) || TASK.test(text)) return true;
  const wordy = MODEL_WORD.test(text);
  if (wordy && LOADER.test(text)) return true;
  const commands = COMMAND.test(text);
  return somePair(text, (owner, name, start, end) => {
    const kind = isInside(text, start, end) ? 'no' : pairKind(owner, name);
    if (kind === 'sure') return true;
    if (kind === 'likely' && beginsValue(text, start, quotes, commands)) return true;
    if (kind === 'possible' && wordy && isValue(text, start, end, quotes, commands)) return true;
    return wordy && isPiece(text, owner, name, start, end, quotes);
  });
}

/** Commands that take a model without any flag: `vllm serve`, `hf download`. */
const COMMAND = new RegExp(
  [...COMMANDS.values()]
    .flat()
    .filter(({ operands }) => operands === 'model' || operands === 'hub')
    .map(({ words }) => words.map((word) => word.replaceAll('.', '\\.')).join('\\s+'))
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .concat(')\\s'),
);

/** Part of a longer path or URL. */
function isInside(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) === SLASH) return true;
  if (text.charCodeAt(start - 1) !== SLASH) return false;
  // `//org/name` in a comment is not.
  return text.charCodeAt(start - 2) !== SLASH || text.charAt(start - 3) === ':';
}

const SLASH = 0x2f;

/** The characters that strings of a language begin and end with. */
export type Quotes = '"\'' | '"\'`';

/** What stands before a value in a text inside of a string: `key: `, `=`, `- `, `[`, `--flag `. */
const BEFORE_VALUE = /(?:[=[]|[\w"'\]]:\s*|^\s*-\s+|--[\w-]+\s+)$/m;

function beginsValue(text: string, start: number, quotes: Quotes, commands: boolean): boolean {
  if (start > 0 && quotes.includes(text.charAt(start - 1))) return true;
  if (commands && /\s/.test(text.charAt(start - 1))) return true;
  return BEFORE_VALUE.test(text.slice(Math.max(0, start - 40), start));
}

/** A whole value, and none that only looks something up: `logs["loss/train"]`, `{"loss/train": x}` in Python. */
function isValue(text: string, start: number, end: number, quotes: Quotes, commands: boolean): boolean {
  if (!beginsValue(text, start, quotes, commands)) return false;
  if (start === 0 || !quotes.includes(text.charAt(start - 1))) return true;
  const after = text.slice(end, end + 12);
  if (!/^\s*(?:["'`@:\\]|$)/.test(after)) return false;
  if (/[\w\])]\[$/.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
  return quotes.includes('`') || !/^["']\s*:/.test(after);
}

/** `{owner}/name`, `org/{name}`, `"org/" + name`, `"%s/%s"`: half of an id, the rest is put in at run time. */
function isPiece(text: string, owner: string, name: string, start: number, end: number, quotes: Quotes): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === '/' || before === '/') return false;
  const openLeft =
    (before === '}' && NAME_BEFORE.test(text.slice(Math.max(0, start - 80), start))) ||
    (owner === 's' && (before === '%' || before === ')'));
  const openRight = NAME_AFTER.test(text.slice(end, end + 80)) || (after === '%' && /[s(]/.test(text.charAt(end + 1)));
  if (openLeft) return openRight || (name !== '' && pairKind('Qwen', name) !== 'no' && !FILE.test(name));
  if (openRight) return owner !== '' && pairKind(owner, 'x-7b') !== 'no';
  const around = text.slice(Math.max(0, start - 40), start - 1);
  const joinedLeft = owner === '' && quotes.includes(before) && JOINED_BEFORE.test(around);
  if (joinedLeft) return name === '' || pairKind('Qwen', name) !== 'no';
  return (
    name === '' &&
    owner !== '' &&
    quotes.includes(after) &&
    pairKind(owner, 'x-7b') !== 'no' &&
    JOINED_AFTER.test(text.slice(end + 1, end + 40))
  );
}

/** `{owner}`, `{args.owner}`, `{table["x"]}`, `{}`: what may be a string, unlike `{len(x)}` and `{x:.2f}`. */
const NAME_BEFORE = /\{[\w.[\]"'?! |&]*\}$/;
const NAME_AFTER = /^\$?\{[\w.[\]"'?! |&]*\}/;
/** Names of files, whoever the owner may be. */
const FILE = /\.(?:py|json|ya?ml|md|txt|sh|h5|safetensors|bin|pth?|csv|log|png|jpe?g|html)$/;
/** `owner + "` and `"owner" "`, up to the second quote. */
const JOINED_BEFORE = /[+"'`]\s*[fFrRbBuU]{0,2}$/;
/** `" + name` and `" f"name"`, after the first quote. */
const JOINED_AFTER = /^\s*(?:\+|[fFrRbBuU]{0,2}["'`])/;
