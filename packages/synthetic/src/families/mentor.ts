/** Mentors: adults from the own network. */
import { oneOf, type Random, wholeBetween } from '../random/index.js';
import { birthdayOn, dateOn } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, type Tables } from '../register/tables.js';
import type { Child } from './child.js';

/** A mentor from the own network (JIM): an adult the young person picks, from twelve years on. */
export function writeMentor(tables: Tables, child: Child, random: Random, { municipality }: Settings): void {
  const chosenOn = birthdayOn(child.birth, 12) + wholeBetween(random, 0, 1500);
  if (chosenOn >= child.seenUntil) return;
  const fromId = add(tables, 'persons', {
    birthDate: dateOn(child.birth - wholeBetween(random, 20 * 365, 45 * 365)),
    sex: oneOf(random, ['female', 'male']),
    municipality,
  });
  add(tables, 'relations', {
    fromId,
    toId: child.id,
    kind: 'mentor-of',
    start: dateOn(chosenOn),
    end: dateOn(child.death),
  });
}
