import { type Named, named, namedShort } from '../../names/named.ts';
import { isDatasetLike, isServedName, isTypicalName, plausibleId } from '../../names/plausible.ts';
import { type Call, type Expression, lastPart, qualifiedName } from '../../syntax/code/code.ts';
import { argumentOf, madeBy, positionalOf } from '../evaluate/calls.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Decision } from '../judge.ts';
import { libraryDefault, taskDefault } from './defaults.ts';
import { type Load, type Loading, saidOf } from './load.ts';
import { type Loader, loadersOf, type Purpose } from './loaders.ts';

/** What `call` loads: its model arguments followed back to the literals they come from. */
export function loadedBy(call: Call, loading: Loading): readonly Load[] {
  const dotted = qualifiedName(call.callee);
  const loaders = loadersOf(loading.language.loaders, dotted);
  if (loaders.length === 0 && /dataset/i.test(madeBy(lastPart(dotted)))) return datasetsOf(call, loading);
  if (loaders.length === 0) return libraryDefault(call, dotted);
  const loads = loaders.flatMap((loader) => loadsOf(call, loader, loading));
  return loads.length > 0 ? loads : [...taskDefault(call, dotted, loading), ...libraryDefault(call, dotted)];
}

/** What `call` loads as one of the loaders that it is. */
function loadsOf(call: Call, loader: Loader, loading: Loading): readonly Load[] {
  const argument = argumentFor(call, loader);
  if (argument === undefined) return [];
  const { evaluator } = loading;
  const one = (...keywords: readonly string[]): string | null => oneText(call, keywords, evaluator);
  const said = outcome(isOtherKind(one('repo_type', 'repoType', 'type'), call) ? 'other' : loader.purpose, loader);
  const revision = one('revision', 'code_revision');
  const file = one('filename', 'weight_name', 'gguf_file', 'subfolder', 'model_file');
  const values = evaluator.values(argument);
  // `Recorder(**settings)`
  const given = values.length === 0 ? evaluator.entries(argument, loader.keywords) : values;
  return given.flatMap(({ text, origin, foreign, told }) => {
    const named = readingFor(loader, text, call, loading);
    if (named === null || (foreign && isTold(named, told))) return [];
    const kind = isOfAdapterHub(loader, text) ? { ...said, purpose: 'other' as const } : said;
    return [{ origin, argument, foreign, decision: { named, ...kind, revision, file } }];
  });
}

/** `load_adapter("nli/multinli@ukp")`: a task, its data and whose adapter, as https://adapterhub.ml has them. */
function isOfAdapterHub({ name }: Loader, text: string): boolean {
  return name === 'load_adapter' && text.includes('@');
}

/** `repo_type="dataset"`, and what is written to. */
function isOtherKind(type: string | null, call: Call): boolean {
  return type === 'dataset' || type === 'space' || isWrittenTo(call);
}

/** `RobotDataset(repo_id)`, `open_dataset(name)`: what the variable holds is a data set, unless it is called a model. */
function datasetsOf(call: Call, loading: Loading): readonly Load[] {
  const argument = argumentOf(call, 'repo_id', 0);
  // `process_dataset(model_name, rows)`
  if (argument === undefined || /model|llm|checkpoint/i.test(qualifiedName(argument))) return [];
  const { mirrors } = loading.context;
  const said = { purpose: 'other', class: 'mention', certainty: 'certain', how: 'dataset' } as const;
  return saidOf(argument, loading, ({ text, foreign }) => (foreign ? null : named(text, mirrors)), said);
}

/** `Repository(clone_from=url, git_user=...)`: who clones with a name to commit by is going to push. */
function isWrittenTo({ args }: Call): boolean {
  return args.some(({ keyword }) => keyword === 'git_user' || keyword === 'git_email');
}

/** The file that holds the literal reports it itself. */
function isTold({ form, looks, model }: Named, told: boolean): boolean {
  return !form.startsWith('alias-') && (told || looks === 'sure' || (looks === 'likely' && isTypicalName(model)));
}

function argumentFor(call: Call, { keywords, position }: Loader): Expression | undefined {
  const keyword = call.args.find((argument) => argument.keyword !== null && keywords.includes(argument.keyword));
  if (keyword !== undefined || position === null) return keyword?.value;
  return positionalOf(call)[position];
}

function outcome(purpose: Purpose, { name }: Loader): Pick<Decision, 'purpose' | 'class' | 'certainty' | 'how'> {
  if (purpose === 'model') return { purpose: 'model', class: 'use', certainty: 'certain', how: name };
  const how = purpose === 'tokenizer' || purpose === 'hosted' ? purpose : name;
  return { purpose: purpose === 'other' ? 'other' : 'mention', class: 'mention', certainty: 'certain', how };
}

function readingFor(
  { name, aliases, prefix }: Loader,
  text: string,
  call: Call,
  { evaluator, context: { mirrors } }: Loading,
): Named | null {
  const pretrained = oneText(call, ['pretrained'], evaluator);
  if (aliases.includes('open_clip')) {
    const weights = pretrained ?? pretrainedPosition(call, evaluator);
    return (weights === null ? null : namedShort(`${text}/${weights}`, aliases)) ?? named(text, mirrors);
  }
  if (aliases.includes('timm') && !isTrue(call, 'pretrained', 1)) return null;
  // repo_id of a file download may be any repository; a local folder of a loader has no owner the Hub knows
  const explicit = named(text.startsWith(prefix) ? text.slice(prefix.length) : text, mirrors, true);
  if (explicit !== null && !isOfAnyone(name, explicit, call)) return explicit;
  return namedShort(text, aliases);
}

/** `load("a/b")`, `LLM("our-gateway/gpt-4o")`: calls that take more than models of the Hub. */
function isOfAnyone(name: string, { model, looks }: Named, { args }: Call): boolean {
  if (looks !== 'possible') return false;
  if (name === 'load' || name === 'load_model' || name === 'client') return true;
  const judged = plausibleId(model);
  if (name === 'LLM') return isServedName(judged);
  // `snapshot_download(name, repo_type=kind)`: what kind of repository, the run will tell.
  return isDatasetLike(judged) && args.some(({ keyword }) => keyword !== null && /type$/i.test(keyword));
}

function pretrainedPosition(call: Call, evaluator: Evaluator): string | null {
  const second = positionalOf(call)[1];
  return second === undefined ? null : (evaluator.values(second)[0]?.text ?? null);
}

function isTrue(call: Call, keyword: string, position: number): boolean {
  const argument = argumentOf(call, keyword, position);
  return argument !== undefined && !(argument.kind === 'opaque' && argument.end - argument.start === 'False'.length);
}

function oneText(call: Call, keywords: readonly string[], evaluator: Evaluator): string | null {
  for (const keyword of keywords) {
    const argument = argumentOf(call, keyword, -1);
    const text = argument === undefined ? undefined : evaluator.values(argument)[0]?.text;
    if (text !== undefined && text !== '') return text;
  }
  return null;
}
