import { wordsOf } from '../../names/model-keys.ts';
import { type Call, type Expression, qualifiedName, type Role } from '../../syntax/code/code.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import type { Frame } from '../index.ts';
import type { Decision } from '../judge.ts';

/** Calls that write a model to the folder that they are given first. */
const SAVING = /(?:^|\.)(?:save|save_pretrained|save_model|save_checkpoint|savePretrained)$/;
/** Keywords of the folder that a run or a call writes to. */
const SAVED_TO = /^(?:output|save|out)_?(?:dir|directory|path|folder)$/i;
const PUSHING = /push_to_hub|pushToHub/;

/**
 * What a file writes models to, and where it first does: `model.save_pretrained("runs-9/final")`, `TrainingArguments(output_dir=OUT)`.
 * Nothing for a file that pushes to the Hub.
 */
export function savedFolders(calls: readonly Call[], evaluator: Evaluator): ReadonlyMap<string, number> {
  const folders: [Expression, number][] = [];
  for (const { callee, args, start } of calls) {
    const dotted = qualifiedName(callee);
    if (PUSHING.test(dotted) || args.some(({ keyword }) => PUSHING.test(keyword ?? ''))) return new Map();
    const [first] = args;
    if (first?.keyword === null && SAVING.test(dotted)) folders.push([first.value, start]);
    for (const { keyword, value } of args) if (SAVED_TO.test(keyword ?? '')) folders.push([value, start]);
  }
  const saved = new Map<string, number>();
  for (const [folder, start] of folders) {
    for (const { text } of evaluator.values(folder)) saved.set(text, Math.min(start, saved.get(text) ?? start));
  }
  return saved;
}

/** Last words of names whose values are folders and files. */
const FOLDER = /^(?:dir|directory|folder|subdir|subdirectory|subfolder|root|rootpath|file|bucket|prefix)$/;

/** `OUTPUT_DIR = "team/llama-run"`: two folders are as good as an id. */
export function isFolderName(name: string): boolean {
  return FOLDER.test(wordsOf(name).at(-1) ?? '');
}

/** True for the value of a variable or parameter that is called a folder. */
export function isFolder(role: Role): boolean {
  return (role.kind === 'binding' || role.kind === 'default') && isFolderName(role.name);
}

/**
 * What stays of the decisions of loading calls on a string: a call may load from a folder, and a value that its own name calls
 * one (`model_dir = "facexlib/weights"`) must look like a model besides.
 */
export function withoutFolders(decisions: readonly Decision[], frame: Frame): readonly Decision[] {
  if (decisions.length === 0 || !isCalledFolder(frame)) return decisions;
  return decisions.filter(({ named, purpose }) => named.looks !== 'possible' || purpose !== 'model');
}

function isCalledFolder(frame: Frame): boolean {
  switch (frame.kind) {
    case 'root':
      return isFolder(frame.role);
    case 'value':
      return frame.key !== null && isFolderName(frame.key);
    case 'argument':
      return frame.keyword !== null && isFolderName(frame.keyword);
    case 'option':
      return isCalledFolder(frame.outer);
    default:
      return false;
  }
}
