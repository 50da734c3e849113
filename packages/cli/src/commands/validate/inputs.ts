/**
 * What the command line names. Registers: each folder and each `register.json` is one, single table files together are
 * one. Messages: each file of XML is one, also in a folder without a register.
 */
import { basename } from 'node:path';
import { JeugdError, type Locale } from '@jeugd/core';
import { isRegisterFile, type RegisterReading, readRegister } from '@jeugd/files';
import { readBytes, readRegisterFrom } from '@jeugd/files/node';
import type { Report, RuleDescription } from '@jeugd/validators';
import type { Context } from '../context.js';
import { beginsAsXml, filesAt, isMessageFile } from './message-files.js';
import type { MessageFile, MessageOptions } from './messages.js';
import { readingTexts } from './texts.js';

/** What the paths gave. */
export interface Inputs {
  readonly readings: readonly RegisterReading[];
  /** A report per message. */
  readonly messages: readonly Report[];
  /** The rules that judged the messages. */
  readonly messageRules: readonly RuleDescription[];
  /** Paths that could not be opened, and why. */
  readonly unopened: readonly { readonly path: string; readonly error: JeugdError }[];
}

/** Reads every path; one that cannot be opened does not keep the others from being read. */
export async function inputsAt(
  paths: readonly string[],
  options: MessageOptions,
  context: Context,
): Promise<Inputs> {
  const unopened: { path: string; error: JeugdError }[] = [];
  const readings: RegisterReading[] = [];
  const looseFiles = new Map<string, Uint8Array>();
  const messages: Report[] = [];
  let messageRules: readonly RuleDescription[] = [];
  const readingOptions = optionsIn(context);

  /** One message at a time is in memory. A check of registers does not wait for the standard to load. */
  const judge = async (message: MessageFile): Promise<void> => {
    const room = await import('./messages.js');
    messageRules = room.messageRules;
    messages.push(room.messageReport(message, options, context));
  };

  for (const path of new Set(paths.flatMap(filesAt))) {
    try {
      if (path === '-') {
        const bytes = await context.world.readStdin();
        if (beginsAsXml(bytes)) await judge({ file: path, bytes });
        else readings.push(readRegister(bytes, { ...readingOptions, file: path }));
      } else if (isMessageFile(path)) await judge({ file: path, bytes: readBytes(path) });
      else if (isLooseTable(path)) looseFiles.set(path, readBytes(path));
      else readings.push(readRegisterFrom(path, readingOptions));
    } catch (error) {
      if (!(error instanceof JeugdError)) throw error;
      unopened.push({ path, error });
    }
  }
  if (looseFiles.size > 0) readings.push(readRegister(looseFiles, readingOptions));
  return { readings, messages, messageRules, unopened };
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
