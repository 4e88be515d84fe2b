import { UsageError } from '../domain.ts';

/** What the operating system refused, in words; any other code may be a bug of ours. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'the user who runs this may not',
  EPERM: 'the user who runs this may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EIO: 'the disk or the terminal fails',
  EBADF: 'it is closed',
  EISDIR: 'it is a folder',
  EEXIST: 'something else is there',
  ENOTDIR: 'a part of the path is no folder',
  EMFILE: 'too many files are open',
  ELOOP: 'links lead in a circle',
};

/** What to do where another place is not the way out. */
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space there, or write to another disk.',
  EDQUOT: 'Free some space there, or write to another disk.',
  EMFILE: 'Raise the limit of open files (ulimit -n).',
};

/** Calls that name no path. */
const UNNAMED: Readonly<Record<string, string>> = { uv_cwd: 'The current folder' };

/** The fault as the user can mend it when the operating system refused a file; else the fault itself. `what`: what a fault that names no path is about. */
export function mendable(fault: unknown, what = 'A file'): unknown {
  if (!(fault instanceof Error) || !('syscall' in fault)) return fault;
  const { code = '', syscall = '', path, dest } = fault as NodeJS.ErrnoException & { readonly dest?: string };
  const why = REFUSALS[code];
  if (why === undefined) return fault;
  const place = dest ?? path;
  return new UsageError(
    `${place === undefined ? (UNNAMED[syscall] ?? what) : `"${place}"`} could not be read or written: ${why} (${code}).`,
    HINTS[code] ?? 'Name a place that exists and that this user may read and write.',
  );
}
