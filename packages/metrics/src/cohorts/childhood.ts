/** Childhood: the days of a period on which a child of the register was alive and under 18. */
import { birthdayOf, type ClosedPeriod, clamp, earliest, type Person } from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';
import type { Subject } from './groupings.js';
import type { Study } from './study.js';

/** A child with the days of one period in which it was one. */
export interface ChildInPeriod extends Subject {
  readonly days: ClosedPeriod;
}

/**
 * Who of the register was a child on any day of each of the periods, once per period: from the day of birth to the
 * eighteenth birthday or death.
 */
export function childrenDuring({ index }: Study, periods: readonly FigureWindow[]): ChildInPeriod[] {
  // Of two rows with one id the first counts.
  const persons = index.all('persons').filter((person) => index.find('persons', person.id) === person);
  return periods.flatMap(({ from, until }) =>
    persons.flatMap((person) => {
      const days = clamp(childhoodOf(person), { start: from, end: until });
      if (days === undefined) return [];
      return [{ personId: person.id, since: days.start, day: from, records: [], days }];
    }),
  );
}

function childhoodOf({ birthDate, deathDate }: Person): ClosedPeriod {
  const grown = birthdayOf(birthDate, 18);
  return { start: birthDate, end: deathDate === undefined ? grown : earliest(grown, deathDate) };
}
