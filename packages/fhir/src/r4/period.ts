/**
 * Days in FHIR: the one place where they are translated.
 *
 * A register has half-open periods: `end` is the first day no longer in. The end of a FHIR period is inclusive to its precision:
 * `2024-03-04` has the fourth of March in it, `2024-03` all of March. A moment ends on its own day: who leaves on
 * 5 March at ten has 4 March as the last night, and 5 March is the first day no longer in. Only the last minute of a day is its end.
 *
 * A period without a day in it cannot be told by an inclusive end. It then ends on its first day, with the true end in an extension.
 */
import { addDays, firstDayOfAll, isPlainDate, lastDayOfAll, type Period, type PlainDate } from '@jeugd/core';
import { extensionUrls } from '../names/systems.js';
import type { FhirPeriod } from './types.js';

/** The days of a record, as a FHIR period. */
export function fhirPeriodOf({ start, end }: Partial<Period>): FhirPeriod | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined && end === firstDayOfAll) {
    return { extension: [{ url: extensionUrls.end, valueDate: end }] }; // no day comes before it
  }
  if (start !== undefined && end !== undefined && end <= start) {
    return { start, end: start, extension: [{ url: extensionUrls.end, valueDate: end }] };
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end: lastDayBefore(end) }) };
}

/** The last day in, of the first day no longer in. */
export function lastDayBefore(end: PlainDate): PlainDate {
  return addDays(end, -1);
}

/** A date or moment of FHIR, as a civil day. */
export interface ReadDay {
  /** The day. */
  readonly day: PlainDate;
  /** Only a month or a year was given: the day is the first of it, or follows on the last. */
  readonly isRough: boolean;
  /** A moment in UTC, of which the day in the Netherlands may be the next. */
  readonly isUtc: boolean;
}

/** The day on which something starts or is; `undefined` for what is no date of FHIR. */
export function dayOf(text: string): ReadDay | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const { year, month = '01', day = '01', zone } = parts;
  const date = `${year}-${month}-${day}`;
  return isPlainDate(date) ? { day: date, isRough: parts.day === undefined, isUtc: zone === 'Z' } : undefined;
}

/** The first day no longer in, of an inclusive end. An end on the last day of all is none: `'never'`. */
export function dayAfter(text: string): ReadDay | 'never' | undefined {
  const parts = partsOf(text);
  const first = dayOf(text);
  if (parts === undefined || first === undefined) return undefined;
  if (parts.time !== undefined && !parts.time.startsWith('23:59')) return first;
  if (parts.day !== undefined)
    return first.day === lastDayOfAll ? 'never' : { ...first, day: addDays(first.day, 1) };
  if (parts.year === '9999') return 'never';
  const next =
    parts.month === undefined || parts.month === '12'
      ? [Number(parts.year) + 1, 1]
      : [Number(parts.year), Number(parts.month) + 1];
  const [year = 0, month = 0] = next;
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return isPlainDate(date) ? { ...first, day: date } : undefined;
}

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?)?)?$/;

function partsOf(text: string) {
  const [, year, month, day, time, zone] = form.exec(text) ?? [];
  return year === undefined ? undefined : { year, month, day, time, zone };
}
