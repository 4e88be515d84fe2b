import { keyMeaning, namesOtherThing, wordsOf } from '../names/model-keys.ts';
import { type Call, type Expression, type List, qualifiedName, type Role, type Scope } from '../syntax/code.ts';
import { madeBy } from './calls.ts';
import { isFolder } from './folders.ts';
import type { Frame } from './index.ts';
import { type Context, entryContext, keyedContext, meaningContext, OTHER, SPEAKING } from './keyed.ts';
import { type Loader, loadersOf } from './loaders.ts';
import { testColumn } from './test-cases.ts';

/** What reading a context needs to know of its file. */
export interface ContextRules {
  readonly loaders: ReadonlyMap<string, readonly Loader[]>;
  /** Functions and classes of the file, by name. */
  readonly scopesOf: (name: string) => readonly Scope[];
}

/** `os.path.join(root, "runs/embeddings")`: folders, whatever they are kept in, unless it is an id beyond doubt. */
const BELOW_FOLDER: Context = { kind: 'model', strength: 'none', how: 'path' };

/** Calls that only hand a value on; their place says what it is. */
const HANDING_ON = new Set(
  'str Path PurePath list tuple set sorted cast strip rstrip lstrip lower upper deepcopy String URL next iter frozenset freeze trim dict Field field Option Argument Form Query Param partial default_factory append extend add push insert join format Annotated Literal Optional Union param values keys'.split(
    ' ',
  ),
);
/** Of these the ones that put it into a collection. */
const COLLECTING = new Set('append extend add push insert'.split(' '));
const GETTERS = new Set('getenv get env getattr pop setdefault get_env getEnv environ get_env_var env_var'.split(' '));
const OPTION_CALLS = new Set(
  'add_argument option argument add_option addArgument requiredOption add_flag DEFINE_string DEFINE_list'.split(' '),
);
const LOGGING =
  /^(?:print|log|debug|info|warn|warning|error|exception|critical|raise|\w*Error|\w*Exception|\w*Warning|write|echo|markdown|header|caption|fail|skip|expect|toBe|toEqual|toStrictEqual|toContain|toHaveBeenCalledWith|describe|it)$/;
/** `isKokoroModel(id)`, `has_adapter(id)`: asked about, not loaded. */
const PREDICATE = /^(?:is|has|supports)(?:_[a-z]|[A-Z])\w*$/;

/** Reads the surroundings from the inside out, until something decides. */
export function readContext(frame: Frame, rules: ContextRules): Context {
  const column = testColumn(frame);
  const byColumn = column === null ? null : keyedContext(column, 'list');
  if (byColumn !== null) return byColumn;
  let how: string | null = null;
  let nested = false;
  let made = false;
  const indices: number[] = [];
  for (let at = frame; ; ) {
    switch (at.kind) {
      case 'root':
        return roleContext(at.role, { how, nested, made, alone: at === frame, indices });
      case 'part':
        // `command + ["pull", "org/name"]` joins lists, no words.
        if (!nested) return OTHER;
        break;
      case 'compared':
        return { kind: 'mention', how: 'comparison' };
      case 'key':
        return keyOfTable(at.outer, rules);
      case 'lookup':
        return { kind: 'mention', how: 'lookup' };
      case 'element': {
        indices.push(at.index);
        const flag = flagBefore(at.list, at.index);
        const decided = flag === null ? null : keyedContext(flag, 'cli-arg');
        if (decided !== null) return decided;
        how ??= 'list';
        nested = true;
        break;
      }
      case 'value': {
        const decided = at.key === null ? null : entryContext(at.dict, at.key);
        if (decided !== null) return decided;
        how ??= 'dict-value';
        nested = true;
        break;
      }
      case 'argument': {
        const decided = argumentContext(at, rules, how);
        if (decided.context !== null) return decided.context;
        how ??= decided.how;
        made ||= !HANDING_ON.has(lastName(at.call)) && !GETTERS.has(lastName(at.call));
        break;
      }
    }
    at = at.outer;
  }
}

/** A key of a table: in a table of models (`MODELS = {"org/name": ...}`) it names one, elsewhere it is only looked up. */
function keyOfTable(outer: Frame, rules: ContextRules): Context {
  const table = outer.kind === 'root' || outer.kind === 'value' ? readContext(outer, rules) : OTHER;
  const isModels = table.kind === 'model' && table.strength === 'strong';
  return isModels ? { kind: 'model', strength: 'weak', how: 'dict-key' } : { kind: 'mention', how: 'dict-key' };
}

/** What lay between a string and the root it belongs to. */
interface Way {
  readonly how: string | null;
  /** Lists and tables. */
  readonly nested: boolean;
  /** A call that makes something of the string: the root holds what was made. */
  readonly made: boolean;
  /** Nothing did. */
  readonly alone: boolean;
  /** The places in the lists that it stands in, the innermost first. */
  readonly indices: readonly number[];
}

function roleContext(role: Role, { how, nested, made, alone, indices }: Way): Context {
  const unknown: Context = {
    kind: 'model',
    strength: tableOfModels(role) && nested ? 'weak' : 'none',
    how: how ?? (isFolder(role) ? 'path' : 'literal'),
  };
  if (isAboutDatasets(role)) return OTHER;
  // `entity = Entity("org/name")` is none of the things that are written as ids.
  if (role.kind === 'binding' && made && namesOtherThing(role.name)) return unknown;
  switch (role.kind) {
    case 'binding': {
      const constant = role.scope.kind === 'module' ? 'constant' : role.scope.kind === 'class' ? 'field' : 'variable';
      return keyedContext(role.name, how ?? constant) ?? unknown;
    }
    case 'default':
      return keyedContext(role.name, how ?? 'parameter-default') ?? unknown;
    case 'return':
      return keyedContext(role.name, how ?? 'return') ?? unknown;
    case 'iteration':
      return keyedContext(nameOfItem(role.names, indices), how ?? 'list') ?? unknown;
    case 'test':
      return { kind: 'mention', how: 'comparison' };
    case 'statement':
      return alone ? { kind: 'mention', how: 'docstring' } : unknown;
  }
}

/** The variable that a loop puts an item into: of `for task, model in [(..., ...)]` the one at the item's place in its row. */
function nameOfItem(names: readonly string[], indices: readonly number[]): string {
  return (names.length > 1 ? names[indices.at(-2) ?? -1] : names[0]) ?? '';
}

/** `class DatasetName(Enum): X = ...`, `def dataset_names(): ids = [...]`: what stands inside is no model unless its own name says so. */
function isAboutDatasets(role: Role): boolean {
  if (role.kind !== 'binding' || keyMeaning(role.name) === 'strong') return false;
  for (let at: Scope | null = role.scope; at !== null; at = at.parent) {
    if (at.name !== '' && keyMeaning(at.name) === 'dataset') return true;
  }
  return false;
}

/** `MODEL_CONFIGS = {...}`: the table is about models, though its name is not theirs. */
function tableOfModels(role: Role): boolean {
  if (role.kind !== 'binding' && role.kind !== 'return') return false;
  return wordsOf(role.name).some((word) => /^(?:models?|llms?|checkpoints?|pretrained)$/.test(word));
}

interface ArgumentReading {
  readonly context: Context | null;
  /** What to call it when something further out decides. */
  readonly how: string | null;
}

function argumentContext(
  frame: Frame & { kind: 'argument' },
  rules: ContextRules,
  how: string | null,
): ArgumentReading {
  const { call, keyword, position } = frame;
  const dotted = qualifiedName(call.callee);
  const name = lastName(call);
  const decided = (context: Context | null, as: string | null = null): ArgumentReading => ({ context, how: as });

  for (const loader of loadersOf(rules.loaders, dotted)) {
    const meant = keyword === null ? loader.position === position : loader.keywords.includes(keyword);
    if (meant) return decided(loaderContext(loader));
  }
  if (OPTION_CALLS.has(name)) return decided(optionContext(call, keyword, position));
  if (keyword !== null) {
    if (SPEAKING.has(keyword)) return decided({ kind: 'mention', how: 'text' });
    // `LoadDataset(repo_id="org/name")`: which repository, the call says.
    if (keyword.startsWith('repo') && isOfDataset(call)) return decided(OTHER);
    const byKey = keyedContext(keyword, how ?? 'keyword-argument');
    return decided(byKey ?? calleeContext(name, how), how);
  }
  if (GETTERS.has(name)) return getterContext(call, position);
  if (position > 0 && /(?:^|\.)path\.join$/.test(dotted)) return decided(BELOW_FOLDER);
  if (HANDING_ON.has(name)) return decided(collectedContext(call.callee, how), null);
  const aside = asideContext(name);
  if (aside !== null) return decided(aside);
  // `datasets.register("org/name")`
  if (keyMeaning(dotted.slice(0, -name.length)) === 'dataset') return decided(OTHER);
  for (const scope of rules.scopesOf(name)) {
    const parameter = scope.parameters[position];
    const byParameter = parameter === undefined ? null : keyedContext(parameter.name, name);
    if (byParameter !== null) return decided(byParameter);
  }
  return decided(calleeContext(name, how), 'argument');
}

/** What is told to people, or only asked about. */
function asideContext(name: string): Context | null {
  if (LOGGING.test(name)) return { kind: 'mention', how: 'message' };
  return PREDICATE.test(name) ? { kind: 'mention', how: 'comparison' } : null;
}

/** `LoadDataset(...)`, `delete_episodes(dataset, ...)`. */
function isOfDataset(call: Call): boolean {
  const [first] = call.args;
  const isFirst = first?.keyword === null && first.value.kind === 'name' && keyMeaning(first.value.name) === 'dataset';
  return isFirst || keyMeaning(lastName(call)) === 'dataset';
}

/** `models.append("org/name")`: what is collected is what the collection is called after. */
function collectedContext(callee: Expression, how: string | null): Context | null {
  if (callee.kind !== 'member' || !COLLECTING.has(callee.name)) return null;
  const { object } = callee;
  return object.kind === 'name' || object.kind === 'member' ? keyedContext(object.name, how ?? 'list') : null;
}

function loaderContext(loader: Loader): Context {
  if (loader.purpose === 'model') return { kind: 'model', strength: 'strong', how: loader.name };
  return loader.purpose === 'other' ? OTHER : { kind: 'mention', how: loader.purpose };
}

/** The name of a function or class speaks for its arguments, though less than a keyword does. */
function calleeContext(name: string, how: string | null): Context | null {
  // `subprocess.check_output([...])` runs a command.
  if (/outputs?$/.test(name)) return null;
  const made = keyMeaning(madeBy(name));
  const context = meaningContext(made === 'strong' || made === 'weak' ? made : keyMeaning(name), how ?? name);
  return context?.kind === 'model' ? { ...context, strength: 'weak' } : context;
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
  const isDefault = keyword === 'default' || (keyword === null && position > 0);
  if (keyword !== null && SPEAKING.has(keyword)) return { kind: 'mention', how: 'help' };
  if (keyword === 'choices') return { kind: 'mention', how: 'choices' };
  if (!isDefault) return OTHER;
  for (const flag of flags) {
    // `-m, --model <id>`
    const name = /--[\w.-]+/.exec(flag)?.[0] ?? flag.split(/[\s,=<[]/)[0] ?? '';
    const context = keyedContext(name, 'argument-default');
    if (context !== null) return context;
  }
  return { kind: 'model', strength: 'none', how: 'argument-default' };
}

/**
 * True for the default of a command-line option, an environment variable or a field outside of functions: others set it
 * under the name that stands there, so what this file does with it is not all.
 */
export function isSettable(frame: Frame): boolean {
  let at = frame;
  for (; at.kind === 'argument'; at = at.outer) {
    const name = lastName(at.call);
    if (OPTION_CALLS.has(name)) return true;
    if (!GETTERS.has(name) && !HANDING_ON.has(name)) return false;
  }
  return at.kind === 'root' && at.role.kind === 'binding' && at.role.scope.kind !== 'function';
}

function lastName({ callee }: Call): string {
  const dotted = qualifiedName(callee);
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

/** `--model` when that is the element before, null when it is no flag. */
function flagBefore(list: List, index: number): string | null {
  const before = list.items[index - 1];
  return before?.kind === 'text' && /^--?[A-Za-z]/.test(before.value) ? before.value : null;
}

/** True for a string that stands as a statement of its own. */
export function isDocstring(frame: Frame): boolean {
  return frame.kind === 'root' && frame.role.kind === 'statement';
}
