/** Reading a JSON file that an option names. */
import { JeugdError } from '@jeugd/core';
import { readBytes } from '@jeugd/files/node';
import { validateErrorTexts } from './texts.js';

/** What the file holds; when it is no JSON the error with this code says so. */
export function jsonIn(path: string, code: 'cli/not-json' | 'cli/layout-not-json'): unknown {
  const bytes = readBytes(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // What the parser says quotes the file.
    throw new JeugdError(code, validateErrorTexts[code], { file: path });
  }
}
