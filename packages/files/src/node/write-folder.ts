/**
 * Writing a folder whole or not at all: every file is written aside first, and only then do all move into place.
 */
import {
  type Dirent,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRegisterFile } from '../registers/index.js';
import { diskError, onDisk } from './disk-error.js';

/**
 * How to write a folder.
 *
 * @dutch schrijfwijze
 */
export interface WriteFolderOptions {
  /** Write also into a folder that holds other things than a register. Those stay; the register in it is replaced. */
  readonly overwrite?: boolean;
}

/**
 * A file to write: its name in the folder, and what is in it.
 *
 * @dutch te schrijven bestand
 */
export type FileContent = readonly [name: string, content: string | Uint8Array];

/**
 * Writes files into a folder, all or none. They are asked for one by one: not all need to be in memory.
 *
 * A folder that is not there is made, in one step. In one that is there, the register files in it are replaced, those
 * that are not written again included, so that no old table stays between new ones. A folder that holds anything else
 * is refused unless `overwrite` is given; anything else is never removed. Hidden files do not count.
 *
 * A process that is killed meanwhile leaves a hidden folder `.jeugd-…` there, or beside a new folder. Nobody else can
 * tell whether it is in use, so it stays until you remove it; files of the old register may be in its `old`.
 *
 * @dutch map wegschrijven
 * @throws {JeugdError} `files/folder-not-empty`, `files/not-a-directory`, `files/invalid-name`, `files/not-permitted`,
 * `files/disk-full` or `files/disk-fault`
 * @example
 * writeFolder('out', new Map([['../persons.csv', '']])); // throws 'files/invalid-name'
 */
export function writeFolder(
  folder: string,
  files: Iterable<FileContent>,
  { overwrite = false }: WriteFolderOptions = {},
): void {
  onDisk(folder, () => {
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status === undefined) makeFolder(folder, files);
    else if (!status.isDirectory()) throw diskError('files/not-a-directory', folder);
    else replaceFiles(folder, files, overwrite);
  });
}

/** The new folder is made under another name beside its place. */
function makeFolder(folder: string, files: Iterable<FileContent>): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const workshop = mkdtempSync(join(parent, '.jeugd-'));
  try {
    // Inside the workshop, which only its owner may open: the folder itself gets the usual permissions.
    const draft = join(workshop, basename(folder));
    mkdirSync(draft);
    writeAll(draft, files);
    renameSync(draft, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Old files move aside, new ones in; when one of them cannot, all old ones move back. */
function replaceFiles(folder: string, files: Iterable<FileContent>, overwrite: boolean): void {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const isOld = (entry: Dirent): boolean => isRegisterFile(entry.name) && !entry.isDirectory();
  if (!overwrite && !entries.every(isOld)) throw diskError('files/folder-not-empty', folder);
  const workshop = mkdtempSync(join(folder, '.jeugd-'));
  const drafts = join(workshop, 'new');
  const aside = join(workshop, 'old');
  const undo: (() => void)[] = [];
  try {
    mkdirSync(drafts);
    mkdirSync(aside);
    const names = writeAll(drafts, files);
    const old = entries.filter((entry) => isOld(entry) || (names.has(entry.name) && !entry.isDirectory()));
    for (const { name } of old) move(join(folder, name), join(aside, name), undo);
    for (const name of names) move(join(drafts, name), join(folder, name), undo);
  } catch (error) {
    // Where moving back fails too, the workshop stays: it holds the only copy.
    for (const step of undo.reverse()) step();
    rmSync(workshop, { recursive: true, force: true });
    throw error;
  }
  rmSync(workshop, { recursive: true, force: true });
}

/** Writes the files; gives their names. */
function writeAll(folder: string, files: Iterable<FileContent>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, content] of files) {
    if (name === '' || /[/\\]|^\.+$/.test(name)) throw diskError('files/invalid-name', folder);
    writeFileSync(join(folder, name), content, { flush: true });
    names.add(name);
  }
  return names;
}

function move(from: string, to: string, undo: (() => void)[]): void {
  renameSync(from, to);
  undo.push(() => renameSync(to, from));
}
