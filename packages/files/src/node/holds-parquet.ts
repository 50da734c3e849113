/** Whether there is Parquet to read: so that its reader is loaded only where there is. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isParquet } from '../parquet/magic.js';

/**
 * Whether a file is Parquet, or a folder holds one: seen from the first bytes, whatever the name. What is not there or
 * cannot be opened is none; standard input (`-`) is not looked at.
 *
 * @dutch is Parquet
 * @example
 * holdsParquet('no-such-folder'); // false
 */
export function holdsParquet(path: string): boolean {
  try {
    const status = statSync(path);
    if (status.isFile()) return fileIsParquet(path);
    return status.isDirectory() && readdirSync(path).some((name) => isParquetIn(path, name));
  } catch {
    return false;
  }
}

function isParquetIn(folder: string, name: string): boolean {
  const path = join(folder, name);
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true && fileIsParquet(path);
}

function fileIsParquet(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(4);
    return readSync(file, head) === head.length && isParquet(head);
  } finally {
    closeSync(file);
  }
}
