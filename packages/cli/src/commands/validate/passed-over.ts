/** What lies beside messages in a folder and is not judged: folders and other files. */
import { join } from 'node:path';
import { isRegisterFile } from '@jeugd/files';
import { entriesOf, filesAt, isFolder, isMessageFile } from './message-files.js';

/** How many folders and other files were passed over; hidden ones do not count. */
export interface PassedOver {
  readonly folders: number;
  readonly others: number;
}

/** What is passed over beside the messages in a folder; nothing at any other path. */
export function passedOverAt(path: string): PassedOver {
  const files = filesAt(path);
  if (files[0] === path) return { folders: 0, others: 0 };
  const entries = entriesOf(path);
  const folders = entries.filter((name) => isFolder(join(path, name))).length;
  return { folders, others: entries.length - folders - files.length };
}

/** How many messages lie beside the tables of a register; they are no part of it. */
export function messagesBesideRegister(path: string): number {
  const names = entriesOf(path);
  return names.some(isRegisterFile) ? names.filter(isMessageFile).length : 0;
}

/** Whether a path is a folder with folders in it and nothing else. */
export function holdsOnlyFolders(path: string): boolean {
  const entries = isFolder(path) ? entriesOf(path) : [];
  return entries.length > 0 && entries.every((name) => isFolder(join(path, name)));
}
