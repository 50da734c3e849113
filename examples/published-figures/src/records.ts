/** Records of invented children. */
import {
  addDays,
  type CareEvent,
  type CareFormId,
  type CareTrajectory,
  type Observation,
  type Person,
  type Placement,
  type PlainDate,
} from '@jeugd/core';
import { from } from './demonstration.js';

/** A stay from the first day of the year, of so many days. */
export function stayOf(personId: string, days: number, more: Partial<Placement> = {}): Placement {
  return {
    id: `p-${personId}`,
    personId,
    careForm: 'gesloten-jeugdhulp',
    start: from,
    end: addDays(from, days),
    destination: 'home',
    ...more,
  };
}

/** A stay that runs on, from before the year. */
export function runningStay(
  personId: string,
  careForm: CareFormId,
  more: Partial<Placement> = {},
): Placement {
  return { id: `p-${personId}`, personId, careForm, start: '2022-06-01', ...more };
}

/** Help at home from the first day of the year. */
export function helpOf(personId: string, days: number, more: Partial<CareTrajectory> = {}): CareTrajectory {
  return {
    id: `t-${personId}`,
    personId,
    careForm: 'ambulant',
    start: from,
    end: addDays(from, days),
    ...more,
  };
}

/** A measurement at the end of a stay. */
export function measured(personId: string, date: PlainDate, instrument: string, value: number): Observation {
  return { id: `o-${personId}`, personId, date, instrument, moment: 'end', value };
}

/** Something that happened. */
export function happened(personId: string, date: PlainDate, kind: string): CareEvent {
  return { id: `e-${kind}-${personId}`, personId, date, kind };
}

/** A child of twelve. */
export function childOf(id: string, birthDate: PlainDate = '2010-06-01'): Person {
  return { id, birthDate };
}
