/** What the disk refuses, as an error that says what to do. */
import { JeugdError } from '@jeugd/core';
import { diskTexts } from './texts.js';

/** The code of an error about the disk. */
export type DiskErrorCode = keyof typeof diskTexts;

const codeOfReason: ReadonlyMap<string, DiskErrorCode> = new Map([
  ['ENOENT', 'files/not-found'],
  ['EISDIR', 'files/is-a-directory'],
  ['ENOTDIR', 'files/not-a-directory'],
  ['EEXIST', 'files/not-a-directory'],
  ['EACCES', 'files/not-permitted'],
  ['EPERM', 'files/not-permitted'],
  ['EROFS', 'files/not-permitted'],
  ['NotCapable', 'files/not-permitted'], // Deno, without --allow-read or --allow-write
  ['PermissionDenied', 'files/not-permitted'],
  ['ENOSPC', 'files/disk-full'],
  ['EDQUOT', 'files/disk-full'],
  ['ERR_FS_FILE_TOO_LARGE', 'files/too-large'],
]);

/** An error about a path. */
export function diskError(code: DiskErrorCode, path: string, reason = ''): JeugdError {
  return new JeugdError(code, diskTexts[code], reason === '' ? { path } : { path, reason });
}

/** Does something with a path; what the system refuses becomes an error about that path. */
export function onDisk<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof JeugdError) throw error;
    const reason = reasonOf(error);
    throw diskError(codeOfReason.get(reason) ?? 'files/disk-fault', path, reason);
  }
}

/** The system's own code for what went wrong, or the name it has in Deno; never its message, which may hold more than the path. */
function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  const name = error instanceof Error ? error.name : '';
  return codeOfReason.has(name) ? name : 'unknown';
}
