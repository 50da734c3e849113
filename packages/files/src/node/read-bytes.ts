/** Reading one file. */
import { readFileSync, statSync } from 'node:fs';
import { diskError, onDisk } from './disk-error.js';

/**
 * The bytes of a file; `-` is what comes in on standard input.
 *
 * @dutch bestand inlezen
 * @throws {JeugdError} `files/not-found`, `files/is-a-directory`, `files/not-a-file`, `files/not-permitted`,
 * `files/too-large` (2 GB) or `files/disk-fault`
 * @example
 * readBytes('no-such-folder/persons.csv'); // throws 'files/not-found'
 */
export function readBytes(path: string): Uint8Array {
  return onDisk(path, () => {
    if (path === '-') return readFileSync(0);
    const status = statSync(path);
    if (status.isDirectory()) throw diskError('files/is-a-directory', path);
    // A pipe may be read, as `<(command)` in a shell gives one; a device has no end.
    if (!status.isFile() && !status.isFIFO()) throw diskError('files/not-a-file', path);
    return readFileSync(path);
  });
}
