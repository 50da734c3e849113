/** What a run of `jeugd retour` asks. */
import type { PlainDate } from '@jeugd/core';
import type { Context } from '../context.js';
import { choiceOption, dayOption, type RawOptions, textOption } from '../options.js';

/** What is asked. */
export interface Request {
  /** The message; `-` is standard input. */
  readonly path: string;
  /** Where the answer goes; standard output unless told. */
  readonly out: string | undefined;
  /** The folder with earlier messages. */
  readonly earlier: string | undefined;
  /** What the answer is called. */
  readonly identification: string | undefined;
  /** The day of the answer. */
  readonly signedOn: PlainDate;
  readonly format: 'xml' | 'json';
}

/** Reads the options; bad ones are refused before anything is opened. */
export function requestIn([path = '-']: readonly string[], options: RawOptions, { world }: Context): Request {
  const out = textOption(options, '--out');
  return {
    path,
    out: out === '-' ? undefined : out,
    earlier: textOption(options, '--case'),
    identification: textOption(options, '--identification'),
    signedOn: dayOption(options, '--signed-on') ?? world.today(),
    format: choiceOption(options, '--format', { now: ['xml', 'json'] }) ?? 'xml',
  };
}
