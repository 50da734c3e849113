/**
 * Writing down outcomes: what is measured on the last day of a time away, and what happens in the year after.
 *
 * A relapse is drawn apart from going away again: neither causes the other here.
 */
import { eventKinds, instruments } from '@jeugd/core';
import type { Child } from '../families/child.js';
import { happens, oneOfWeighted, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn } from '../register/day.js';
import { add, type Tables } from '../register/tables.js';
import { meaningfulHours } from './meaningful-hours.js';
import type { OutcomeProfile } from './profile.js';

/** Youngest age, in days, at which a young person is asked for a grade here; younger children have no outcomes. */
const oldEnough = 12 * 365.25;

/** Days after the end in which a relapse is placed: within a year, whatever day of it a figure looks at. */
const yearAfter = { first: 10, last: 350 };

/** A time away that has ended while the register was looking. */
export interface Ended {
  readonly child: Child;
  readonly end: Day;
  /** The trajectory that goes with it. */
  readonly trajectoryId: string | undefined;
}

/** Writes the measurements and events that belong to the end of a time away. */
export function writeOutcomes(tables: Tables, ended: Ended, profile: OutcomeProfile, random: Random): void {
  const { child, end } = ended;
  if (end - child.birth < oldEnough || end >= child.seenUntil) return;
  if (happens(random, profile.ratingResponse)) {
    writeMeasurement(tables, ended, instruments.clientRating, oneOfWeighted(random, profile.ratings));
  }
  if (happens(random, profile.activityKnown)) {
    const active = happens(random, profile.active);
    const hours = active
      ? wholeBetween(random, meaningfulHours, 36)
      : wholeBetween(random, 0, meaningfulHours - 1);
    writeMeasurement(tables, ended, instruments.daytimeActivity, hours);
  }
  if (happens(random, profile.relapse)) writeEvent(tables, ended, eventKinds.relapse, random);
  if (happens(random, profile.police)) writeEvent(tables, ended, eventKinds.policeContact, random);
}

function writeMeasurement(tables: Tables, ended: Ended, instrument: string, value: number): void {
  const youth = instrument === instruments.clientRating;
  add(tables, 'observations', {
    personId: ended.child.id,
    trajectoryId: ended.trajectoryId,
    date: dateOn(ended.end),
    instrument,
    moment: 'end',
    value,
    respondent: youth ? 'youth' : 'professional',
  });
}

function writeEvent(tables: Tables, { child, end }: Ended, kind: string, random: Random): void {
  const date = end + wholeBetween(random, yearAfter.first, yearAfter.last);
  if (date >= child.seenUntil) return;
  add(tables, 'events', {
    personId: child.id,
    date: dateOn(date),
    kind,
    to: undefined,
    consentById: undefined,
  });
}
