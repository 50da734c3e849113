/** Reading a register from disk. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRegisterFile, type ReadRegisterOptions, type RegisterReading } from '../registers/index.js';
import { readRegisterFile, readRegisterFiles } from '../registers/read-register.js';
import { diskError, onDisk } from './disk-error.js';
import { readBytes } from './read-bytes.js';

/**
 * The register at a path: a folder with a file per table, one `register.json`, or a file of one table. One file at a
 * time is in memory. Hidden files and folders inside the folder are passed over.
 *
 * Reading is synchronous, as the parsing that follows is; a server reads the bytes its own way and calls `readRegister`.
 *
 * @dutch register inlezen van schijf
 * @throws {JeugdError} `files/not-found`, `files/empty-folder`, `files/no-register` (nothing in the folder bears the name
 * of a table), `files/no-table-name` (a file of one table whose name is not that of a table), `files/not-permitted`, `files/too-large` or `files/disk-fault`
 * @example
 * readRegisterFrom('no-such-folder'); // throws 'files/not-found'
 */
export function readRegisterFrom(
  path: string,
  options: Omit<ReadRegisterOptions, 'file'> = {},
): RegisterReading {
  const isFolder = path !== '-' && onDisk(path, () => statSync(path).isDirectory());
  if (!isFolder && isTableWithoutName(path)) throw diskError('files/no-table-name', path);
  if (!isFolder) return readRegisterFile({ file: path, content: () => readBytes(path) }, options);
  const names = namesIn(path);
  if (names.length === 0) throw diskError('files/empty-folder', path);
  if (!names.some(isRegisterFile)) throw diskError('files/no-register', path);
  const files = names.map((name) => {
    const file = join(path, name);
    return { file, content: () => readBytes(file) };
  });
  return readRegisterFiles(files, options);
}

/** CSV, JSON Lines and Parquet say what they hold by their name alone. */
function isTableWithoutName(path: string): boolean {
  return /\.(?:csv|tsv|txt|jsonl|ndjson|parquet)$/i.test(path) && !isRegisterFile(path);
}

function namesIn(folder: string): readonly string[] {
  const entries = onDisk(folder, () => readdirSync(folder));
  const isOrdinary = (name: string): boolean =>
    !name.startsWith('.') && !statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory();
  return entries.filter((name) => onDisk(join(folder, name), () => isOrdinary(name)));
}
