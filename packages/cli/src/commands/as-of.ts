/**
 * The day on which data are judged.
 */
import type { PlainDate, Register } from '@jeugd/core';
import type { World } from '../terminal/world.js';
import { dayOption, type RawOptions } from './options.js';

/** What `--as-of` says, else the day on which the register was extracted, else the local date. */
export function asOfFor(
  { about }: Pick<Register, 'about'>,
  options: RawOptions,
  { today }: World,
): PlainDate {
  return dayOption(options, '--as-of') ?? about.extractedOn ?? today();
}
