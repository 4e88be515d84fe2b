import { type ModelId, modelId } from '../../domain.ts';
import { LIBRARIES } from './aliases.generated.ts';

/** The library whose short names are meant: the same name is another model in another library. */
export type AliasLibrary =
  | 'bertopic'
  | 'chromadb'
  | 'coqui-tts'
  /** Class names, for the model a class loads when none is named. */
  | 'defaults'
  | 'docker'
  | 'fastembed'
  /** Cases of its enumerations: `EmbeddingModel::BGEM3`. */
  | 'fastembed-rs'
  | 'faster-whisper'
  | 'flair'
  /** `ARCHITECTURE__weights`, repositories of `immich-app`. */
  | 'immich'
  /** Bare ids that the Hub still answers to: `gpt2`. */
  | 'legacy'
  /** Classes, each for the model in its package. */
  | 'langchain4j'
  | 'llama-index'
  | 'mlx-flux'
  /** Constants of its registries: `LLMRegistry.qwen3_4b_4bit`. */
  | 'mlx-swift'
  | 'ollama'
  /** `ARCHITECTURE/weights`. */
  | 'open_clip'
  | 'openai-clip'
  | 'openai-whisper'
  /** Constants of its resources: `BertModelResources::BERT_QA`. */
  | 'rust-bert'
  | 'sentence-transformers'
  | 'spacy'
  /** Languages, each for the package of its models. */
  | 'stanza'
  | 'timm'
  | 'transformer-lens'
  /** What `pipeline(task)` loads when no model is named. */
  | 'transformers-tasks'
  | 'transformers.js-tasks'
  /** Prebuilt ids of MLC, repositories of `mlc-ai`. */
  | 'web-llm'
  | 'whisper.net'
  | 'whisperkit'
  | 'whisperx';

/** The model behind a short name, with the revision that the library pins, else null. */
export interface Alias {
  readonly model: ModelId;
  readonly revision: string | null;
}

const compiled = new Map<string, readonly { readonly pattern: RegExp; readonly target: string }[]>();

/** What `name` means to `library`, null when the library knows no such name. Source of each name: `aliases.yml`. */
export function aliasOf(library: AliasLibrary, name: string): Alias | null {
  const table = LIBRARIES[library];
  if (table === undefined || name.length > 96) return null;
  const exact = Object.hasOwn(table.names, name) ? table.names[name] : undefined;
  const target = exact ?? targetOf(patternsOf(library), name);
  if (target === undefined) return null;
  const [id = '', revision] = target.split('@');
  const model = modelId(id);
  return model === null ? null : { model, revision: revision ?? null };
}

/** True for a name that at least one library knows. */
export function isAlias(name: string): boolean {
  everyName ??= namesOfAll();
  return everyName.exact.has(name) || everyName.pattern.test(name);
}

let everyName: ReturnType<typeof namesOfAll> | undefined;

function namesOfAll(): { readonly exact: ReadonlySet<string>; readonly pattern: RegExp } {
  const tables = Object.values(LIBRARIES);
  const patterns = tables.flatMap(({ patterns }) => patterns.map(([source]) => `(?:${source})`));
  return {
    exact: new Set(tables.flatMap(({ names }) => Object.keys(names))),
    pattern: new RegExp(`^(?:${patterns.join('|')})$`),
  };
}

/** `$0` is the whole name, `$1` its first group. */
function targetOf(patterns: ReturnType<typeof patternsOf>, name: string): string | undefined {
  for (const { pattern, target } of patterns) {
    const match = pattern.exec(name);
    if (match !== null) return target.replace(/\$([01])/, (_, group: string) => match[Number(group)] ?? '');
  }
  return undefined;
}

function patternsOf(library: string): readonly { readonly pattern: RegExp; readonly target: string }[] {
  const known = compiled.get(library);
  if (known !== undefined) return known;
  const patterns = (LIBRARIES[library]?.patterns ?? []).map(([source, target]) => ({
    pattern: new RegExp(`^(?:${source})$`),
    target,
  }));
  compiled.set(library, patterns);
  return patterns;
}
