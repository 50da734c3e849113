/**
 * What a stranger writes on the first day: values have types, and a wrong value does not compile.
 */
import { ageOn, nights, type PlainDate, period, plainDate } from '@jeugd/core';

const birth: PlainDate = '2010-05-01';
export const age: number = ageOn(birth, '2024-03-01');
export const stay: number = nights(period('2024-03-01', '2024-03-05'), '2024-12-31');

declare const typed: string;
export const known: PlainDate = plainDate(typed);

// @ts-expect-error: a loose text is no day
ageOn(typed, '2024-03-01');
