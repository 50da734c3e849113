/**
 * R07: seclusion lasts a day at most, and once a day longer.
 *
 * A day is read as 24 hours. Records of days that follow each other are one seclusion when the first filled its days: else
 * it could be passed over by a new record each day. That a behavioural scientist decided on the extension no field tells.
 */
import { daysBetween, type Restraint } from '@jeugd/core';
import { limitOn } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { hoursInADay, lastedLongerThan } from './restraint-duration.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R07: seclusion takes no more than 24 hours, or 48 when it was extended. Reported is the record that passes them. */
export const seclusionLastsADay = defineGroupRule({
  id: 'R07',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.2(3)',
  article: 'Jeugdwet 6.3.2.2(3)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R07,
  on: 'restraints',
  by: 'personId',
  reads: ['placements'],
  appliesTo: (restraint, { index }) =>
    restraint.measure === 'seclusion' && isRestraint(restraint, index) && isDurationKnown(restraint),
  check(restraints, { report }) {
    for (const seclusion of seclusionsIn(restraints)) {
      const isExtended = seclusion.some(({ extendedOn }) => extendedOn !== undefined);
      const hours = longestOn(seclusion[0].date) * (isExtended ? 2 : 1);
      const passing = passingRecord(hours, seclusion);
      if (passing !== undefined) report(passing, { hours }, { field: isExtended ? 'hours' : 'extendedOn' });
    }
  },
});

/** Records of one seclusion in order. */
type Seclusion = [Restraint, ...Restraint[]];

function seclusionsIn(restraints: readonly Restraint[]): readonly Seclusion[] {
  const seclusions: Seclusion[] = [];
  let last: Restraint | undefined;
  for (const restraint of restraints) {
    if (last !== undefined && goesOnIn(restraint, last)) seclusions.at(-1)?.push(restraint);
    else seclusions.push([restraint]);
    last = restraint;
  }
  return seclusions;
}

/**
 * One of less than a day, or of which nobody counted the hours, may have been over when the next began. Where no end tells
 * that it filled its last day, the next goes on with it when it took a day too.
 */
function goesOnIn(next: Restraint, { date, end, hours }: Restraint): boolean {
  const days = daysBetween(date, next.date);
  if (days <= 0 || hours === undefined || Math.floor(hours / hoursInADay) !== days) return false;
  return end === undefined ? (next.hours ?? 0) >= hoursInADay : end === next.date;
}

/** The record with which a seclusion had lasted longer than some hours; `undefined` when it did not for certain. */
function passingRecord(limit: number, seclusion: Seclusion): Restraint | undefined {
  let left = limit;
  for (const restraint of seclusion) {
    if (lastedLongerThan(left, restraint)) return restraint;
    left -= restraint.hours ?? 0;
  }
  return undefined;
}

function longestOn(day: Restraint['date']): number {
  return hoursInADay * (limitOn('insluiting', day)?.value ?? 1);
}

function isDurationKnown({ hours, end }: Restraint): boolean {
  return hours !== undefined || end !== undefined;
}
