import type { SourceFile } from '../../domain.ts';
import type { Named } from '../names/named.ts';
import { ownerKind } from '../names/owners.ts';
import { anyOf } from '../patterns.ts';

/** What the whole file says about its strings. */
export interface FileTraits {
  /** It works with open models: any bare legacy id counts there under a key that says model. */
  readonly knowsModels: boolean;
  readonly isTest: boolean;
  /** It tests or shows parts of an app of JavaScript: what no call loads there is made up, unless its owner is known. */
  readonly isUnitTest: boolean;
  /** Named for datasets: what it lists are those. */
  readonly isOfDatasets: boolean;
  /** All it fetches from the Hub are datasets. */
  readonly fetchesDatasets: boolean;
}

/** Libraries of open models, and what they call them; each may be a regex. */
const LIBRARIES = `
  transformers vllm peft diffusers sentence[_-]transformers from_pretrained huggingface trl optimum adapters
  model_name_or_path mii sagemaker mlflow simpletransformers setfit ctranslate2`;
const MODEL_LIBRARY = new RegExp(`\\b${anyOf(LIBRARIES)}\\b`);

/** `tests/test_load.py`, `src/load.spec.ts`. */
const TEST_PATH =
  /(?:^|\/)(?:tests?|__tests__|testing|e2e)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|\.(?:test|spec|vitest|e2e|cy)\.[cm]?[jt]sx?$/;

/** `src/picker.test.tsx`, `src/picker.stories.tsx` */
const UNIT_TEST_PATH = /\.(?:test|spec|vitest|stories)\.[cm]?[jt]sx?$/;

/** Reads the traits off the path and the text of `file`. */
export function traitsOf({ path, text }: SourceFile): FileTraits {
  return {
    knowsModels: MODEL_LIBRARY.test(text),
    isTest: TEST_PATH.test(path),
    isUnitTest: UNIT_TEST_PATH.test(path),
    isOfDatasets: /datasets?[^/]*$/i.test(path),
    fetchesDatasets:
      /\brepo_type\s*=\s*["']dataset["']/i.test(text) && !/from_pretrained|\brepo_type\s*=\s*["']model["']/.test(text),
  };
}

/** `baseModelId: "our-route/gemma"` in a unit test. */
export function isMadeUp({ looks, model }: Named, { isTest, isUnitTest }: FileTraits): boolean {
  if (looks === 'possible') return isTest || isUnitTest;
  return isUnitTest && looks === 'likely' && ownerKind(model.slice(0, model.indexOf('/'))) === 'unknown';
}
