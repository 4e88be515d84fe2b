import { UsageError } from '../domain.ts';

/** What the operating system refused, in words; any other code may be a bug of ours. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'the user who runs this may not',
  EPERM: 'the user who runs this may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EMFILE: 'too many files are open',
  ELOOP: 'links lead in a circle',
};

/** The fault as the user can mend it when the operating system refused a file; else the fault itself. */
export function mendable(fault: unknown): unknown {
  if (!(fault instanceof Error) || !('syscall' in fault)) return fault;
  const { code, path, dest } = fault as NodeJS.ErrnoException & { readonly dest?: string };
  const why = REFUSALS[code ?? ''];
  if (why === undefined) return fault;
  const place = dest ?? path;
  return new UsageError(
    `${place === undefined ? 'A file' : `"${place}"`} could not be read or written: ${why} (${code}).`,
    'Name a place that exists and that this user may read and write.',
  );
}
