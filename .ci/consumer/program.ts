/**
 * What a stranger writes on the first day: values have types, and a wrong value does not compile.
 */
import {
  ageOn,
  type CareFormId,
  isClosed,
  nights,
  type PlainDate,
  parseRegister,
  period,
  plainDate,
} from '@jeugd/core';

const birth: PlainDate = '2010-05-01';
export const age: number = ageOn(birth, '2024-03-01');
export const stay: number = nights(period('2024-03-01', '2024-03-05'), '2024-12-31');

declare const typed: string;
export const known: PlainDate = plainDate(typed);

const { register, findings } = parseRegister(JSON.parse(typed));
export const births: PlainDate[] = (register.persons ?? []).map((person) => person.birthDate);
export const messages: string[] = findings.map((finding) => finding.message);
export const closed: boolean = isClosed('gezinshuis');

// @ts-expect-error: a loose text is no day
ageOn(typed, '2024-03-01');

// @ts-expect-error: there is no such care form
export const form: CareFormId = 'gezinhuis';
