/**
 * The file or folder that was probably meant by a name that does not exist.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { nearest } from '@jeugd/core';

/**
 * A path that does exist and differs in one name: by a slip of the hand, or because the end of the name was left out.
 * It is for the screen of who typed it, and for no report.
 */
export function nearPath(path: string): string | undefined {
  const { dir, base } = parse(path);
  if (base === '' || base === dir) return undefined;
  if (dir !== '' && !existsSync(dir)) {
    const folder = nearPath(dir);
    if (folder === undefined) return undefined;
    const meant = join(folder, base);
    return existsSync(meant) ? meant : nearPath(meant);
  }
  const names = namesIn(dir === '' ? '.' : dirname(path));
  const name = names.find((each) => parse(each).name === base) ?? nearest(base, names);
  return name === undefined ? undefined : join(dir, name);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
