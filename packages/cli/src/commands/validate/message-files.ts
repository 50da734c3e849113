/** Which of what was named are messages: files of XML, alone or together in a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRegisterFile } from '@jeugd/files';

/** Whether a path names a file of XML. */
export function isMessageFile(path: string): boolean {
  return path.toLowerCase().endsWith('.xml');
}

/** Whether bytes begin as XML does, after a byte order mark and white space. */
export function beginsAsXml(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 1024)); // leaves out a byte order mark
  return text.trimStart().startsWith('<');
}

/**
 * The messages in a folder that holds files of XML and no register, in code-unit order of their names; any other path is
 * itself. Hidden files and folders inside the folder are passed over.
 */
export function filesAt(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  const names = namesIn(path);
  if (names.some(isRegisterFile)) return [path];
  const messages = names.filter(isMessageFile).map((name) => join(path, name));
  return messages.length === 0 ? [path] : messages;
}

/** Whether a path names a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // Whoever opens it says why it cannot be opened.
  }
}

/** The names of what is in a folder, without what is hidden; none when it cannot be opened. */
export function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

function namesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((name) => !isFolder(join(folder, name)))
    .sort();
}
