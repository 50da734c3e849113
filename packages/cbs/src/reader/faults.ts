/** Faults in one file, as they are found while it is read. */
import {
  type Finding,
  fillText,
  finding,
  findingLog,
  type Locale,
  type Location,
  type Params,
} from '@jeugd/core';
import { type ReaderFaultCode, readerFaults } from './texts.js';

/** What faults in a file are reported to. */
export interface Faults {
  report(code: ReaderFaultCode, location?: Location, params?: Params): void;
  readonly findings: readonly Finding[];
  truncated(): Readonly<Record<string, number>>;
}

/** A place to report the faults of one file to. */
export function faultsIn(file: string | undefined, locale: Locale): Faults {
  const log = findingLog();
  return {
    report(code, location = {}, params = {}) {
      const { severity, texts } = readerFaults[code];
      const place = file === undefined ? location : { file, ...location };
      log.add(finding({ code, severity, message: fillText(texts[locale], params), location: place, params }));
    },
    findings: log.findings,
    truncated: () => log.truncated(),
  };
}
