/** Periods of StatLine. */
import { type ReportingPeriod, reportingPeriod } from '../periods/reporting-period.js';
import { type StatLineStatus, statusOf } from './marks.js';

/**
 * A period of StatLine.
 *
 * @dutch periode van StatLine
 */
export interface StatLinePeriod {
  /** As it was written, without blanks and stars. */
  readonly code: string;
  /** Its days, where the code is understood. */
  readonly period?: ReportingPeriod;
  /** What it is. */
  readonly kind?: 'year' | 'half-year' | 'quarter';
  /** The form of the code was not read in a source, other than that of a year. */
  readonly presumed?: boolean;
  /** How final its figures are, where that is told. */
  readonly status?: StatLineStatus;
}

/**
 * What a period of StatLine is: `2021JJ00`, `2021`, `2022 1e halfjaar`, with stars behind it for provisional figures.
 *
 * The code of a year is certain. Those of half-years (`2022HJ01`) and quarters (`2022KW03`) were seen in labels only.
 *
 * @dutch periode van StatLine
 * @example
 * statLinePeriod('2021JJ00').period; // { start: '2021-01-01', end: '2022-01-01' }
 * statLinePeriod('2022 1e halfjaar**').status; // 'revised-provisional'
 * statLinePeriod('2022HJ02').presumed; // true
 * statLinePeriod('spring').period; // undefined
 */
export function statLinePeriod(text: string): StatLinePeriod {
  const [, code = '', stars = ''] = /^(.*?)\s*(\**)$/s.exec(text.trim()) ?? [];
  const status = statusOf(stars);
  return { code, ...understood(code), ...(status !== undefined && { status }) };
}

function understood(code: string): Omit<StatLinePeriod, 'code' | 'status'> {
  const coded = /^(\d{4})(JJ00|HJ0([12])|KW0([1-4]))$/.exec(code);
  if (coded !== null) {
    const [, year = '', rest = '', half, quarter] = coded;
    if (half !== undefined) return { ...halfYear(year, half), presumed: true };
    if (quarter !== undefined) return { ...quarterOf(year, quarter), presumed: true };
    return rest === 'JJ00' ? yearOf(year) : {};
  }
  const said = /^(\d{4})(?:\s+([1-4])e (halfjaar|kwartaal))?$/.exec(code);
  if (said === null) return {};
  const [, year = '', number = '', unit] = said;
  if (unit === undefined) return yearOf(year);
  if (unit === 'kwartaal') return quarterOf(year, number);
  return number <= '2' ? halfYear(year, number) : {};
}

function yearOf(year: string): Omit<StatLinePeriod, 'code'> {
  return withPeriod(year, 'year');
}

function halfYear(year: string, half: string): Omit<StatLinePeriod, 'code'> {
  return withPeriod(`${year}H${half}`, 'half-year');
}

function quarterOf(year: string, quarter: string): Omit<StatLinePeriod, 'code'> {
  return withPeriod(`${year}Q${quarter}`, 'quarter');
}

function withPeriod(name: string, kind: 'year' | 'half-year' | 'quarter'): Omit<StatLinePeriod, 'code'> {
  return name >= '2000' ? { period: reportingPeriod(name), kind } : {};
}
