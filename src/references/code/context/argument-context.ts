import { keyMeaning, namesRepository } from '../../names/model-keys.ts';
import { takesFolders } from '../../names/path-calls.ts';
import { isWeightsFile } from '../../names/weight-files.ts';
import { wordSet } from '../../patterns.ts';
import { type Call, type Expression, lastPart, qualifiedName, type Scope } from '../../syntax/code/code.ts';
import {
  COLLECTING,
  FIELD_CALLS,
  GETTERS,
  HANDING_ON,
  LOGGING,
  OPTION_CALLS,
  PREDICATE,
  SETTERS,
} from '../call-names.ts';
import { madeBy } from '../evaluate/calls.ts';
import type { Frame } from '../index.ts';
import { type Loader, loadersOf } from '../loads/loaders.ts';
import { isBesideSplits, namedBeside } from './beside.ts';
import { choiceContext } from './choices.ts';
import { type Context, keyedContext, meaningContext, OTHER, SPEAKING, UNLIKELY } from './keyed.ts';

/** What reading a context needs to know of its file. */
export interface ContextRules {
  readonly loaders: ReadonlyMap<string, readonly Loader[]>;
  /** Functions and classes of the file, by name. */
  readonly scopesOf: (name: string) => readonly Scope[];
  /** Calls of the file, by what they call. */
  readonly callsOf: (dotted: string) => readonly Call[];
}

/** `os.path.join(root, "runs/embeddings")`: folders, whatever they are kept in, unless it is an id beyond doubt. */
const BELOW_FOLDER: Context = { kind: 'model', strength: 'none', how: 'path' };

/** Keywords of a field or option that say under which name others set it. */
const ALIASES = new Set(['alias', 'validation_alias', 'env', 'envvar', 'env_var']);
/** Keywords of the defaults of options, and of what there is to choose from in a form. */
const OPTION_VALUES = wordSet('default value options');
/** What a call says of one of its arguments. */
interface ArgumentReading {
  readonly context: Context | null;
  /** What to call it when something further out decides. */
  readonly how: string | null;
}

/** What the call that a string is an argument of says of it: a loader, an option, a keyword, a flag before, the name of the call. */
export function argumentContext(
  frame: Frame & { kind: 'argument' },
  rules: ContextRules,
  how: string | null,
): ArgumentReading {
  const { call, keyword, position } = frame;
  const dotted = qualifiedName(call.callee);
  for (const loader of loadersOf(rules.loaders, dotted)) {
    const meant = keyword === null ? loader.position === position : loader.keywords.includes(keyword);
    if (meant) return decided(loaderContext(loader, dotted));
  }
  if (OPTION_CALLS.test(dotted)) return decided(optionContext(call, keyword, position));
  if (FIELD_CALLS.has(lastPart(dotted)) && (keyword === null ? position === 0 : keyword === 'default')) {
    return decided(aliasContext(call), null);
  }
  if (keyword === null) return positionalContext(frame, dotted, rules, how);
  const offered = choiceContext(frame);
  return offered === null ? keywordContext(call, keyword, how) : decided(offered);
}

function decided(context: Context | null, how: string | null = null): ArgumentReading {
  return { context, how };
}

function keywordContext(call: Call, keyword: string, how: string | null): ArgumentReading {
  if (SPEAKING.has(keyword)) return decided({ kind: 'mention', how: 'text' });
  // `LoadDataset(repo_id="org/name")`: which repository, the call says.
  if ((keyword.startsWith('repo') && isOfDataset(call)) || isBesideSplits(keyword, call.args)) return decided(OTHER);
  // `ModelSpec(hf="org/name")`
  if (namesRepository(keyword) && keyMeaning(lastName(call)) === 'strong')
    return decided({ kind: 'model', strength: 'strong', how: how ?? 'keyword-argument' });
  const byKey = keyedContext(namedBeside(keyword, call.args) ?? keyword, how ?? 'keyword-argument');
  return decided(byKey ?? calleeContext(lastName(call), how), how);
}

function positionalContext(
  { call, position }: Frame & { kind: 'argument' },
  dotted: string,
  rules: ContextRules,
  how: string | null,
): ArgumentReading {
  const name = lastPart(dotted);
  if (GETTERS.has(name)) return getterContext(call, position);
  const told =
    settingContext(call, position) ?? labelContext(call, how) ?? flaggedContext(call.args[position - 1]?.value);
  if (told !== null) return decided(told);
  if (position > 0 && /(?:^|\.)path\.join$/.test(dotted)) return decided(BELOW_FOLDER);
  if (isBeforeWeights(call.args[position + 1]?.value) && !takesFolders(name))
    return decided({ kind: 'model', strength: 'strong', how: how ?? 'argument' });
  if (HANDING_ON.has(name)) return decided(collectedContext(call.callee, how), null);
  const aside = asideContext(name);
  if (aside !== null) return decided(aside);
  // `datasets.register("org/name")`
  if (keyMeaning(dotted.slice(0, -name.length)) === 'dataset') return decided(OTHER);
  const byParameter = parameterContext(rules.scopesOf(name), position, name);
  return byParameter === null ? decided(calleeContext(name, how), 'argument') : decided(byParameter);
}

/** `os.environ.setdefault("MODEL", "org/name")`: what is set is what the first argument says. */
function settingContext(call: Call, position: number): Context | null {
  const [first] = call.args;
  if (position === 0 || first?.value.kind !== 'text' || !SETTERS.has(lastName(call))) return null;
  return keyedContext(first.value.value, 'argument');
}

/** `Dropdown(["org/a", "org/b"], label="Model")` */
function labelContext({ args }: Call, how: string | null): Context | null {
  const labelled = how === 'list' ? namedBeside('choices', args) : null;
  return labelled === null ? null : keyedContext(labelled, 'choice');
}

/** What the parameters of that name and place are called in this file. */
function parameterContext(scopes: readonly Scope[], position: number, how: string): Context | null {
  for (const { parameters } of scopes) {
    const parameter = parameters[position];
    const context = parameter === undefined ? null : keyedContext(parameter.name, how);
    if (context !== null) return context;
  }
  return null;
}

/** `RemoteFile("gguf", "org/name", "name.Q4_K_M.gguf")`: a file of weights of what stands before it. */
function isBeforeWeights(next: Expression | undefined): boolean {
  return next?.kind === 'text' && isWeightsFile(next.value);
}

/** What is told to people, or only asked about. */
function asideContext(name: string): Context | null {
  if (LOGGING.test(name)) return { kind: 'mention', how: 'message' };
  return PREDICATE.test(name) ? { kind: 'mention', how: 'comparison' } : null;
}

/** `LoadDataset(...)`, `LiberoDataConfig(...)`, `delete_episodes(dataset, ...)`. */
function isOfDataset(call: Call): boolean {
  const [first] = call.args;
  const isFirst = first?.keyword === null && first.value.kind === 'name' && keyMeaning(first.value.name) === 'dataset';
  const name = lastName(call);
  return isFirst || keyMeaning(name) === 'dataset' || DATA_CLASS.test(name);
}

const DATA_CLASS = /Data(?:Config|Args|Arguments|Loader|Module|Source)$/;

/** `models.append("org/name")`: what is collected is what the collection is called after. */
function collectedContext(callee: Expression, how: string | null): Context | null {
  if (callee.kind !== 'member' || !COLLECTING.has(callee.name)) return null;
  const { object } = callee;
  return object.kind === 'name' || object.kind === 'member' ? keyedContext(object.name, how ?? 'list') : null;
}

function loaderContext(loader: Loader, dotted: string): Context {
  if (loader.purpose === 'model') {
    return { kind: 'model', strength: loadsAnything(loader, dotted) ? 'weak' : 'strong', how: loader.name };
  }
  return loader.purpose === 'other' ? OTHER : { kind: 'mention', how: loader.purpose };
}

/** `torch.load("a/b")`, but not `GPTQModel.load("org/name")`: so many things are loaded that what is must look like a model. */
function loadsAnything({ name, owner }: Loader, dotted: string): boolean {
  if (name !== 'load' || owner !== undefined) return false;
  const made = lastPart(dotted.slice(0, -name.length - 1));
  return !/^[A-Z]/.test(made) || keyMeaning(made) !== 'strong';
}

/** The name of a function or class speaks for its arguments, though less than a keyword does: `set_base_docker("owner/name:latest")`. */
function calleeContext(name: string, how: string | null): Context | null {
  // `subprocess.check_output([...])` runs a command.
  if (/outputs?$/.test(name)) return null;
  const made = keyMeaning(madeBy(name));
  const context = meaningContext(made === 'strong' || made === 'weak' ? made : keyMeaning(name), how ?? name);
  if (context?.kind === 'model') return { ...context, strength: 'weak' };
  return context ?? (/docker|container|table$/i.test(name) ? UNLIKELY : null);
}

/** `os.getenv("MODEL_ID", default)`: the variable's name decides, else what the value is assigned to. */
function getterContext(call: Call, position: number): ArgumentReading {
  const key = call.args[0]?.value;
  // `requests.get("https://...")` fetches what it names.
  if (position === 0) return { context: key?.kind === 'text' && !key.value.includes('://') ? OTHER : null, how: null };
  const context = key?.kind === 'text' ? keyedContext(key.value, 'env-default') : null;
  return { context, how: 'env-default' };
}

/** `add_argument("--model", default=..., choices=[...], help=...)`. */
function optionContext(call: Call, keyword: string | null, position: number): Context {
  const flags = call.args.flatMap(({ keyword: given, value }) =>
    given === null && value.kind === 'text' ? [value.value] : [],
  );
  const isDefault = keyword === null ? position > 0 : OPTION_VALUES.has(keyword);
  if (keyword !== null && SPEAKING.has(keyword)) return { kind: 'mention', how: 'help' };
  if (keyword === 'choices') return { kind: 'mention', how: 'choices' };
  if (!isDefault) return OTHER;
  for (const flag of flags) {
    // `-m, --model <id>`, `Model ID`, `<model>`
    const name =
      /--[\w.-]+|^[A-Za-z][\w ]{0,40}$/.exec(flag)?.[0] ?? flag.replace(/^[<[]/, '').split(/[\s,=<>[\]]/)[0] ?? '';
    const context = keyedContext(name, 'argument-default');
    if (context !== null) return context;
  }
  return { kind: 'model', strength: 'none', how: 'argument-default' };
}

/** `Field("org/name", alias="EMBEDDING_MODEL")`, `Option("org/name", "--model", envvar="MODEL")`: by what others set the field. */
function aliasContext({ args }: Call): Context | null {
  for (const { keyword, value } of args) {
    const named = value.kind === 'call' ? value.args[0]?.value : value;
    if (named?.kind !== 'text') continue;
    const isName = keyword === null ? named.value.startsWith('--') : ALIASES.has(keyword);
    const context = isName ? keyedContext(named.value, 'field') : null;
    if (context !== null) return context;
  }
  return null;
}

/** `["--model", "org/name"]`, `run("serve.py", "--model", "org/name")`: what the flag before says, null when there is none. */
export function flaggedContext(before: Expression | undefined): Context | null {
  const isFlag = before?.kind === 'text' && /^--?[A-Za-z]/.test(before.value);
  return isFlag ? keyedContext(before.value, 'cli-arg') : null;
}

/** True for a call that looks up what its first argument names. */
export function isGetter(call: Call): boolean {
  return GETTERS.has(lastName(call));
}

/** True for a call that only hands its arguments on, or looks up what they name. */
export function handsOn(call: Call): boolean {
  const name = lastName(call);
  return HANDING_ON.has(name) || GETTERS.has(name);
}

/**
 * True for the default of a command-line option, an environment variable or a field outside of functions: others set it
 * under the name that stands there, so what this file does with it is not all.
 */
export function isSettable(frame: Frame): boolean {
  let at = frame;
  for (; at.kind === 'argument'; at = at.outer) {
    if (OPTION_CALLS.test(qualifiedName(at.call.callee))) return true;
    if (!handsOn(at.call)) return false;
  }
  return at.kind === 'root' && at.role.kind === 'binding' && at.role.scope.kind !== 'function';
}

function lastName({ callee }: Call): string {
  return lastPart(qualifiedName(callee));
}
