/**
 * P02: nobody dies before being born, and no record of a person runs on after death.
 *
 * A record may end on the day of death or the day after. An authorisation keeps the end that the judge gave it.
 * Relations are left alone: a parent who died stays a parent.
 */
import { daysBetween, type PlainDate, type RegisterIndex, type TableName } from '@jeugd/core';
import { type Dated, defineRule } from '../../engine/index.js';
import { personTexts } from './texts.js';

/** P02: the day of death lies on or after the birth, and no record of the person is open or begins after it. */
export const nothingAfterDeath = defineRule({
  id: 'P02',
  severity: 'error',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...personTexts.P02,
  on: 'persons',
  reads: [
    'authorities',
    'householdSpells',
    'measures',
    'authorisations',
    'trajectories',
    'placements',
    'homeSpells',
    'observations',
    'events',
  ],
  appliesTo: ({ deathDate }) => deathDate !== undefined,
  check(person, { index, report }) {
    const { deathDate, birthDate } = person;
    if (deathDate === undefined) return;
    if (deathDate < birthDate) {
      report(person, {}, { field: 'deathDate' });
      return;
    }
    for (const { table, records } of recordsOf(person.id, index)) {
      for (const record of records) {
        const field = fieldAfter(deathDate, record, table === 'authorisations');
        if (field !== undefined) report(record, {}, { table, field });
      }
    }
  },
});

type RecordsOfPerson = {
  readonly table: TableName;
  readonly records: readonly (Dated & { readonly id: string })[];
};

/** The records of a person that have a period or a day. */
function recordsOf(id: string, index: RegisterIndex): readonly RecordsOfPerson[] {
  const tables = [
    'householdSpells',
    'measures',
    'authorisations',
    'trajectories',
    'placements',
    'homeSpells',
    'observations',
    'events',
  ] as const;
  return [
    { table: 'authorities', records: index.of('authorities', 'childId', id) },
    ...tables.map((table) => ({ table, records: index.of(table, 'personId', id) })),
  ];
}

/** The field by which a record goes on after death. */
function fieldAfter(deathDate: PlainDate, record: Dated, mayEndLater: boolean): string | undefined {
  const { date, start, end, endUnknown } = record;
  if (date !== undefined) return date > deathDate ? 'date' : undefined;
  if (start !== undefined && start > deathDate) return 'start';
  if (mayEndLater || endUnknown) return undefined;
  return end === undefined || daysBetween(deathDate, end) > 1 ? 'end' : undefined;
}
