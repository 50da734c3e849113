/** Days as a delivery writes them. */
import { isPlainDate, type PlainDate } from '@jeugd/core';

/** A day of a record: a date, or that the field is empty, or that it holds no existing date. */
export type Day = PlainDate | 'empty' | 'wrong';

/** Whether a day is known. */
export function isDay(day: Day): day is PlainDate {
  return day !== 'empty' && day !== 'wrong';
}

/** Dates come back again and again: each is looked at once. More different texts than this are no dates. */
const mostRemembered = 50_000;
const remembered = new Map<string, Day>();

/** The day that a text of the form JJJJMMDD names. */
export function dayOf(text: string): Day {
  if (text === '') return 'empty';
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const day = readDay(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, day);
  return day;
}

function readDay(text: string): Day {
  if (!/^\d{8}$/.test(text)) return 'wrong';
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return isPlainDate(day) ? day : 'wrong';
}

/** A day as a delivery writes it. */
export function wireDate(day: PlainDate): `${number}` {
  return day.replaceAll('-', '') as `${number}`;
}
