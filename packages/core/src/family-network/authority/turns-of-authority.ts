/** The days on which the answer to "who holds authority" may change. */
import { inOrderOnce } from '../../calendar/days-of-change.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { authorityInForce } from '../../legal/law/titles/authority-in-force.js';
import { legalBirthdayIn } from '../../legal/law/titles/birthday.js';
import { decisionsOf } from '../../legal/law/titles/decisions-of.js';
import { endOfSuspendedAuthority, measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { rememberedByPerson } from '../../register/remembered-by-person.js';
import { turnsOfMinor } from './declared-of-age.js';

/**
 * All days on which `holdersOfAuthority` may answer otherwise than the day before, in order and each once: authority that begins or
 * ends, a holder that dies or comes of age, a suspension that begins, is withdrawn or runs out. Some may change nothing.
 */
export function turnsOfAuthority(index: RegisterIndex, childId: string): readonly PlainDate[] {
  return turnsOf(index, childId);
}

const turnsOf = /* @__PURE__ */ (() => rememberedByPerson(workedOut))();

function workedOut(index: RegisterIndex, childId: string): readonly PlainDate[] {
  const turns: (PlainDate | undefined)[] = [legalBirthdayIn(index, childId, 'majority')];
  for (const authority of index.of('authorities', 'childId', childId)) {
    const { start, end } = authorityInForce(index, authority);
    const { holderId } = authority;
    turns.push(start, end, index.find('persons', holderId)?.deathDate, ...turnsOfMinor(index, holderId));
  }
  for (const { date } of decisionsOf(index, childId, 'suspension-withdrawn')) turns.push(date);
  for (const { date } of decisionsOf(index, childId, 'suspension-of-gezag')) {
    turns.push(date, endOfSuspendedAuthority(index, childId, date)?.on);
  }
  for (const measure of index.of('measures', 'personId', childId)) {
    if (measure.kind !== 'schorsing-gezag') continue;
    const { start, end } = measureInForce(index, measure);
    turns.push(start, end);
  }
  return inOrderOnce(turns);
}
