/**
 * G13: when parental authority is suspended somebody holds authority that same day: the joint holder who goes on, or an
 * institution as provisional guardian.
 *
 * Whose authority is suspended may be recorded (`about`). Where it is not: that of the only parent, or of one of two.
 */
import { type Authority, type Decision, lastDayOfAll, type Measure, type PlainDate } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isParental } from './kind-of-authority.js';
import { isLivingMinor } from './minor-child.js';
import { isSuspendedByDecision, isSuspension } from './suspensions.js';
import { authorityTexts } from './texts.js';

/** G13: on the day of the suspension provisional guardianship begins, or another holder is there. */
export const suspendedAuthorityIsTakenOver = defineRule({
  id: 'G13',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:268(2)-(3)',
  article: 'BW 1:268(2)-(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G13,
  on: ['decisions', 'measures'],
  needs: ['authorities'],
  reads: ['persons'],
  appliesTo(record, { index, asOf, inForce }) {
    if (!isSuspension(record)) return false;
    const day = dayOf(record);
    if (day > asOf || inForce({ date: day }) === undefined) return false;
    if (isLivingMinor(index, record.personId, day) === false) return false;
    return 'date' in record || !isSuspendedByDecision(index, record.personId, day);
  },
  check(record, { index, report }) {
    const day = dayOf(record);
    const present = index
      .of('authorities', 'childId', record.personId)
      .filter(({ start, end = lastDayOfAll }) => start <= day && day < end);
    if (!isTakenOver(present, day, 'about' in record ? record.about : undefined)) report(record);
  },
});

function dayOf(record: Decision | Measure): PlainDate {
  return 'date' in record ? record.date : record.start;
}

function isTakenOver(present: readonly Authority[], day: PlainDate, about: string | undefined): boolean {
  if (present.some(({ holderId }) => holderId === about)) {
    return present.some(({ holderId }) => holderId !== about);
  }
  const isNewOrGuardian = present.some((authority) => authority.start === day || !isParental(authority));
  return isNewOrGuardian || new Set(present.map(({ holderId }) => holderId)).size > 1;
}
