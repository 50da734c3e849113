/**
 * What a spreadsheet does to a value by itself is undone, and reported: a lost zero, a day number, a date in Dutch. Nothing
 * else is changed: what a person wrote wrong is for the rules.
 */
import { addDays, isBsn, type PlainDate } from '@jeugd/core';
import type { FieldDefinition } from '../definition/field.js';
import { dayOf, isDay, wireDate } from '../rules/engine/day.js';
import type { ReaderFaultCode } from './texts.js';

/** A value, and what was done to it. */
export interface Repaired {
  readonly value: string;
  readonly fault?: ReaderFaultCode;
}

/** How days are numbered in a workbook; most count from 1900. */
export type DaySystem = 1900 | 1904;

/** The value that was meant. A value of the right length is right as far as this goes. */
export function repaired(
  value: string,
  field: FieldDefinition,
  days: DaySystem = 1900,
): Repaired | undefined {
  switch (field.form) {
    case 'bsn':
      return value.length === 8 || value.length === 7 ? withZeros(value, 9, isBsn) : undefined;
    case 'municipality':
      return value.length < 4 ? withZeros(value, 4, () => true) : undefined;
    case 'code':
      return value.length === 1 && field.length === 2 ? withZeros(value, 2, isCodeOf(field)) : undefined;
    case 'date':
    case 'birth-date':
      return value.length === 8 && !value.includes('.') ? undefined : repairedDate(value, days);
    default:
      return undefined;
  }
}

function withZeros(value: string, length: number, isRight: (text: string) => boolean): Repaired | undefined {
  if (!/^\d+$/.test(value)) return undefined;
  const padded = value.padStart(length, '0');
  return isRight(padded) ? { value: padded, fault: 'cbs/lost-zero' } : undefined;
}

function isCodeOf({ codes }: FieldDefinition): (text: string) => boolean {
  const all = new Set(codes?.codes.map(({ code }) => code));
  return (text) => all.has(text);
}

/** Five digits are a day number of 1927 to 2173, with the time of the day behind the point. */
function repairedDate(value: string, days: DaySystem): Repaired | undefined {
  if (/^[1-9]\d{4}(\.\d+)?$/.test(value)) {
    // Day 60 of the 1900 system is a 29 February that never was: from 1 March 1900 it counts from 30 December 1899.
    const first: PlainDate = days === 1904 ? '1904-01-01' : '1899-12-30';
    return { value: wireDate(addDays(first, Math.trunc(Number(value)))), fault: 'cbs/excel-date' };
  }
  const parts = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(value);
  if (parts === null) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const text = `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  return isDay(dayOf(text)) ? { value: text, fault: 'cbs/dutch-date' } : undefined;
}
