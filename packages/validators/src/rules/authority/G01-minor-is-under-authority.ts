/**
 * G01: a minor is under authority on every day.
 *
 * What lies before the first record of a child is unknown. Whether the recorded holder can use the authority (death,
 * suspension) is for G08, G11 and G13. No finding gives a day: authority that is closed on the day before the 18th
 * birthday would tell the birth date.
 */
import {
  type Authority,
  type ClosedPeriod,
  earliest,
  gaps,
  isEmpty,
  latest,
  type PlainDate,
} from '@jeugd/core';
import { legalBirthday } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { authorityTexts } from './texts.js';

/** G01: from the first recorded authority to the 18th birthday there is no day without a holder. */
export const minorIsUnderAuthority = defineGroupRule({
  id: 'G01',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:245',
  article: 'BW 1:245',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G01,
  on: 'authorities',
  by: 'childId',
  needs: ['persons'],
  appliesTo: ({ childId }, { index }) => index.find('persons', childId) !== undefined,
  check(judged, { all, index, inForce, report }) {
    const child = judged[0] && index.find('persons', judged[0].childId);
    const recorded = all.filter((authority) => !isEmpty(authority));
    const seen = recorded[0] && inForce({ start: recorded[0].start });
    if (child === undefined || seen === undefined || goOn(recorded, seen)) return;
    const { birthDate, deathDate = seen.end } = child;
    const end = earliest(earliest(seen.end, deathDate), legalBirthday('majority', birthDate));
    if (seen.start >= end) return;
    const endedOn = new Map([...recorded].reverse().map((authority) => [authority.end, authority]));
    for (const { start: from } of gaps(recorded, { start: seen.start, end })) {
      const last = endedOn.get(from) ?? lastBefore(recorded, from);
      if (last !== undefined) report(last, {}, { field: 'end' });
    }
  },
});

/** Whether somebody holds authority on each of these days. So it mostly is, and then nothing else need be worked out. */
function goOn(recorded: readonly Authority[], days: ClosedPeriod): boolean {
  let covered: PlainDate = days.start;
  for (const { start, end } of recorded) {
    if (start > covered) return false;
    if (end === undefined || end >= days.end) return true;
    covered = latest(covered, end);
  }
  return false;
}

/** The record that ended last before a gap that began before 2015. */
function lastBefore(recorded: readonly Authority[], gap: PlainDate): Authority | undefined {
  let last: Authority | undefined;
  for (const authority of recorded) {
    const { end } = authority;
    if (end !== undefined && end <= gap && end > (last?.end ?? '')) last = authority;
  }
  return last;
}
