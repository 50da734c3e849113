/**
 * What the command line names. Registers: each folder and each `register.json` is one, single table files together are
 * one. Messages: each file of XML is one, also in a folder without a register. A delivery: its files together are one.
 */
import { basename } from 'node:path';
import { JeugdError, type Locale, type PlainDate } from '@jeugd/core';
import { isParquet, isRegisterFile, type RegisterReading, readRegister } from '@jeugd/files';
import { readBytes, readRegisterFrom } from '@jeugd/files/node';
import type { Judging, MessageFile } from '@jeugd/ijw';
import type { Report, RuleDescription } from '@jeugd/validators';
import { printable } from '../../terminal/escape.js';
import { amount } from '../../texts/amounts.js';
import type { Context } from '../context.js';
import { parquetFor } from '../parquet.js';
import { type DeliveryOptions, deliveryDesk } from './deliveries.js';
import { messageAt } from './message-content.js';
import { beginsAsXml, filesAt, isMessageFile } from './message-files.js';
import type { MessageOptions } from './messages.js';
import { holdsOnlyFolders, messagesBesideRegister, type PassedOver, passedOverAt } from './passed-over.js';
import { messagesBesideTexts, readingTexts, validateErrorTexts } from './texts.js';

/** What the paths gave. */
export interface Inputs {
  readonly readings: readonly RegisterReading[];
  /** The report on the messages and the delivery, when there are any. */
  readonly messages?: Report;
  /** How many messages were judged, of which day the latest is, and what lay beside them; absent without messages. */
  readonly judged?: JudgedMessages;
  /** The rules that judged them. */
  readonly messageRules: readonly RuleDescription[];
  /** Paths that could not be opened, and why. */
  readonly unopened: readonly { readonly path: string; readonly error: JeugdError }[];
}

/** The messages among what was named. */
export interface JudgedMessages {
  readonly count: number;
  readonly passedOver: PassedOver;
  /** The latest Dagtekening; absent when no message could be read. */
  readonly latestDay?: PlainDate;
  /** Whether a folder of them was named. */
  readonly areInFolder: boolean;
  /** Whether nothing else was named, so that no day to judge on matters. */
  readonly areAlone: boolean;
}

/** Reads every path; one that cannot be opened does not keep the others from being read. */
export async function inputsAt(
  paths: readonly string[],
  options: MessageOptions & DeliveryOptions,
  context: Context,
): Promise<Inputs> {
  const unopened: { path: string; error: JeugdError }[] = [];
  const readings: RegisterReading[] = [];
  const looseFiles = new Map<string, Uint8Array>();
  let desk: Judging | undefined;
  let count = 0;
  let messageRules: readonly RuleDescription[] = [];
  const readingOptions = optionsIn(context);
  const deliveries = await deliveryDesk(options, context);

  /** One message at a time is in memory. A check of registers does not wait for the standard to load. */
  const judge = async (message: MessageFile, isInFolder = false): Promise<void> => {
    if (desk === undefined) {
      const room = await import('./messages.js');
      messageRules = room.messageRules;
      desk = room.messageDesk(options, context);
    }
    await desk.take({ ...message, isAlone: options.levels.areFilesAlone && !isInFolder });
    count += 1;
  };

  const inFolder = new Set(paths.flatMap((path) => filesAt(path).filter((file) => file !== path)));
  for (const path of new Set(paths.flatMap(filesAt))) {
    try {
      if (await deliveries.takes(path)) continue;
      if (path === '-') {
        const bytes = await context.world.readStdin();
        if (beginsAsXml(bytes)) await judge({ file: path, content: bytes });
        else if (!(await deliveries.takesInput(bytes))) {
          const parquet = await parquetFor(bytes);
          readings.push(readRegister(bytes, { ...readingOptions, ...parquet, file: path }));
        }
      } else if (isMessageFile(path)) await judge(messageAt(path), inFolder.has(path));
      else if (holdsOnlyFolders(path))
        throw new JeugdError('cli/only-folders', validateErrorTexts['cli/only-folders'], { folder: path });
      else if (isLooseTable(path)) looseFiles.set(path, readBytes(path));
      else {
        readings.push(readRegisterFrom(path, { ...readingOptions, ...(await parquetFor(path)) }));
        remarkMessagesBeside(path, context);
      }
    } catch (error) {
      if (!(error instanceof JeugdError)) throw error;
      unopened.push({ path, error });
    }
  }
  if (looseFiles.size > 0) {
    const someParquet = [...looseFiles.values()].find(isParquet);
    const parquet = someParquet === undefined ? {} : await parquetFor(someParquet);
    readings.push(readRegister(looseFiles, { ...readingOptions, ...parquet }));
  }
  const messages = await deliveries.reportBeside(desk?.report(options.asOf));
  messageRules = [...messageRules, ...deliveries.rules()];
  const areAlone = readings.length === 0 && deliveries.rules().length === 0;
  const judged = desk === undefined ? undefined : { count, ...judgedBy(desk, paths, areAlone) };
  return {
    readings,
    ...(messages !== undefined && { messages }),
    ...(judged !== undefined && { judged }),
    messageRules,
    unopened,
  };
}

function judgedBy(desk: Judging, paths: readonly string[], areAlone: boolean): Omit<JudgedMessages, 'count'> {
  const beside = [...new Set(paths)].map(passedOverAt);
  const latestDay = desk.latestDay();
  return {
    passedOver: {
      folders: beside.reduce((sum, { folders }) => sum + folders, 0),
      others: beside.reduce((sum, { others }) => sum + others, 0),
    },
    ...(latestDay !== undefined && { latestDay }),
    areInFolder: paths.some((path) => filesAt(path)[0] !== path),
    areAlone,
  };
}

/** A folder with tables is a register: that the messages in it were not judged must not go unsaid. */
function remarkMessagesBeside(path: string, { locale, remark, say }: Context): void {
  const count = messagesBesideRegister(path);
  if (count === 0) return;
  const params = { folder: printable(path), files: amount('xmlFile', count, locale) };
  remark(say(messagesBesideTexts, params));
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
