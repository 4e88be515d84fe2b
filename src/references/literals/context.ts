import { type Context, OTHER } from '../code/context/keyed.ts';
import { followsCommand } from '../commands/operand-signs.ts';
import { keyMeaning, nameMeaning, namesOtherThing } from '../names/model-keys.ts';
import { takesFolders } from '../names/path-calls.ts';
import { WEIGHTS_END } from '../names/weight-files.ts';
import { inOrder } from '../patterns.ts';
import { callContext, calleeOf, enclosingContext, howKeyed, keyedLiteral, meant } from './callees.ts';
import { type Enumeration, isCase } from './enumerations.ts';
import { fieldBehind, keyOf, nameOf, titleOf } from './keys.ts';
import { isOfDatasets, resultName } from './results.ts';
import { serverOf } from './servers.ts';
import { containerName } from './surroundings.ts';

/** Text before and behind a literal that is looked at. */
const MAX_BEFORE = 240;
const MAX_BEHIND = 80;

/** `snapshot(from: "org/name")` of Swift: the label of an argument that says nothing of it. */
const PREPOSITION = /^(?:from|for|of|with|named)$/;
/** `Some(`, `String::from(`, `std::string(` around a literal say nothing. */
const WRAPPER = /(?:\bSome\(|\b(?:std::)?[sS]tring(?:::from)?\(|\bPath\()\s*$/;
/** `args.length > 0 ? args[0] : `, `if small { `, `} else { ` */
const OTHERWISE = /(?:\?[^;\n]*:|\bif\b[^{};\n]*\{|\belse\b\s*\{?)\s*$/;
/** `{:hf, ` of Bumblebee, `hgf` of Transformers.jl. */
const HUB_PREFIX = /\{:hf,\s*$|\bhgf$/;
/** `let modelName = env.get("NAME").unwrap_or("`: the variable that the whole statement gives a value. */
const ASSIGNED = /(?:^|[\n;{])[^\n;{}="'`]*?([A-Za-z_]\w*)\s*(?::\s*[\w<>?]+\s*)?:?=(?![=>])[^\n;]*$/;
/** `Sprintf("%s/%s", host, "org/name")`: a format without a blank puts a name together, one with words is shown. */
const ASSEMBLED = /(?:^|[^\w])(?:[sS]printf|format)!?\(\s*["`]([^"`\s]{1,200}["`]\s*,\s*(?:[\w.]+\s*,\s*)*)$/;
/** `"vllm", "serve", ` in a list of words. */
const BETWEEN_WORDS = /["'`]\s*,\s*["'`]/g;
/** `pipeline("embedding", `, `pipeline(Task::Embeddings, ` */
const PIPELINE = /\bpipeline\(\s*(?:["'][\w-]+["']|[\w:.]+)\s*,\s*$/;
/** `Source::new("org/name", "sam_vit_b.safetensors")`: a file of weights of what stands before it. */
const WEIGHTS_NEXT = inOrder([
  /^(?:\.(?:into|to_(?:string|owned))\(\))?\s*,\s*(?:"main"[\w.()]*\s*,\s*)?["'][\w./-]+/,
  WEIGHTS_END,
  /["']/,
]);
/** The literal is a data set, or what a call will make. */
const OTHER_REPOSITORY =
  /^[^;\n]{0,60}(?:RepoType::Dataset|RepoType::Space|\.datasets\b|repo_type\s*[:=]\s*["']dataset|--repo-type["']\s*,\s*["']dataset)/;

/** What the file says of its literals besides what stands around each. */
export interface LiteralTraits {
  /** Names of variables that it hands to what fetches models. */
  readonly handed: ReadonlySet<string>;
  readonly enumerations: readonly Enumeration[];
  /** It is about models of language, speech or vision, and not about those of a game. */
  readonly isOfModels: boolean;
  /** It holds the address of a provider, or speaks of Ollama. */
  readonly asksServers: boolean;
  /** A script of commands, whose `$repo` is rather one to clone. */
  readonly isScript: boolean;
}

/** What stands around a literal says of it: the key it is the value of, else the call it is an argument of, else the list it stands in. */
export function literalContext(text: string, start: number, end: number, traits: LiteralTraits): Context {
  const server = traits.asksServers ? serverOf(text, start, end) : null;
  if (server !== null) return { kind: 'mention', how: server };
  const context = nearContext(text, start, end);
  if (context.kind !== 'model' || context.strength === 'strong') return context;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  const name = nameOf(before);
  if (name !== undefined && traits.handed.has(name)) return meant('strong', 'variable');
  if (name !== undefined && namesOtherThing(name)) return context;
  if (traits.isScript && name !== undefined && nameMeaning(name) === 'dataset') return OTHER;
  if (traits.isOfModels && isCase(text, start, traits.enumerations)) return meant('strong', 'variable');
  const result = traits.isOfModels ? resultName(text, start) : null;
  if (result !== null && keyMeaning(result) === 'strong')
    return isOfDatasets(text, start) ? OTHER : meant('strong', 'return');
  const around = traits.isOfModels ? containerName(text, start) : null;
  return around !== null && keyMeaning(around) === 'strong' ? meant('strong', howKeyed(around)) : context;
}

function nearContext(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(WRAPPER, '');
  // `==` and `!=` compare.
  if (/[=!]=\s*$/.test(before)) return { kind: 'mention', how: 'comparison' };
  if (OTHER_REPOSITORY.test(text.slice(end, end + MAX_BEHIND))) return OTHER;
  if (PIPELINE.test(before)) return meant('strong', 'pipeline');
  if (isCommandOperand(before)) return meant('strong', 'command');
  const assembled = ASSEMBLED.exec(before)?.[1];
  if (assembled !== undefined) return meant(/hugging|hf/i.test(assembled) ? 'strong' : 'none', 'assembled');
  const title = titleOf(before);
  if (title !== undefined) return meant(keyMeaning(title), 'variable');
  const key = keyOf(before);
  const field = /^default/i.test(key ?? '') ? fieldBehind(text.slice(end, end + MAX_BEFORE)) : undefined;
  if (field !== undefined) return keyedLiteral(field, before);
  if (key !== undefined && keyMeaning(key) !== 'neutral' && !PREPOSITION.test(key)) return keyedLiteral(key, before);
  const context = callContext(before, key);
  if (context.kind !== 'model' || context.strength !== 'none') return context;
  if (HUB_PREFIX.test(before)) return meant('strong', 'variable');
  if (WEIGHTS_NEXT.test(text.slice(end, end + MAX_BEFORE)) && !takesFolders(calleeOf(before)))
    return meant('strong', 'literal');
  return enclosingContext(before) ?? assignedContext(before) ?? context;
}

/** `exec.Command("vllm", "serve", `: the model that a command of separate words takes without any flag. */
function isCommandOperand(before: string): boolean {
  if (!/["'`]\s*,\s*$/.test(before)) return false;
  const words = before.slice(before.lastIndexOf('(') + 1).replace(BETWEEN_WORDS, ' ');
  const line = words.replace(/^\s*["'`]/, '').replace(/["'`]\s*,\s*$/, ' ');
  return followsCommand(line, 0, line.length);
}

/** Somewhere in what a variable is given that is called a model: it takes looks besides. */
function assignedContext(before: string): Context | null {
  const name = ASSIGNED.exec(before)?.[1];
  if (name === undefined || keyMeaning(name) !== 'strong') return null;
  return meant(OTHERWISE.test(before) ? 'strong' : 'weak', howKeyed(name));
}
