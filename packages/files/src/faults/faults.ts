/**
 * Faults in one file, as they are found while it is read.
 */
import {
  type Finding,
  fillText,
  finding,
  findingLog,
  type Locale,
  type Location,
  type Params,
} from '@jeugd/core';
import { type FaultCode, faultKinds, hintTexts } from './texts.js';

/** What faults in a file are reported to. */
export interface Faults {
  /** Reports a fault at a place in the file. */
  report(code: FaultCode, location?: Location, params?: Params): void;
  /** The findings so far: the first thousand of each code. */
  readonly findings: readonly Finding[];
  /** The codes of which there were more, with their total. */
  truncated(): Readonly<Record<string, number>>;
}

/** A place to report the faults of one file to; `record` is the table it holds, where that is known. */
export function faultsIn(file: string | undefined, locale: Locale, record?: string): Faults {
  const log = findingLog();
  return {
    report(code, location = {}, params = {}) {
      const { severity, texts } = faultKinds[code];
      const hint = params['nearest'] === undefined ? '' : hintTexts[locale];
      const message = fillText(texts[locale] + hint, params);
      log.add(finding({ code, severity, message, location: placeOf(file, record, location), params }));
    },
    findings: log.findings,
    truncated: () => log.truncated(),
  };
}

function placeOf(file: string | undefined, record: string | undefined, location: Location): Location {
  return { ...(file !== undefined && { file }), ...(record !== undefined && { record }), ...location };
}
