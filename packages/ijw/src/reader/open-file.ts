/**
 * What reading a file needs, however it is read: a log, a parser, and a source that feeds it.
 */
import type { Locale } from '@jeugd/core';
import type { Locate } from '../places/places.js';
import { type FaultLog, faultLog } from './fault-log.js';
import { type MessageParser, messageParser } from './message-parser.js';
import { type Source, source } from './source.js';
import type { StructureOptions } from './structure.js';

/**
 * How to read.
 *
 * @dutch leeswijze
 */
export interface ReadOptions {
  /** The language of the findings; English unless told. */
  readonly locale?: Locale;
  /** The name of the file, for the findings and for the rule that it ends in `.xml`. */
  readonly file?: string;
  /** How many findings of one code are kept; 1,000 unless told. */
  readonly keepPerCode?: number;
}

/**
 * A file in chunks of any size, as streams give it.
 *
 * @dutch stukken van een bestand
 */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** A file that is being read. */
export interface OpenFile {
  readonly log: FaultLog;
  readonly parser: MessageParser;
  readonly from: Source;
}

/** Opens a file for reading. */
export function beginReading(
  { locale = 'en', file, keepPerCode = 1000 }: ReadOptions,
  hooks: (log: FaultLog) => Pick<StructureOptions, 'onClient' | 'onOpenClient'> = () => ({}),
): OpenFile {
  const log = faultLog({ locale, file, keepPerCode });
  if (file !== undefined && !/\.xml$/i.test(file)) log.report('file-name');
  const parser = messageParser(log, hooks(log));
  return { log, parser, from: source(log, (fault) => parser.stop(fault)) };
}

/** Places of what has none. */
export const nowhere: Locate = () => ({});
