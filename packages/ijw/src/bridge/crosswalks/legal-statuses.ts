/**
 * Legal status and representation: WJ232 and WJ003 beside the measures of a register.
 *
 * A message tells a status without a day on which it began, and a measure without a first day is none. So a status is
 * reported and not carried over; the products of the categories 47 and 48, which start and stop, are.
 */
import type { MeasureKind } from '@jeugd/core';
import type { Sourced } from './sourced.js';

/**
 * What a code of WJ232 or WJ003 names.
 *
 * @dutch betekenis van een juridische status
 */
export interface LegalStatusMeaning extends Sourced {
  /** The list it is of. */
  readonly list: 'WJ232' | 'WJ003';
  /** Code of the list. */
  readonly code: string;
  /** The measure it names; absent: none of the measures of a register. */
  readonly measure?: MeasureKind;
}

const source = 'WJ232 and WJ003: labels, with the names of the measures';

/**
 * What the legal statuses and representations name.
 *
 * @dutch juridische statussen
 * @example
 * legalStatusMeanings.find(({ list, code }) => list === 'WJ232' && code === '04')?.measure; // 'ots'
 */
export const legalStatusMeanings: readonly LegalStatusMeaning[] = [
  { list: 'WJ232', code: '01', certainty: 'medium', source },
  { list: 'WJ232', code: '02', certainty: 'medium', source },
  { list: 'WJ232', code: '03', certainty: 'medium', source },
  { list: 'WJ232', code: '04', measure: 'ots', certainty: 'high', source },
  { list: 'WJ232', code: '05', certainty: 'high', source },
  { list: 'WJ232', code: '11', certainty: 'high', source },
  {
    list: 'WJ232',
    code: '12',
    certainty: 'medium',
    source,
    note: {
      nl: 'Overige strafrechtelijke contacten: jeugdreclassering hoort erbij, maar is niet het enige.',
      en: 'Other contacts with criminal justice: youth probation is among them, but not the only one.',
    },
  },
  {
    list: 'WJ003',
    code: '06',
    certainty: 'high',
    source,
    note: {
      nl: 'Voogdij is gezag, geen maatregel; van wie zegt de code niet.',
      en: 'Guardianship is authority, no measure; the code does not say whose.',
    },
  },
  { list: 'WJ003', code: '07', certainty: 'high', source },
  { list: 'WJ003', code: '08', certainty: 'high', source },
  { list: 'WJ003', code: '09', certainty: 'high', source },
  { list: 'WJ003', code: '10', certainty: 'high', source },
];
