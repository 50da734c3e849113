/** What a run of `jeugd retour` asks. */

import type { PlainDate } from '@jeugd/core';
import type { Context } from '../context.js';
import { choiceOption, dayOption, type RawOptions, textOption } from '../options.js';
import { outOption } from '../out-option.js';
import { forms } from './choices.js';

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
  readonly format: (typeof forms)[number];
}

/** Reads the options; bad ones are refused before anything is opened. */
export function requestIn([path = '-']: readonly string[], options: RawOptions, { world }: Context): Request {
  const earlier = textOption(options, '--case');
  return {
    path,
    out: outOption(options, [path, ...(earlier === undefined ? [] : [earlier])]),
    earlier,
    identification: textOption(options, '--identification'),
    signedOn: dayOption(options, '--signed-on') ?? world.today(),
    format: choiceOption(options, '--format', { now: forms }) ?? 'xml',
  };
}
