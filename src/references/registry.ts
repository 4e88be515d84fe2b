import type { Extractor } from './extractor.ts';
import { shell } from './shell.ts';

/** Every extractor, one line each. A test compares this list with the folder. */
export const EXTRACTORS: readonly Extractor[] = [shell];
