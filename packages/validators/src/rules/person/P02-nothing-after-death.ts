/**
 * P02: nobody dies before being born, and no record of a person runs on after death.
 *
 * A record may end on the day of death or the day after. An authorisation, and a part of parental authority, keeps the
 * end that the court gave it.
 * Relations are left alone: a parent who died stays a parent.
 */
import { type Dated, daysBetween, knownPeriodOf, type PlainDate, type TableName } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { recordsAbout, tablesAboutPersons } from '../shared/records-about.js';
import { personTexts } from './texts.js';

/** Tables whose records have the end that a court gave them. */
const endedByCourt: readonly TableName[] = ['authorisations', 'partialAuthorities'];

/** P02: the day of death lies on or after the birth, and no record of the person is open or begins after it. */
export const nothingAfterDeath = /* @__PURE__ */ (() => {
  const tables = tablesAboutPersons();
  return defineRule({
    id: 'P02',
    severity: 'error',
    kind: 'hard',
    source: 'data',
    certainty: 'high',
    ...personTexts.P02,
    on: 'persons',
    reads: tables.map(({ table }) => table),
    appliesTo: ({ deathDate }) => deathDate !== undefined,
    check(person, { index, report }) {
      const { deathDate, birthDate } = person;
      if (deathDate === undefined) return;
      if (deathDate < birthDate) {
        report(person, {}, { field: 'deathDate' });
        return;
      }
      for (const about of tables) {
        const { table } = about;
        for (const record of recordsAbout(person.id, about, index)) {
          const field = fieldAfter(deathDate, record, endedByCourt.includes(table));
          if (field !== undefined) report(record, {}, { table, field });
        }
      }
    },
  });
})();

/** The field by which a record goes on after death. */
function fieldAfter(deathDate: PlainDate, record: Dated, mayEndLater: boolean): string | undefined {
  const { date, start } = record;
  if (date !== undefined) return date > deathDate ? 'date' : undefined;
  if (start === undefined) return undefined;
  if (start > deathDate) return 'start';
  if (mayEndLater) return undefined;
  const { end } = knownPeriodOf({ ...record, start });
  return end === undefined || daysBetween(deathDate, end) > 1 ? 'end' : undefined;
}
