import { followsCommand, takesModel } from './commands/operand-signs.ts';
import { isForeignKey } from './data/foreign.ts';
import { mayHoldOwner } from './data/split-names.ts';
import { BARE_STARTS } from './names/bare-names.ts';
import { ESCAPED_SIGN, NEAR, type Pair, SPEAKING_PATH, somePair } from './names/id-signs.ts';
import { ownerKind } from './names/owners.ts';
import { isIdByPlace, isKnownOrTypical, type Plausibility, plausibleId } from './names/plausible.ts';
import { isToldByKey, isToldOtherwise, keyBefore } from './names/told.ts';
import { anyOf, eitherOf } from './patterns.ts';

/** Signs of the Hub that stand for themselves. */
const HUB = eitherOf(
  [
    // Its hosts and schemes
    /hf\.co|huggingface\.co|\bhf:(?=\S)|\bhg:\/\/|(?<![\w@/.-])huggingface:(?=\S)/,
    // A gateway before what an id is put in for
    /(?<![\w@/.-])huggingface\/[^\w.-]/,
    SPEAKING_PATH,
  ],
  'i',
);
/** A name without an owner, how builds for MLC end (`Llama-3-8B-q4f16_1-MLC`), what pipelines of spaCy are called: `en_core_web_sm`, and Immich's models: `ViT-B-32__openai`. */
const BARE = new RegExp(
  String.raw`\b${anyOf(BARE_STARTS)}|-q\d+f\d+(?:_\d)?-MLC\b|_(?:core|dep)_(?:web|news)_|_ent_wiki_|(?:ViT-|RN\d|clip-|Roberta-)[\w-]{0,60}__[a-z]`,
);
/** Hosts of code and images, before a path. */
const OTHER_HOST = /\b(?:git(?:hub|lab|hubusercontent)\.com|(?:ghcr|docker|quay|nvcr)\.io)\/$/i;
/** What stands before a value: `key: `, `key: &anchor `, `- `, `${MODEL:-`, a quote, `=`, `--flag `, `-hf `; not `arn:aws:iam::0123:`. */
const BEFORE_VALUE =
  /(?:(?:[=,[{>]|(?<![\d:]):|:(?=\s)|(?<=^|\s)-|\$\{\w{1,64}:?-)\s*(?:&\w{1,64} )?|["'`]|(?<![\w-])--?[A-Za-z][\w-]* +)$/;
/** What also stands before words of a sentence: `, and/or else`, `"input/output of`. Behind a key or a flag more may follow. */
const MAY_BE_PROSE = /[,[{>-]\s*$|[^=\s]$/;
/** `all relevant standards, `: words in a row, which are no command. */
const SENTENCE = /(?:\b[a-z]{2,}[,;]? ){3}$/;
/** A flag that is written out: its name says whether it takes a model. */
const BEHIND_FLAG = /(--[A-Za-z][\w-]*) +$/;

/**
 * A cheap test before any parser runs: false when nothing in the text can be the name of a model, wherever it stands. An id
 * that says nothing by itself counts only where a value can begin.
 */
export function mayNameModels(text: string, mirrors: readonly string[] = []): boolean {
  if (mirrors.some((mirror) => text.includes(mirror))) return true;
  if (HUB.test(text) || BARE.test(text) || ESCAPED_SIGN.test(text)) return true;
  return somePair(text, (pair) => mayNameModel(text, pair)) || mayHoldOwner(text);
}

/** Words without which neither a key, a flag, a command nor a URL of a script names a model. */
const SCRIPT_WORDS = eitherOf(
  [
    // The Hub
    /hugging|\bhf\b|hf[_.-]/,
    // Models and their parts
    /model|llm|lora|adapter|embed|rerank|checkpoint|ckpt|pretrained/,
    // Programs and libraries that load them
    /whisper|spacy|ollama|sglang|lmdeploy|trtllm|mlx|mlc|litgpt|gguf|text-generation|optimum|transformers|accelerate/,
    /aphrodite|petals|mergekit|nexa|genai-perf|aiperf|mistralrs|\b(?:exo|lms|tune)\b/,
  ],
  'i',
);

/** A cheap test before a script is parsed: false when nothing in it can name a model, whatever its variables hold. */
export function mayUseModels(text: string, mirrors: readonly string[] = []): boolean {
  return SCRIPT_WORDS.test(text) || mayNameModels(text, mirrors);
}

/** True for a pair that may be an id where it stands. */
function mayNameModel(text: string, { owner, name, start, end }: Pair): boolean {
  // `google/gemma*` stands for no name.
  if (owner === '' || name === '' || text.charAt(end) === '*') return false;
  // `${MODEL:-owner/name}`
  const from = text.startsWith(':-', start - 1) ? start + 1 : start;
  if (!/\w/.test(text.charAt(from))) return false;
  const account = owner.slice(from - start);
  const id = `${account}/${name.replace(/[-._]$/, '')}`;
  // The end of a path or a scope of npm; addresses of the Hub speak for themselves.
  const isInside = /[/@]/.test(text.charAt(from - 1));
  if (isInside && ownerKind(account) === 'unknown') return false;
  const plausible = plausibleId(id);
  if (plausible.kind === 'no' && !isIdByPlace(plausible)) return false;
  if (plausible.kind === 'sure') return !OTHER_HOST.test(text.slice(Math.max(0, from - 40), from));
  if (isInside) return false;
  const flag = BEHIND_FLAG.exec(text.slice(Math.max(0, from - 40), from))?.[1];
  if (flag !== undefined && takesModel(flag)) return true;
  if (plausible.kind === 'likely' && isKnownOrTypical(id)) return !isForeign(text, from);
  return isValueNearModel(text, from, end, plausible.kind) && !isForeign(text, from) && !isToldOtherwise(text, from);
}

/** A value, or what a command takes, where something close by says model. */
function isValueNearModel(text: string, start: number, end: number, looks: Plausibility['kind']): boolean {
  const before = BEFORE_VALUE.exec(text.slice(Math.max(0, start - 40), start));
  if (before === null) return followsCommand(text, 0, start);
  if (text.charAt(end) === '/' || (MAY_BE_PROSE.test(before[0]) && /^ ?\w/.test(text.slice(end, end + 2))))
    return false;
  if (SENTENCE.test(text.slice(Math.max(0, start - 60), start))) return followsCommand(text, 0, start);
  if (BEHIND_FLAG.test(before[0])) return isToldByKey(text, start, looks) || followsCommand(text, 0, start);
  const around = text.slice(Math.max(0, start - BEFORE), end + BEHIND);
  return NEAR.test(around) || isToldByKey(text, start, looks);
}

/**
 * `uses: owner/action`, `image: owner/name`, and nothing close by says that the Hub is meant. So does a workflow that asks which
 * repository it runs in.
 */
function isForeign(text: string, start: number): boolean {
  const key = keyBefore(text, start);
  if (key === undefined) return OWN_REPOSITORY.test(text.slice(Math.max(0, start - 40), start));
  return isForeignKey(key) && !FROM_HUB.test(text.slice(Math.max(0, start - BEFORE), start + BEHIND));
}

/** `github.repository == '` */
const OWN_REPOSITORY = /\.repository\s*[!=]=\s*["']$/;
/** `type: huggingface` or `type: llm` beside `repository: org/name`, or `model:` above it */
const FROM_HUB = eitherOf(
  [
    /\bmodels?["']?\s*[:=]\s*(?:\{|$)/,
    /hugging|\bhf\b|:\s*["']?hub\b|transformers|vllm|sglang|llama\.?cpp|\bt[eg]i\b/,
    /\b(?:type|kind|mode|task)["']?\s*[:=]\s*["']?(?:model|llm|lora|adapter|checkpoint|embed|re-?rank|text-|pretrained)/,
  ],
  'im',
);

/** A key may stand some lines before its value, or behind it: `{"value": "org/name", "name": "MODEL_ID"}`. */
const BEFORE = 600;
const BEHIND = 200;
