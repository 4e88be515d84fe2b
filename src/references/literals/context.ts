import { isFolderName } from '../code/context/folders.ts';
import { type Context, meaningContext } from '../code/context/keyed.ts';
import { loadersOf } from '../code/loads/loaders.ts';
import { PYTHON_LOADERS } from '../code/loads/python-loaders.ts';
import { followsCommand } from '../commands/operand-signs.ts';
import { type KeyMeaning, keyMeaning, namesOtherThing } from '../names/model-keys.ts';
import { nameMeaning } from '../names/naming.ts';
import { anyOf, exactly } from '../patterns.ts';
import { type Enumeration, isCase } from './enumerations.ts';
import { isOfDatasets, resultName } from './results.ts';
import { serverOf } from './servers.ts';
import { containerName } from './surroundings.ts';

/** Text before and behind a literal that is looked at. */
const MAX_BEFORE = 240;
const MAX_BEHIND = 80;

/** `model_id: `, `let model = `, `modelId := `, `default_value = `, `"model" => `, `model <- `, `ModelID string = `. */
const KEY = /([A-Za-z_]\w*)["'`\]]*\s*(?::(?!:)[ \t]*[\w&'<>:?]+\s*)?(?::=|=>|<-|:{1,3}|=|\\\\)\s*(?:&|new |@|<<)?$/;
/** `public string ModelId { get; set; } = ` */
const PROPERTY = /([A-Za-z_]\w*)\s*\{\s*get\b[^{}]*\}\s*=\s*$/;
/** `snapshot(from: "org/name")` of Swift: the label of an argument that says nothing of it. */
const PREPOSITION = /^(?:from|for|of|with|named)$/;
/** `Some(`, `String::from(`, `std::string(` around a literal say nothing. */
const WRAPPER = /(?:\bSome\(|\b(?:std::)?[sS]tring(?:::from)?\(|\bPath\()\s*$/;
/** `#[arg(long, default_value = "org/name")] model_id: String`: the name stands behind. */
const FIELD_BEHIND = /^[\w)"'\s,=.]{0,80}\)\]\s*(?:#\[[^\]\n]{0,80}\]\s*)*(?:pub(?:\(\w+\))?\s+)?(\w{1,64})\s*:/;
/** `[Option("model", Default = "org/name")] public string ModelId`: the same in C#. */
const PROPERTY_BEHIND = /^[^\n\]]{0,120}\)\]\s*(?:(?:public|internal|private|required)\s+)+string\??\s+(\w{1,64})\b/;
/** `DEFINE_string(model, `, `ABSL_FLAG(std::string, model_id, `, `config :app, :embedding_model, `: what is set is named without quotes. */
const SET_BEFORE = /\b(?:DEFINE_string\(\s*|ABSL_FLAG\(\s*std::string\s*,\s*|config :\w+, :)([A-Za-z_]\w*)\s*,\s*$/;
/** `("m,model", "Model to serve", cxxopts::value<std::string>()->default_value(` */
const OPTION_BEFORE =
  /"(?:\w,\s*)?([A-Za-z_][\w-]*)"\s*,\s*"[^"\n]*"\s*,\s*cxxopts::value<std::string>\(\)->default_value\(\s*$/;
/** ``Model string `env:"MODEL" envDefault:``: the field of Go that a tag gives a default. */
const TAGGED = /([A-Za-z_]\w*)\s+\*?string\s+`[^`\n]*\b(?:envD|d)efault:$/;
/** `args.length > 0 ? args[0] : `, `if small { `, `} else { ` */
const OTHERWISE = /(?:\?[^;\n]*:|\bif\b[^{};\n]*\{|\belse\b\s*\{?)\s*$/;
/** `{:hf, ` of Bumblebee, `hgf` of Transformers.jl. */
const HUB_PREFIX = /\{:hf,\s*$|\bhgf$/;
/** `const ModelID string = `, `param modelId string = `, `Dim modelId As String = ` */
const TYPED = /([A-Za-z_]\w*)\s+(?:As\s+)?[sS]tring\s*=\s*$/;
/** `#define MODEL_ID `, `@model ` of Elixir, `(def model-id ` and `:model ` of Clojure. */
const DEFINED = /(?:(?:^|\n)\s*(?:#\s*define\s+|@)|\(def\w*\s+|[\s{(]:)([A-Za-z_][\w-]*)\s+$/;
/** `getenv("MODEL_ID", `, `ENV["MODEL_ID"] || `, `env::var("MODEL_ID").unwrap_or(`, `"--model", `. */
const BESIDE =
  /["'`]-{0,2}([A-Za-z_][\w.-]*)["'`]\s*[\])]*\s*(?:,|\|\||\?\?|\?:|\bor\b|\.unwrap_or(?:_else)?\(\s*(?:\|\w*\|)?)\s*$/;
/** `modelRepo ?? `, `options[:model] || `, `config.modelId ?: `: what is used when it is there. */
const FALLBACK = /([A-Za-z_]\w*)(?:\(\)|\])?\s*(?:\?\?|\|\||\?:)=?\s*$/;
/** `let modelName = env.get("NAME").unwrap_or("`: the variable that the whole statement gives a value. */
const ASSIGNED = /(?:^|[\n;{])[^\n;{}="'`]*?([A-Za-z_]\w*)\s*(?::\s*[\w<>?]+\s*)?:?=(?![=>])[^\n;]*$/;
/** `api.model(`, `with_model(`, `println!(`, `Repo::with_revision(`, `ModelConfiguration(`, `load_model({:hf, `. */
const CALLEE = /((?:[A-Za-z_]\w*(?:\.|::|->|\?\.|\$))*[A-Za-z_]\w*)!?\(\s*(?:\{:hf,\s*)?$/;
/** `puts `, `require `: a call without brackets. */
const STATEMENT = /(?:^|\n)[ \t]*([a-z_]\w*)[ \t]+$/;
/** Calls and macros that show or compare a text. */
const SHOWN = exactly(String.raw`
  e?println? format panic puts cat message Errorf? bail anyhow (?:S|F)?[Pp]rint(?:f|ln)?
  debug info warn warning error trace log\w* fatal\w*
  (?:XCT)?[aA]ssert\w* ASSERT_\w+ EXPECT_\w+ expect describe require\w*
  equals?(?:IgnoreCase)? eq_ignore_ascii_case (?:\w+_)?contains\w* hasPrefix hasSuffix strn?(?:case)?cmp strstr
  starts?_?[Ww]ith ends?_?[Ww]ith replace rename import\w* include\w* use`);
/** `Sprintf("%s/%s", host, "org/name")`: a format without a blank puts a name together, one with words is shown. */
const ASSEMBLED = /(?:^|[^\w])(?:[sS]printf|format)!?\(\s*["`]([^"`\s]{1,200}["`]\s*,\s*(?:[\w.]+\s*,\s*)*)$/;
/** `assert.Equal(t, want, `, `require.Contains(t, args, `, `Assert.AreEqual(` */
const ASSERTION = /^(?:[aA]ssert(?:ions)?|require|expect)\.\w+$/;
const TOKENIZERS = /[tT]okenizer|[fF]eaturizer|[pP]rocessor|generation_config|_tok_/;
/** Calls that load what they are given. */
const LOADERS = new RegExp(
  `(?:^|[.:>])${anyOf(String.raw`
    from_?[pP]retrained hf_hub_download hfHubDownload [sS]napshot_?[dD]ownload [hH]ub\w*(?:\.\w+)?\.snapshot
    Repo::(?:model|new|with_revision) (?:api|hub)\.model hub\.New Bumblebee\.load_model \w*ModelBuilder::new hf_load_\w+
    hub_(?:snapshot|download) HuggingFaceModel HuggingFaceDownloader\.\w+ huggingface from_pretrained_hf
    \w*(?:[dD]ownload|[pP]ull|[fF]etch)_?[mM]odel\w*
    (?:Add)?HuggingFace\w*(?:Service|Client|Completion|Generat(?:ion|or)|Model|Embeddings?|Pipeline)`)}$`,
);
/** `{Name: "MODEL_ID", Value: `, `(name = "model.id", defaultValue = `: a value is called what the name beside it is. */
const NAMED_BESIDE =
  /\b[nN]ame["']?\s*[:=]>?\s*["']([A-Za-z_][\w.-]*)["']\s*,\s*["']?(?:default_?)?[vV]alue["']?\s*[:=]>?\s*$/;
/** `"${embedding.model:` of Spring. */
const DEFAULT_OF = /\$\{([\w.-]{1,100})$/;
/** `"vllm", "serve", ` in a list of words. */
const BETWEEN_WORDS = /["'`]\s*,\s*["'`]/g;
/** `pipeline("embedding", `, `pipeline(Task::Embeddings, ` */
const PIPELINE = /\bpipeline\(\s*(?:["'][\w-]+["']|[\w:.]+)\s*,\s*$/;
/** `.modelName("org/name")`, `.withModelId("org/name")`, `.setRepoId("org/name")`: what takes a name and nothing else. */
const SETTER = /^(?:with|set)?_?(?:\w*[mM]odel_?(?:[iI][dD]|[nN]ame)|[rR]epo_?[iI][dD])$/;
/** `Source::new("org/name", "sam_vit_b.safetensors")`: a file of weights of what stands before it. */
const WEIGHTS_NEXT =
  /^(?:\.(?:into|to_(?:string|owned))\(\))?\s*,\s*(?:"main"[\w.()]*\s*,\s*)?["'][\w./-]+\.(?:safetensors|gguf|ggml|onnx|tflite|ckpt|pth)["']/;
/** `path.Join("assets/vits", "model.onnx")`: a folder and a file in it. */
const JOINS = /join|combine|concat|path|append|file|resource|copy|move|open/i;
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
  if (traits.isScript && name !== undefined && nameMeaning(name) === 'dataset') return { kind: 'other' };
  if (traits.isOfModels && isCase(text, start, traits.enumerations)) return meant('strong', 'variable');
  const result = traits.isOfModels ? resultName(text, start) : null;
  if (result !== null && keyMeaning(result) === 'strong')
    return isOfDatasets(text, start) ? { kind: 'other' } : meant('strong', 'return');
  const around = traits.isOfModels ? containerName(text, start) : null;
  return around !== null && keyMeaning(around) === 'strong' ? meant('strong', howKeyed(around)) : context;
}

/** The variable, field or constant that a literal is given to. */
function nameOf(before: string): string | undefined {
  const match = PROPERTY.exec(before) ?? TYPED.exec(before) ?? KEY.exec(before) ?? DEFINED.exec(before);
  return (match ?? /([A-Za-z_]\w*)\s*=\s*\{:hf,\s*$/.exec(before))?.[1];
}

function nearContext(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(WRAPPER, '');
  // `==` and `!=` compare.
  if (/[=!]=\s*$/.test(before)) return { kind: 'mention', how: 'comparison' };
  if (OTHER_REPOSITORY.test(text.slice(end, end + MAX_BEHIND))) return { kind: 'other' };
  if (PIPELINE.test(before)) return meant('strong', 'pipeline');
  if (isCommandOperand(before)) return meant('strong', 'command');
  const assembled = ASSEMBLED.exec(before)?.[1];
  if (assembled !== undefined) return meant(/hugging|hf/i.test(assembled) ? 'strong' : 'none', 'assembled');
  const named = NAMED_BESIDE.exec(before)?.[1];
  if (named !== undefined) return meant(keyMeaning(named), 'variable');
  const property = DEFAULT_OF.exec(before)?.[1];
  if (property !== undefined) return meant(keyMeaning(property), 'variable');
  const keyed = PROPERTY.exec(before) ?? TYPED.exec(before) ?? KEY.exec(before) ?? DEFINED.exec(before);
  const key = setBefore(before) ?? enumOfModels(before) ?? (keyed ?? FALLBACK.exec(before))?.[1] ?? keyBeside(before);
  const field = /^default/i.test(key ?? '') ? fieldBehind(text.slice(end, end + MAX_BEFORE)) : undefined;
  if (field !== undefined) return contextOf(field, before, howKeyed(field));
  if (key !== undefined && keyMeaning(key) !== 'neutral' && !PREPOSITION.test(key))
    return contextOf(key, before, howKeyed(key));
  const context = callContext(before, key);
  if (context.kind !== 'model' || context.strength !== 'none') return context;
  if (HUB_PREFIX.test(before)) return meant('strong', 'variable');
  if (WEIGHTS_NEXT.test(text.slice(end, end + MAX_BEFORE)) && !JOINS.test(CALLEE.exec(before)?.[1] ?? ''))
    return meant('strong', 'literal');
  return enclosingContext(before) ?? assignedContext(before) ?? context;
}

function setBefore(before: string): string | undefined {
  return (SET_BEFORE.exec(before) ?? OPTION_BEFORE.exec(before) ?? TAGGED.exec(before))?.[1];
}

function fieldBehind(behind: string): string | undefined {
  return (FIELD_BEHIND.exec(behind) ?? PROPERTY_BEHIND.exec(behind))?.[1];
}

/** `exec.Command("vllm", "serve", `: the model that a command of separate words takes without any flag. */
function isCommandOperand(before: string): boolean {
  if (!/["'`]\s*,\s*$/.test(before)) return false;
  const words = before.slice(before.lastIndexOf('(') + 1).replace(BETWEEN_WORDS, ' ');
  const line = words.replace(/^\s*["'`]/, '').replace(/["'`]\s*,\s*$/, ' ');
  return followsCommand(line, 0, line.length);
}

/** `XLoraModelBuilder::new(base, "org/name")`, `assert_eq!(id, "org/name")`: the call that it is any argument of. */
function enclosingContext(before: string): Context | null {
  const callee = CALLEE.exec(upToCall(before))?.[1] ?? '';
  const parts = callee.split(/\W+/).map((part) => part.replace(MAKER, ''));
  if (isShown(callee)) return { kind: 'mention', how: 'message' };
  return parts.slice(-2).some((part) => keyMeaning(part) === 'strong') ? meant('weak', 'literal') : null;
}

function isShown(callee: string): boolean {
  return SHOWN.test(/\w*$/.exec(callee)?.[0] ?? '') || ASSERTION.test(callee);
}

/** What makes a model is called after it. */
const MAKER = /_?(?:[bB]uilder|[lL]oader|[fF]actory|[cC]onfig(?:uration)?|[oO]ptions|[pP]arams|[sS]pec)$/;

/** The text up to the bracket of the call that is open at its end; lists and blocks in between count as its arguments. */
function upToCall(before: string): string {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const character = before.charAt(at);
    if (character === '"') at = before.lastIndexOf('"', at - 1);
    else if (/[)\]}]/.test(character)) depth += 1;
    else if (/[([{]/.test(character)) depth -= 1;
    if (at < 0 || character === ';') return '';
    if (depth < 0 && character === '(') return before.slice(0, at + 1);
    depth = Math.max(depth, 0);
  }
  return '';
}

/** Somewhere in what a variable is given that is called a model: it takes looks besides. */
function assignedContext(before: string): Context | null {
  const name = ASSIGNED.exec(before)?.[1];
  if (name === undefined || keyMeaning(name) !== 'strong') return null;
  return meant(OTHERWISE.test(before) ? 'strong' : 'weak', howKeyed(name));
}

function howKeyed(key: string): string {
  return isFolderName(key) ? 'path' : 'variable';
}

/** `Model::Small => `: the name of the enumeration, when that says model. */
function enumOfModels(before: string): string | undefined {
  const name = /(\w+)(?:::|\.)\w+\s*=>\s*$/.exec(before)?.[1];
  return name !== undefined && keyMeaning(name) === 'strong' ? name : undefined;
}

/** The string before, when it is a name of what takes a model or a data set: in a list of words most are not. */
function keyBeside(before: string): string | undefined {
  const [whole = '', name = ''] = BESIDE.exec(before) ?? [];
  const meaning = keyMeaning(name);
  const isFlag = /^["'`]-/.test(whole);
  return name === '' || meaning === 'none' || meaning === 'neutral' || (meaning === 'upload-target' && !isFlag)
    ? undefined
    : name;
}

/** `tokenizer(model: "org/name")`: the key says model, the call that only its tokenizer is loaded. */
function contextOf(key: string, before: string, how: string): Context {
  if (SHOWN.test(key)) return { kind: 'mention', how: 'message' };
  if (namesOtherThing(key)) return { kind: 'model', strength: 'none', how: 'path' };
  const callee = /([\w.]+)\((?:[^()]*,)?\s*\w+\s*:\s*$/.exec(before)?.[1] ?? '';
  return meant(TOKENIZERS.test(callee) ? 'tokenizer' : keyMeaning(key), how);
}

/** The call that the literal is the first argument of, or the value of its `id:`. */
function callContext(before: string, key: string | undefined): Context {
  const how = key === undefined ? 'literal' : /path$/i.test(key) ? 'path' : howKeyed(key);
  const call = key === undefined ? before : before.replace(/\w+\s*[:=]\s*$/, '');
  const callee = (/\(\s*(?:\{:hf,\s*)?$/.test(call) ? CALLEE : STATEMENT).exec(call)?.[1] ?? '';
  const name = /\w*$/.exec(callee)?.[0] ?? '';
  if (isShown(callee)) return { kind: 'mention', how: 'message' };
  if (TOKENIZERS.test(callee)) return meant('tokenizer', how);
  if (LOADERS.test(callee)) return meant('strong', name);
  // `st$SentenceTransformer("org/name")`: Python out of R.
  if (callee.includes('$')) return meantByPython(callee, how);
  // `ModelConfiguration(id: "org/name")`, `Hub.Repo(id: "org/name")`
  if (key !== undefined && /^(?:id|repo|repoI[dD]|hubI[dD])$/.test(key) && /Model|LLM|Hub/.test(callee))
    return meant('strong', name);
  // `ModelInfo(title: "Night heron", repo: "org/name")`
  if (/^(?:repo|repoI[dD]|hubI[dD])$/.test(key ?? '') && /Model|LLM|Hub/.test(CALLEE.exec(upToCall(before))?.[1] ?? ''))
    return meant('strong', how);
  const meaning = name === '' ? 'none' : keyMeaning(name);
  return meant(meaning === 'strong' && !SETTER.test(name) ? 'weak' : meaning, how);
}

function meantByPython(callee: string, how: string): Context {
  const [loader] = loadersOf(PYTHON_LOADERS, callee.replaceAll('$', '.')).filter(({ position }) => position === 0);
  if (loader === undefined || loader.purpose === 'mention') return meant('none', how);
  return loader.purpose === 'other' ? { kind: 'other' } : meant('strong', loader.name);
}

function meant(meaning: KeyMeaning, how: string): Context {
  return meaningContext(meaning, how) ?? { kind: 'model', strength: 'none', how };
}
