import { followsCommand } from '../commands/operand-signs.ts';
import { ESCAPED_SIGN, NEAR, pairKind } from '../names/id-signs.ts';
import { isIdByPlace, isKnownOrTypical, type Plausibility, plausibleId } from '../names/plausible.ts';
import { isToldByKey } from '../names/told.ts';
import { anyOf, eitherOf } from '../patterns.ts';
import { mayHoldOwner } from './split-names.ts';

/**
 * `owner/name`, also with the slash escaped as JSON may have it or begun behind the `:-` of `${MODEL:-owner/name}`, and what
 * follows behind one more slash.
 */
const TOKEN =
  /(?:(?<![\w.-]|\$\{)|(?<=\$\{\w{1,64}:?-))[A-Za-z0-9][\w.-]{0,95}\\?\/([A-Za-z0-9][\w.-]{0,95})(?=(?:\/([A-Za-z0-9][\w.-]{0,95}))?)/g;
/** Signs of the Hub that stand for themselves. */
const HUB = eitherOf(
  [
    // Its hosts and schemes
    /hf\.co|huggingface\.co|\bhf:(?=\S)|\bhg:\/\/|(?<!@)huggingface(?::(?=\S)|\/)/,
    // A folder of its cache
    /models--/,
    // A gateway before an id
    /(?<![\w/.-])(?:hosted_vllm|openai|litellm_proxy)\/[\w.-]{1,96}\/\w/,
  ],
  'i',
);
/** Starts of names without an owner that libraries and the Hub still know; each may be a regex. */
const BARE_STARTS = String.raw`
  bert-(?:base|large) gpt2 openai-gpt roberta- distil(?:bert|gpt2|roberta) albert- t5-(?:small|base|large|3b|11b) xlm-
  xlnet- camembert transfo-xl ctrl\b all-(?:MiniLM|mpnet|distilroberta) multi-qa- paraphrase- msmarco- gtr-t5
  sentence-t5 clip-ViT distiluse LaBSE nli- stsb-`;
/** Such a name, or how builds for MLC end: `Llama-3-8B-q4f16_1-MLC`. */
const BARE = new RegExp(String.raw`\b${anyOf(BARE_STARTS)}|-q\d+f\d+(?:_\d)?-MLC\b`);
/** What stands before a value: `key: `, `key: &anchor `, `- `, a quote, `=`, `--flag `, `-hf `. */
const BEFORE_VALUE = /(?:[:=,[({>-]\s*(?:&\w{1,64} )?|["'`]|(?<![\w-])--?[A-Za-z][\w-]* +)$/;

/**
 * A cheap test before any parser runs: false when nothing in the text can be the name of a model, wherever it stands. An id
 * that says nothing by itself counts only where a value can begin.
 */
export function mayNameModels(text: string, mirrors: readonly string[] = []): boolean {
  if (mirrors.some((mirror) => text.includes(mirror))) return true;
  if (HUB.test(text) || BARE.test(text) || ESCAPED_SIGN.test(text)) return true;
  for (const { 0: token, 1: name = '', 2: third, index } of text.matchAll(TOKEN)) {
    // `local-server/owner/name`
    if (third !== undefined && pairKind(name, third) === 'sure') return true;
    const id = token.replace('\\', '').replace(/[-._]$/, '');
    const plausible = plausibleId(id);
    const asTold = plausible.kind !== 'sure' && !(plausible.kind === 'likely' && isKnownOrTypical(id));
    if (plausible.kind === 'no' && !isIdByPlace(plausible)) continue;
    if (!asTold || isValueNearModel(text, index, index + token.length, plausible.kind)) return true;
  }
  return mayHoldOwner(text);
}

/** A value, or what a command takes, where something close by says model. */
function isValueNearModel(text: string, start: number, end: number, looks: Plausibility['kind']): boolean {
  const before = BEFORE_VALUE.exec(text.slice(Math.max(0, start - 40), start));
  if (before === null) return followsCommand(text, 0, start);
  if (text.charAt(end) === '/' || (!/[=\s]$/.test(before[0]) && /^ ?\w/.test(text.slice(end, end + 2)))) return false;
  return NEAR.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND)) || isToldByKey(text, start, looks);
}

/** A key may stand some lines before its value, or behind it: `{"value": "org/name", "name": "MODEL_ID"}`. */
const BEFORE = 600;
const BEHIND = 200;

/** Documents of a YAML stream shorter than this are parsed without looking. */
const SMALL = 50_000;

/** A long YAML stream with the documents that can name no model blanked out, offsets kept. */
export function blankIdleDocuments(text: string): string {
  if (text.length < SMALL) return text;
  return text
    .split(/^(?=---)/m)
    .map((document) =>
      mayNameModels(document) ? document : document.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    )
    .join('');
}
