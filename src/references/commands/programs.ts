import { languageOfProgram } from '../languages.ts';
import { keyMeaning } from '../names/model-keys.ts';
import { anyOf } from '../patterns.ts';
import { programOf } from './command-words.ts';
import { EDITORS } from './edited-text.ts';

/** What a line runs besides the command that the table knows. */
export interface Programs {
  /** Index of the first Python and of the first text editor among the words; beyond the end when there is none. */
  readonly python: number;
  /** The same of the first client of a database. */
  readonly database: number;
  readonly editor: number;
  readonly evaluates: boolean;
  /** A script file: its operands may be models. */
  readonly script: boolean;
  /** `download_model org/name`, `./serve-llm.sh org/name`: what is run says by its name that it takes a model. */
  readonly takesModel: boolean;
}

const RUNS_SCRIPT = /\.(?:py|sh|bash|js|mjs|ts)$|^\.\//;

/** Looks through the words of a line, whose operands begin at `operandsFrom`. */
export function programsOf(texts: readonly string[], operandsFrom: number): Programs {
  const names = texts.map(programOf);
  const first = (isMeant: (name: string) => boolean): number => {
    const index = names.findIndex(isMeant);
    return index === -1 ? names.length : index;
  };
  return {
    python: first((name) => languageOfProgram(name) === 'python'),
    database: first((name) => languageOfProgram(name) === 'sql'),
    editor: first((name) => EDITORS.test(name)),
    evaluates: names[0] === 'eval',
    script: texts.slice(0, operandsFrom + 1).some((text) => RUNS_SCRIPT.test(text)),
    takesModel: texts.slice(0, operandsFrom + 1).some(isCalledAfterModels),
  };
}

/** What is done with a model, and the model: `download_model`, `serve-llm.sh`. */
function isCalledAfterModels(text: string): boolean {
  const name = programOf(text).replace(/\.(?:py|sh|bash)$/, '');
  return LOADS.test(name) && keyMeaning(name) === 'strong';
}

/** What is done with a model. */
const DOING = `
  download pull fetch get load preload cache prefetch run start launch convert quantize bench benchmark eval evaluate
  test`;
const LOADS = new RegExp(String.raw`^(?:hf[_-])?${anyOf(DOING)}(?:[_-][a-z\d]+)+$`);
