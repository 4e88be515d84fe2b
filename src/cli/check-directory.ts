import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../domain.ts';

/** @throws UsageError when there is no such directory */
export function checkDirectory(directory: string): void {
  if (existsSync(directory) && statSync(directory).isDirectory()) return;
  throw new UsageError(`"${directory}" is not a directory.`, 'Name the directory to check.');
}
