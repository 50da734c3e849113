/**
 * The registers on the command line: each folder and each `register.json` is one, single table files together are one.
 */
import { basename } from 'node:path';
import { JeugdError, type Locale } from '@jeugd/core';
import { isRegisterFile, type RegisterReading, readRegister } from '@jeugd/files';
import { readBytes, readRegisterFrom } from '@jeugd/files/node';
import type { Context } from '../context.js';
import { readingTexts } from './texts.js';

/** What the paths gave. */
export interface Inputs {
  readonly readings: readonly RegisterReading[];
  /** Paths that could not be opened, and why. */
  readonly unopened: readonly { readonly path: string; readonly error: JeugdError }[];
}

/** Reads every path; one that cannot be opened does not keep the others from being read. */
export async function inputsAt(paths: readonly string[], context: Context): Promise<Inputs> {
  const unopened: { path: string; error: JeugdError }[] = [];
  const readings: RegisterReading[] = [];
  const looseFiles = new Map<string, Uint8Array>();
  const readingOptions = optionsIn(context);
  for (const path of new Set(paths)) {
    try {
      if (path === '-')
        readings.push(readRegister(await context.world.readStdin(), { ...readingOptions, file: '-' }));
      else if (isLooseTable(path)) looseFiles.set(path, readBytes(path));
      else readings.push(readRegisterFrom(path, readingOptions));
    } catch (error) {
      if (!(error instanceof JeugdError)) throw error;
      unopened.push({ path, error });
    }
  }
  if (looseFiles.size > 0) readings.push(readRegister(looseFiles, readingOptions));
  return { readings, unopened };
}

/** Whether a path names the file of one table, such as `municipality/persons.csv`. */
function isLooseTable(path: string): boolean {
  const name = basename(path);
  return isRegisterFile(name) && name.toLowerCase() !== 'register.json';
}

function optionsIn({ locale, say, progress }: Context): {
  readonly locale: Locale;
  readonly onProgress: (progress: { readonly file: string }) => void;
} {
  return { locale, onProgress: ({ file }) => progress.show(say(readingTexts, { file })) };
}
