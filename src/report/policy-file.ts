import { DEFAULTS } from '../domain.ts';

/**
 * True when the source of a rule is a file below the directory under check: no preset, no default, no file of another repository,
 * no full path.
 */
export function isPolicyFile(source: string): boolean {
  return source !== DEFAULTS && !/^\/|\/\/|:/.test(source);
}
