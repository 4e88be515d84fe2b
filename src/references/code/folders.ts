import { wordsOf } from '../names/model-keys.ts';
import type { Role } from '../syntax/code.ts';
import type { Frame } from './index.ts';
import type { Decision } from './judge.ts';

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
