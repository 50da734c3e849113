/**
 * Alive: a life is a period like any other. The day of birth is the first day in; the day of death the first day no
 * longer, so that what ends by death ends on that day.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Person } from './person.js';

/**
 * Whether somebody is born and has not died on a day: the day of birth counts, the day of death does not.
 *
 * @dutch in leven
 * @example
 * isAlive({ birthDate: '2012-03-01', deathDate: '2024-05-01' }, '2012-03-01'); // true
 * isAlive({ birthDate: '2012-03-01', deathDate: '2024-05-01' }, '2024-04-30'); // true
 * isAlive({ birthDate: '2012-03-01', deathDate: '2024-05-01' }, '2024-05-01'); // false
 */
export function isAlive(person: Pick<Person, 'birthDate' | 'deathDate'>, day: PlainDate): boolean {
  return person.birthDate <= day && !hasDied(person, day);
}

/**
 * Whether somebody has died by a day, the day of death included. Of whom the register knows nothing is taken as alive.
 *
 * @dutch overleden
 * @example
 * hasDied({ deathDate: '2024-05-01' }, '2024-05-01'); // true
 * hasDied({}, '2024-05-01'); // false
 * hasDied(undefined, '2024-05-01'); // false
 */
export function hasDied(person: Pick<Person, 'deathDate'> | undefined, day: PlainDate): boolean {
  return person?.deathDate !== undefined && person.deathDate <= day;
}
