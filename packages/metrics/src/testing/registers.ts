/** Small registers for tests. */
import type {
  CareEvent,
  CareTrajectory,
  Observation,
  Person,
  Placement,
  PlainDate,
  Register,
} from '@jeugd/core';
import { computeMetrics, type Figure, type MetricOptions } from '../index.js';

/** What most tests take: covered from 2022 on, looked at on 1 January 2025. */
export const asOf: PlainDate = '2025-01-01';
export const about: Register['about'] = { version: '1', coverage: { start: '2022-01-01', end: asOf } };

let count = 0;

/** A stay in foster care of a child. */
export function stay(
  personId: string,
  start: PlainDate,
  end?: PlainDate,
  destination?: Placement['destination'],
  more: Partial<Placement> = {},
): Placement {
  count += 1;
  return {
    id: `p${count}`,
    personId,
    careForm: 'pleegzorg',
    start,
    ...(end === undefined ? {} : { end }),
    ...(destination === undefined ? {} : { destination }),
    ...more,
  };
}

/** A child of ten in 2022. */
export function child(id: string, more: Partial<Person> = {}): Person {
  return { id, birthDate: '2012-01-01', ...more };
}

/** A measurement at the end. */
export function measured(
  personId: string,
  date: PlainDate,
  instrument: string,
  value: number,
  more: Partial<Observation> = {},
): Observation {
  count += 1;
  return { id: `o${count}`, personId, date, instrument, moment: 'end', value, ...more };
}

/** The figures of one metric. */
export function figures(
  register: Omit<Register, 'about'> & Partial<Pick<Register, 'about'>>,
  metric: string,
  options: Partial<MetricOptions> = {},
): readonly Figure[] {
  return computeMetrics({ about, ...register }, { asOf, metrics: [metric], ...options }).figures;
}

/** The one figure of a metric. */
export function figure(...asked: Parameters<typeof figures>): Figure {
  const [only, ...others] = figures(...asked);
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} figures`);
  return only;
}

/** The codes of what a figure warns of, with their counts. */
export function warningsOf({ warnings }: Figure): (string | [string, unknown])[] {
  return warnings.map(({ code, params }) => (params === undefined ? code : [code, params['count']]));
}

/** Help at home of a child. */
export function help(
  personId: string,
  start: PlainDate,
  end?: PlainDate,
  more: Partial<CareTrajectory> = {},
): CareTrajectory {
  count += 1;
  return {
    id: `t${count}`,
    personId,
    careForm: 'systeemtherapie',
    start,
    ...(end === undefined ? {} : { end }),
    ...more,
  };
}

/** Something that happened to a child. */
export function event(personId: string, date: PlainDate, kind: string): CareEvent {
  count += 1;
  return { id: `e${count}`, personId, date, kind };
}
