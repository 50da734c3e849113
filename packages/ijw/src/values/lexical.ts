/**
 * Lexical forms: how XSD 1.0 writes whole numbers, days and times, and what white space around them means.
 *
 * Only space, tab, line feed and carriage return are white space in XML.
 */

const wholeForm = /^[+-]?[0-9]+$/;
const dayForm = /^(-?(?:[1-9][0-9]{4,}|[0-9]{4}))-([0-9]{2})-([0-9]{2})$/;
/** Nearly every day of a message, told at once: of a year from 1000, and not 29 February. */
const usualDay =
  /^[1-9][0-9]{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;
const timeForm = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?$/;

/**
 * A text as XSD sees it for a number, a day or a time: without white space around it.
 *
 * White space inside makes every such form invalid, so that need not be collapsed.
 */
export function collapsed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhite(text.charCodeAt(start))) start += 1;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return end - start === text.length ? text : text.slice(start, end);
}

/** The number that a text writes, or `undefined`. A sign and leading zeros are allowed; `-0` is 0. */
export function wholeNumber(text: string): number | undefined {
  return wholeForm.test(text) ? Number(text) + 0 : undefined;
}

/** Whether a text without a time zone writes a day: any year except 0, before our era with a minus. */
export function isXsdDay(text: string): boolean {
  return usualDay.test(text) || isAnyDay(text);
}

function isAnyDay(text: string): boolean {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** Whether a text without a time zone writes a time. `24:00:00` is the end of the day; there is no second 60. */
export function isXsdTime(text: string): boolean {
  const [, hours, minutes, seconds, fraction = ''] = timeForm.exec(text) ?? [];
  if (hours === undefined) return false;
  if (hours === '24') return minutes === '00' && seconds === '00' && /^\.?0*$/.test(fraction);
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}

function isWhite(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Days in a month; 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
