import { isEmbeddingName, isLegacyBeyondDoubt, speakingLibrary } from '../../names/bare-names.ts';
import { speaksOfHub } from '../../names/model-keys.ts';
import { type Named, named, namedShort } from '../../names/named.ts';
import { WEIGHTS_END } from '../../names/weight-files.ts';
import type { Template } from '../../syntax/code/code.ts';
import type { Frame, Place } from '../index.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { FileTraits } from '../traits.ts';

/** The models that a string may name; what a larger one that it is a part of names is told of the whole: `f"{hub}/org/name/resolve/main/{file}"`. */
export function readingsOf({ expression, frame }: Place, { evaluator, traits, context }: ParsedFile): readonly Named[] {
  const { mirrors } = context;
  if (expression.kind === 'template' && isSentence(expression)) return [];
  const texts =
    expression.kind === 'text'
      ? [repositoryIn(expression.value, frame)]
      : evaluator.values(expression).map(({ text }) => text);
  const whole = frame.kind === 'part' ? evaluator.values(frame.of).map(({ text }) => named(text, mirrors)?.model) : [];
  return texts.flatMap((text) => readingOf(text, traits, mirrors) ?? []).filter(({ model }) => !whole.includes(model));
}

/** `hf_hub="org/name/"`, `hf_hub="org/name/model.bin"`: a key of the Hub names no folder, however it is written. */
function repositoryIn(text: string, frame: Frame): string {
  const key = frame.kind === 'argument' ? frame.keyword : frame.kind === 'value' ? frame.key : null;
  return key !== null && speaksOfHub(key) ? text.replace(BELOW_REPOSITORY, '') : text;
}

/** `/`, `/model.safetensors` behind `org/name`. */
const BELOW_REPOSITORY = new RegExp(
  String.raw`(?<=^[\w.-]{1,96}/[\w.-]{1,96})/(?:[\w./-]{1,200}(?:\.bin|${WEIGHTS_END}))?$`,
);

/** `f"Loading {name} from {path}"`: with white space between its words it is no name, whatever fills it in. */
function isSentence({ parts }: Template): boolean {
  return /\S\s+\S/.test(parts.map((part) => (part.kind === 'text' ? part.value : '')).join(''));
}

/** An explicit form, or a bare name that the file is likely to mean as one. */
export function readingOf(text: string, { knowsModels }: FileTraits, mirrors: readonly string[]): Named | null {
  return named(text, mirrors) ?? bareReading(text, knowsModels);
}

/** `bert-base-uncased`, `gpt2`, `all-MiniLM-L6-v2`. */
function bareReading(text: string, knowsModels: boolean): Named | null {
  const library = speakingLibrary(text);
  if (library !== null) return namedShort(text, [library]);
  if (isEmbeddingName(text)) return namedShort(text, ['legacy', 'sentence-transformers']);
  return knowsModels || isLegacyBeyondDoubt(text) || /^(?:distil)?gpt2/.test(text)
    ? namedShort(text, ['legacy'])
    : null;
}
