/**
 * What was asked of `jeugd report`: the options with their values read.
 */
import type { PlainDate } from '@jeugd/core';
import { dayOption, type RawOptions, usageError, wholeNumberOption } from '../options.js';
import { outOption } from '../out-option.js';

/** What was asked. */
export interface ReportRequest {
  /** Where to; nothing for standard output. */
  readonly out: string | undefined;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly minCell: number;
  readonly showZeros: boolean;
}

/** Reads the options. */
export function requestOf(path: string, options: RawOptions): ReportRequest {
  dayOption(options, '--as-of'); // A bad day is said before anything is read.
  const from = dayOption(options, '--from');
  const until = dayOption(options, '--until');
  if (from !== undefined && until !== undefined && from >= until) throw usageError('cli/until-before-from');
  return {
    out: outOption(options, [path]),
    from,
    until,
    minCell: wholeNumberOption(options, '--min-cell', { least: 0, most: 10_000 }) ?? 10,
    showZeros: options['showZeros'] === true,
  };
}
