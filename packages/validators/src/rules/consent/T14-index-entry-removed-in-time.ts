/**
 * T14: an entry in the referral index is there for two years at most, and not from the 23rd birthday on or after death;
 * the archive keeps it for five years, and not past 23 either.
 *
 * Ages and death of persons that the register does not describe are not judged; the day after the death is in time.
 */
import { addDays, type IndexEntry, lastDayOfAll, latest, type Person, type PlainDate } from '@jeugd/core';
import { firstDayOutside, legalBirthday } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { personOf } from '../shared/age-in-period.js';
import { consentTexts } from './texts.js';

const inTheAct = '2015-01-01';

/** T14: each entry was removed in time, and leaves the archive in time. */
export const indexEntryRemovedInTime = defineRule({
  id: 'T14',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.1.4.5, 7.1.4.6',
  article: 'Jeugdwet 7.1.4.5, 7.1.4.6',
  certainty: 'high',
  validFrom: inTheAct,
  ...consentTexts.T14,
  on: 'indexEntries',
  reads: ['persons'],
  appliesTo: ({ removedOn, reportedOn }, { asOf }) =>
    (removedOn === undefined || removedOn > inTheAct) && reportedOn <= asOf,
  check(entry, { index, asOf, report }) {
    const person = personOf(entry, index);
    if (goesPast(entry.removedOn ?? dayAfter(asOf), endsOfEntry(entry, person))) {
      report(entry, {}, { field: 'removedOn' });
    }
    if (entry.archivedUntil !== undefined && goesPast(entry.archivedUntil, endsOfArchive(entry, person))) {
      report(entry, {}, { field: 'archivedUntil' });
    }
  },
});

function goesPast(end: PlainDate, limits: readonly (PlainDate | undefined)[]): boolean {
  return limits.some((limit) => limit !== undefined && end > limit);
}

function endsOfEntry({ reportedOn }: IndexEntry, person: Person | undefined) {
  return [
    firstDayOutside('verwijsindex', reportedOn, latest(reportedOn, inTheAct)),
    birthdayOutside(person),
    person?.deathDate === undefined ? undefined : dayAfter(person.deathDate),
  ];
}

function endsOfArchive({ removedOn }: IndexEntry, person: Person | undefined) {
  return [
    removedOn === undefined ? undefined : firstDayOutside('verwijsindex-archive', removedOn),
    birthdayOutside(person),
  ];
}

function birthdayOutside(person: Person | undefined): PlainDate | undefined {
  return person && legalBirthday('referral-index', person.birthDate);
}

function dayAfter(day: PlainDate): PlainDate {
  return day === lastDayOfAll ? day : addDays(day, 1);
}
