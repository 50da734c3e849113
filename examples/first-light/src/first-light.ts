/**
 * The way of a number: folder → records → checks → figures. Each step is one call on plain data.
 */
import type { Locale, PlainDate, Register } from '@jeugd/core';
import type { RegisterReading } from '@jeugd/files';
import { readRegisterFrom } from '@jeugd/files/node';
import { computeMetrics, type Figure } from '@jeugd/metrics';
import { type Report, validate } from '@jeugd/validators';

/** Everything that is shown. */
export interface FirstLight {
  readonly register: Register;
  readonly asOf: PlainDate;
  readonly report: Report;
  readonly byProgramme: readonly Figure[];
  readonly byCareForm: readonly Figure[];
}

/** All steps. `asOf` is the day on which the data were extracted; without it, `today`. */
export function firstLight(
  folder: string,
  { locale, today }: { locale: Locale; today: PlainDate },
): FirstLight {
  const reading = readRegisterFrom(folder, { locale });
  const { register } = reading;
  const asOf = register.about.extractedOn ?? today;
  return {
    register,
    asOf,
    report: check(reading, asOf, locale),
    byProgramme: outcomes(register, asOf, 'programme', locale),
    byCareForm: outcomes(register, asOf, 'careForm', locale),
  };
}

/** What is wrong with the records: faults met while reading, and what the rules found, each with its file and line. */
export function check(reading: RegisterReading, asOf: PlainDate, locale: Locale): Report {
  return validate(reading.register, { asOf, locale, found: reading });
}

/**
 * Figures per group, of the days that the register covers. Those about fewer than ten children are suppressed, unless
 * the children were invented.
 */
export function outcomes(
  register: Register,
  asOf: PlainDate,
  by: 'programme' | 'careForm',
  locale: Locale,
): readonly Figure[] {
  // In invented data there is nobody to protect.
  const minCell = register.about.invented === true ? 0 : 10;
  return computeMetrics(register, { asOf, by, locale, minCell, metrics: shown }).figures;
}

const shown = [
  'time-to-home',
  'length-of-stay-completed',
  'daytime-activity-share',
  'no-relapse-share',
  'client-rating',
];
