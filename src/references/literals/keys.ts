import { takesModel } from '../commands/operand-signs.ts';
import { keyMeaning } from '../names/model-keys.ts';

/** `model_id: `, `let model = `, `modelId := `, `default_value = `, `"model" => `, `model <- `, `ModelID string = `. */
const KEY = /([A-Za-z_]\w*)["'`\]]*\s*(?::(?!:)[ \t]*[\w&'<>:?]+\s*)?(?::=|=>|<-|:{1,3}|=|\\\\)\s*(?:&|new |@|<<)?$/;
/** `public string ModelId { get; set; } = ` */
const PROPERTY = /([A-Za-z_]\w*)\s*\{\s*get\b[^{}]*\}\s*=\s*$/;
/** `const ModelID string = `, `param modelId string = `, `Dim modelId As String = ` */
const TYPED = /([A-Za-z_]\w*)\s+(?:As\s+)?[sS]tring\s*=\s*$/;
/** `#define MODEL_ID `, `@model ` of Elixir, `(def model-id ` and `:model ` of Clojure. */
const DEFINED = /(?:(?:^|\n)\s*(?:#\s*define\s+|@)|\(def\w*\s+|[\s{(]:)([A-Za-z_][\w-]*)\s+$/;
/** `getenv("MODEL_ID", `, `ENV["MODEL_ID"] || `, `env::var("MODEL_ID").unwrap_or(`, `"--model", `. */
const BESIDE =
  /["'`]-{0,2}([A-Za-z_][\w.-]*)["'`]\s*[\])]*\s*(?:,|\|\||\?\?|\?:|\bor\b|\.unwrap_or(?:_else)?\(\s*(?:\|\w*\|)?)\s*$/;
/** `["--model" "`: a flag in a list of Nix or Clojure. */
const FLAG_BEFORE = /["']--?([A-Za-z][\w-]*)["']\s+$/;
/** `modelRepo ?? `, `options[:model] || `, `config.modelId ?: `, `args.model.unwrap_or_else(|| `: what is used when it is there. */
const FALLBACK =
  /([A-Za-z_]\w*)(?:\(\)|\])?\s*(?:(?:\?\?|\|\||\?:)=?|\.(?:clone\(\)\.)?(?:unwrap_or(?:_else)?|getOrElse|orElse(?:Get)?)[({]\s*(?:\|\w*\||\(\)\s*->)?)\s*$/;
/** `{Name: "MODEL_ID", Value: `, `(name = "model.id", defaultValue = `: a value is called what the name beside it is. */
const NAMED_BESIDE =
  /\b[nN]ame["']?\s*[:=]>?\s*["']([A-Za-z_][\w.-]*)["']\s*,\s*["']?(?:default_?)?[vV]alue["']?\s*[:=]>?\s*$/;
/** `"${embedding.model:` of Spring. */
const DEFAULT_OF = /\$\{([\w.-]{1,100})$/;
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

/** The variable, field or constant that the literal behind `before` is given to. */
export function nameOf(before: string): string | undefined {
  return definedName(before) ?? /([A-Za-z_]\w*)\s*=\s*\{:hf,\s*$/.exec(before)?.[1];
}

function definedName(before: string): string | undefined {
  return (PROPERTY.exec(before) ?? TYPED.exec(before) ?? KEY.exec(before) ?? DEFINED.exec(before))?.[1];
}

/** What the literal behind `before` is called beyond doubt: by the name beside a value, in a property with a default. */
export function titleOf(before: string): string | undefined {
  return (NAMED_BESIDE.exec(before) ?? DEFAULT_OF.exec(before))?.[1];
}

/** The key that the literal behind `before` is the value of. */
export function keyOf(before: string): string | undefined {
  const set = (SET_BEFORE.exec(before) ?? OPTION_BEFORE.exec(before) ?? TAGGED.exec(before))?.[1];
  const defined = set ?? enumOfModels(before) ?? definedName(before);
  return defined ?? FALLBACK.exec(before)?.[1] ?? keyBeside(before);
}

/** The field that a default is of, by what stands behind it. */
export function fieldBehind(behind: string): string | undefined {
  return (FIELD_BEHIND.exec(behind) ?? PROPERTY_BEHIND.exec(behind))?.[1];
}

/** `Model::Small => `: the name of the enumeration, when that says model. */
function enumOfModels(before: string): string | undefined {
  const name = /(\w+)(?:::|\.)\w+\s*=>\s*$/.exec(before)?.[1];
  return name !== undefined && keyMeaning(name) === 'strong' ? name : undefined;
}

/** The string before, when it is a flag or a name of what takes a model or a data set: in a list of words most are not. */
function keyBeside(before: string): string | undefined {
  const [whole = '', name = ''] = BESIDE.exec(before) ?? FLAG_BEFORE.exec(before) ?? [];
  const flag = /^["'`](--?\w[\w.-]+)/.exec(whole)?.[1];
  if (flag !== undefined && takesModel(flag)) return 'model';
  const meaning = keyMeaning(name);
  return name === '' ||
    meaning === 'none' ||
    meaning === 'neutral' ||
    (meaning === 'upload-target' && flag === undefined)
    ? undefined
    : name;
}
