/**
 * Days and times.
 */
import { clockTime, code, day } from '../../definition/simple-type.js';
import { dateWithoutZone, timeWithoutZone } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';

/** A day, without a time zone. */
export const LDT_Datum = day('LDT_Datum', { pattern: dateWithoutZone });
export type LDT_Datum = TypeOf<typeof LDT_Datum>;

/** Which parts of a date are unknown. */
export const LDT_DatumGebruik = code('LDT_DatumGebruik', { maxLength: 1, codes: ['1', '2', '3'] }, 'COD170');
export type LDT_DatumGebruik = TypeOf<typeof LDT_DatumGebruik>;

/** A time of the day, without a time zone. */
export const LDT_Tijd = clockTime('LDT_Tijd', { pattern: timeWithoutZone });
export type LDT_Tijd = TypeOf<typeof LDT_Tijd>;
