/**
 * The faults that reading finds, as findings in the language asked for.
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
import { type Fault, levelOf, severityOf } from './faults.js';
import { faultTexts, patternTexts } from './texts.js';

/** Takes faults as they are met. */
export interface FaultLog {
  /** Notes a fault at a place. */
  report(fault: Fault, place?: Location, params?: Params): void;
  /** The findings since the last time they were taken. */
  take(): readonly Finding[];
  /** How many faults keep the message from being used. */
  readonly errors: () => number;
  /** How many of those an XSD check finds too. */
  readonly level1: () => number;
  /** The codes of which not all findings were kept, with their total. */
  truncated(): Readonly<Record<string, number>>;
}

/** A new log. */
export function faultLog(options: {
  readonly locale: Locale;
  readonly file: string | undefined;
  readonly keepPerCode: number;
}): FaultLog {
  const { locale, file, keepPerCode } = options;
  const log = findingLog(keepPerCode);
  const inFile = file === undefined ? {} : { file };
  let taken = 0;
  let level1 = 0;
  let errorsNotKept = 0;
  const notKept = new Map<string, number>();
  return {
    report(fault, place = {}, params) {
      const level = levelOf(fault);
      if (level !== undefined) level1 += 1;
      const code = `ijw/${fault}`;
      if (!log.hasRoomFor(code)) {
        // Only counted: a file with a million faults costs no more than reading it.
        notKept.set(code, (notKept.get(code) ?? 0) + 1);
        if (severityOf(fault) === 'error') errorsNotKept += 1;
        return;
      }
      log.add(
        finding({
          code,
          severity: severityOf(fault),
          message: fillText(faultTexts[fault][locale], inWords(params, locale)),
          location: { ...inFile, ...place },
          ...(params === undefined ? {} : { params }),
          ...(level === undefined ? {} : { level }),
        }),
      );
    },
    take() {
      const fresh = log.findings.slice(taken);
      taken = log.findings.length;
      return fresh;
    },
    errors: () => log.counts.error + errorsNotKept,
    level1: () => level1,
    truncated: () => Object.fromEntries([...notKept].map(([code, count]) => [code, keepPerCode + count])),
  };
}

/** A pattern that was expected, in words; the parameters themselves keep the expression. */
function inWords(params: Params | undefined, locale: Locale): Params | undefined {
  const words = patternTexts.get(String(params?.['expected'] ?? ''));
  return words === undefined ? params : { ...params, expected: words[locale] };
}
