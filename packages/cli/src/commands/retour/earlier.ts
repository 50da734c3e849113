/** The messages that came before, in a folder. */
import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { JeugdError } from '@jeugd/core';
import { filesAt, isMessageFile } from '../validate/message-files.js';
import { retourErrorTexts } from './texts.js';

/** The messages of a folder in the order of their names, up to the message that is answered if it is one of them. */
export function filesBefore(folder: string, path: string): readonly string[] {
  const files = filesAt(folder).filter(isMessageFile);
  if (files.length === 0)
    throw new JeugdError('cli/no-earlier-messages', retourErrorTexts['cli/no-earlier-messages'], { folder });
  if (!isIn(folder, path)) return files;
  return files.filter((file) => basename(file) < basename(path));
}

/** Whether a file lies in a folder, by whatever path it is named. */
function isIn(folder: string, path: string): boolean {
  try {
    return realpathSync(folder) === dirname(realpathSync(path));
  } catch {
    return false; // Whoever opens it says why it cannot be opened.
  }
}
