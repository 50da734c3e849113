/**
 * Reporting periods: a half-year for help and child protection, a quarter for youth probation.
 *
 * Half-open, as every period here: `end` is the first day no longer in. The protocol names the last day.
 */
import { addDays, JeugdError, type PlainDate } from '@jeugd/core';
import type { Frequency } from '../definition/record-definition.js';
import { periodTexts } from './texts.js';

/**
 * A stretch of which is reported.
 *
 * @dutch verslagperiode
 */
export interface ReportingPeriod {
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer in it. */
  readonly end: PlainDate;
}

/**
 * The period with a name: a half-year, a quarter or a year.
 *
 * @dutch verslagperiode
 * @throws {JeugdError} `cbs/invalid-period` when the name is none of these
 * @example
 * reportingPeriod('2024H1'); // { start: '2024-01-01', end: '2024-07-01' }
 * reportingPeriod('2024Q4'); // { start: '2024-10-01', end: '2025-01-01' }
 * reportingPeriod('2024'); // { start: '2024-01-01', end: '2025-01-01' }
 * reportingPeriod('24-1'); // throws 'cbs/invalid-period'
 */
export function reportingPeriod(name: string): ReportingPeriod {
  const parts = /^(\d{4})(?:(H)([12])|(Q)([1-4]))?$/i.exec(name.trim());
  const year = Number(parts?.[1]);
  if (parts === null || !(year >= 2000 && year < 9999))
    throw new JeugdError('cbs/invalid-period', periodTexts['cbs/invalid-period']);
  const months = parts[2] !== undefined ? 6 : parts[4] !== undefined ? 3 : 12;
  const place = Number(parts[3] ?? parts[5] ?? 1) - 1;
  return { start: monthDay(year, months * place), end: monthDay(year, months * (place + 1)) };
}

/**
 * The name of a period: `2024H1`, `2024Q3`, `2024`; two days for any other stretch.
 *
 * @dutch naam van een verslagperiode
 * @example
 * periodName({ start: '2024-07-01', end: '2025-01-01' }); // '2024H2'
 * periodName({ start: '2024-02-01', end: '2024-03-01' }); // '2024-02-01/2024-02-29'
 */
export function periodName({ start, end }: ReportingPeriod): string {
  const year = start.slice(0, 4);
  const names = [year, ...['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => year + part)];
  const found = names.find((name) => {
    const one = reportingPeriod(name);
    return one.start === start && one.end === end;
  });
  return found ?? `${start}/${addDays(end, -1)}`;
}

/**
 * The half-year or quarter that holds a day.
 *
 * @dutch verslagperiode van een dag
 * @example
 * periodOfDay('2024-06-30', 'half-year'); // { start: '2024-01-01', end: '2024-07-01' }
 * periodOfDay('2024-06-30', 'quarter'); // { start: '2024-04-01', end: '2024-07-01' }
 */
export function periodOfDay(day: PlainDate, frequency: Frequency): ReportingPeriod {
  const months = frequency === 'quarter' ? 3 : 6;
  const year = Number(day.slice(0, 4));
  const place = Math.floor((Number(day.slice(5, 7)) - 1) / months);
  return { start: monthDay(year, months * place), end: monthDay(year, months * (place + 1)) };
}

/** Whether a period is a whole half-year or quarter. */
export function hasFrequency(period: ReportingPeriod, frequency: Frequency): boolean {
  const whole = periodOfDay(period.start, frequency);
  return whole.start === period.start && whole.end === period.end;
}

/** The first day of a month, counted from January of a year as 0. */
function monthDay(year: number, month: number): PlainDate {
  const inYear = month % 12;
  const number = String(inYear + 1).padStart(2, '0');
  return `${String(year + (month - inYear) / 12).padStart(4, '0')}-${number}-01` as PlainDate;
}
