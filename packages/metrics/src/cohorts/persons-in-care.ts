/** Persons in care: everybody who had youth care on any day of a period, at home or away. */
import {
  type CareTrajectory,
  hasResidence,
  isA,
  knownPeriodOf,
  latest,
  type Placement,
  type PlainDate,
  type Register,
} from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';

type CareRecord = Placement | CareTrajectory;

/** A person with youth care in a period. */
export interface PersonInCare {
  readonly personId: string;
  /** The first day of the period on which it had care. */
  readonly since: PlainDate;
  /** What it got in the period, in order of time. */
  readonly records: readonly CareRecord[];
}

/**
 * The persons with youth care in each of the periods, each once per period. The periods are one, or calendar years in
 * order of time, so that a record is only held against the years it touches.
 */
export function personsInCare(register: Register, periods: readonly FigureWindow[]): PersonInCare[] {
  const byPeriod = periods.map(() => new Map<string, CareRecord[]>());
  for (const table of [register.trajectories ?? [], register.placements ?? []]) {
    for (const record of table) {
      if (!mayBeYouthCare(record)) continue;
      for (let position = firstPeriodOf(record, periods); position < periods.length; position += 1) {
        const period = periods[position];
        if (period === undefined || !isIn(record, period)) break;
        addTo(byPeriod[position], record);
      }
    }
  }
  return byPeriod.flatMap((byPerson, position) => {
    const from = periods[position]?.from;
    if (from === undefined) return [];
    return [...byPerson].map(([personId, records]) => {
      records.sort(byStart);
      return { personId, records, since: latest(records[0]?.start ?? from, from) };
    });
  });
}

/** Whether any of the help had residence; `undefined` when none is known to have and of some it is unknown. */
export function residenceOf({ records }: Pick<PersonInCare, 'records'>): boolean | undefined {
  const answers = records.map(({ careForm }) => hasResidence(careForm));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Detention, long-term care and compulsory admission rest on other laws. An unknown code may be youth care. */
function mayBeYouthCare({ careForm }: CareRecord): boolean {
  return isA(careForm, 'jeugdhulp') || hasResidence(careForm) === undefined;
}

/** The position of the first period that the record can touch. */
function firstPeriodOf({ start }: CareRecord, periods: readonly FigureWindow[]): number {
  const years = Number(start.slice(0, 4)) - Number((periods[0]?.from ?? start).slice(0, 4));
  return periods.length === 1 ? 0 : Math.max(0, years);
}

/** Whether the record has a day in the period; one that ends on the day it starts counts on that day. */
function isIn(record: CareRecord, { from, until }: FigureWindow): boolean {
  const { start, end } = knownPeriodOf(record);
  return start < until && (start >= from || end === undefined || end > from);
}

function addTo(byPerson: Map<string, CareRecord[]> | undefined, record: CareRecord): void {
  const records = byPerson?.get(record.personId);
  if (records === undefined) byPerson?.set(record.personId, [record]);
  else records.push(record);
}

function byStart(a: CareRecord, b: CareRecord): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
