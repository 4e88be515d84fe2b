import { isFullCommit, oncePer } from '../../../domain.ts';
import { keyMeaning, speaksOfHub } from '../../names/model-keys.ts';
import { holdsProviderUrl } from '../../names/providers.ts';
import { type Argument, type Entry, type Expression, type Scope, UNKNOWN } from '../../syntax/code/code.ts';

/** Entries of a table, arguments of a call. */
type Siblings = readonly (Entry | Argument)[];

/**
 * `{"hf_hub_name": "org/name", "eval_splits": [...]}`, `Task(hf_repo="org/name", hf_subset=name)`: a repository of the Hub with
 * splits or subsets is a data set, unless its key says model. So is what a key calls no more than a name or a path.
 */
export function isBesideSplits(key: string, siblings: Siblings): boolean {
  const ofHub = speaksOfHub(key) && !/model|llm|lora|adapter/i.test(key);
  if (!ofHub && keyMeaning(key) !== 'neutral') return false;
  const splits = splitsAmong(siblings);
  return ofHub ? splits.length > 0 : splits.some((kind) => NAMES.has(kind));
}

/**
 * `def __init__(self, hf_repo="org/name", hf_subset=None)`, `class Task: hf_repo = "org/name"`: the same of what a function or
 * class defines, unless it defines beside it which data set the splits are of.
 */
export function isDefinedBesideSplits(name: string, scope: Scope): boolean {
  const siblings = definedIn(scope);
  return isBesideSplits(name, siblings) && !siblings.some(isNamedDataset);
}

const definedIn = oncePer(({ kind, parameters, bindings }: Scope): readonly Argument[] => {
  if (kind === 'function')
    return parameters.map(({ name, fallback }) => ({ keyword: name, value: fallback ?? UNKNOWN }));
  if (kind === 'module') return [];
  return [...bindings].flatMap(([keyword, [first]]) =>
    first?.kind === 'value' ? [{ keyword, value: first.value }] : [],
  );
});

function isNamedDataset(sibling: Entry | Argument): boolean {
  const name = nameOf(sibling) ?? '';
  return keyMeaning(name) === 'dataset' && !SPLITS.test(name);
}

/** `{"id": "org/model", "hf_dataset": "org/data", "split": "test"}`: whose splits they are, a key of its own says. */
export const isBesideDataset = oncePer((siblings: Siblings): boolean =>
  siblings.some(
    (sibling) => isNamedDataset(sibling) && sibling.value.kind === 'text' && sibling.value.value.includes('/'),
  ),
);

/** `{"type": "dataset", "name": "org/name"}` */
export const isOfDataset = oncePer((siblings: Siblings): boolean =>
  siblings.some(
    (sibling) =>
      /^(?:repo_?)?type$/i.test(nameOf(sibling) ?? '') &&
      sibling.value.kind === 'text' &&
      /^(?:dataset|space)s?$/i.test(sibling.value.value),
  ),
);

/** `revision="1a2b3c..."`, a commit beside a name: what a repository of the Hub is pinned to. */
export const isPinned = oncePer((siblings: Siblings): boolean =>
  siblings.some(
    (sibling) => nameOf(sibling) === 'revision' && sibling.value.kind === 'text' && isFullCommit(sibling.value.value),
  ),
);

/** The kinds of what the splits and subsets beside something are given. */
const splitsAmong = oncePer((siblings: Siblings): readonly Expression['kind'][] => [
  ...new Set(siblings.flatMap((sibling) => (SPLITS.test(nameOf(sibling) ?? '') ? [sibling.value.kind] : []))),
]);

const SPLITS = /^(?:\w+_)?(?:split|splits|subset|subsets)$/;
/** Kinds of what names a split, unlike a share of the rows: `train_split=0.9`. */
const NAMES: ReadonlySet<Expression['kind']> = new Set(['text', 'template', 'list']);

/** `endpoint: "https://openrouter.ai/api"`: the address of a provider that hosts what is named beside it. */
export const isHosted = oncePer((siblings: Siblings): boolean =>
  siblings.some(({ value }) => value.kind === 'text' && holdsProviderUrl(value.value)),
);

/**
 * `{"name": "MODEL_ID", "value": "org/name"}`, `Textbox(label="Model ID", value="org/name")`, `{ name: "model", initial: "org/name" }`:
 * a value is called what the name beside it is.
 */
export function namedBeside(key: string, siblings: Siblings): string | null {
  return VALUE_KEY.test(key) ? nameAmong(siblings) : null;
}

const nameAmong = oncePer((siblings: Siblings): string | null => {
  const beside = siblings.find((sibling) => NAME_KEY.test(nameOf(sibling) ?? '')) ?? siblings.find(isDescribed);
  return beside?.value.kind === 'text' ? (LABEL.exec(beside.value.value)?.[1] ?? null) : null;
});

/** `Dropdown(description="Model:", value=...)`: a word or two, no sentence. */
function isDescribed(sibling: Entry | Argument): boolean {
  const { value } = sibling;
  return nameOf(sibling) === 'description' && value.kind === 'text' && /^[\w-]+(?: [\w-]+)?:?\s*$/.test(value.value);
}

const VALUE_KEY = /^(?:(?:default_?)?values?|default|initial|choices|options)$/i;
const NAME_KEY = /^(?:name|key|variable|label)$/i;
/** `MODEL_ID`, `Model ID:` */
const LABEL = /^([A-Za-z_][\w. -]{0,80}):?\s*$/;

function nameOf(sibling: Entry | Argument): string | null {
  if ('keyword' in sibling) return sibling.keyword;
  return sibling.key?.kind === 'text' ? sibling.key.value : null;
}
