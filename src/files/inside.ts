import { isAbsolute, relative, sep } from 'node:path';

/** True when `path` is `folder` or lies below it, both full paths. Compares names alone: links are followed by the caller. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
