/**
 * Writing one file whole or not at all: beside its place first, then moved into it in one step.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskError, onDisk } from './disk-error.js';

/**
 * Writes a file whole or not at all: who reads it meets the old content or the new, never a half. Folders on the way
 * are made. An existing file is replaced. A process that is killed meanwhile leaves a hidden folder `.jeugd-…` with what
 * was to be written; it may be removed.
 *
 * @dutch bestand wegschrijven
 * @throws {JeugdError} `files/is-a-directory`, `files/not-a-directory` (a folder on the way is a file),
 * `files/not-permitted`, `files/disk-full` or `files/disk-fault`
 * @example
 * writeWhole('.', 'text'); // throws 'files/is-a-directory'
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  onDisk(path, () => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw diskError('files/is-a-directory', path);
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true });
    const workshop = mkdtempSync(join(folder, '.jeugd-'));
    try {
      const draft = join(workshop, basename(path));
      writeFileSync(draft, content, { flush: true });
      renameSync(draft, path);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
  });
}
