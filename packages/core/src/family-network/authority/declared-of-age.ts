/** Minors who hold authority: only a mother of sixteen or older whom the court declared of age (BW 1:253ha). */
import type { PlainDate } from '../../calendar/plain-date.js';
import { isPastLegalAge } from '../../legal/law/legal-birthday.js';
import { legalBirthdayIn } from '../../legal/law/titles/birthday.js';
import { decisionsOf } from '../../legal/law/titles/decisions-of.js';
import type { RegisterIndex } from '../../register/register-index.js';

/** Whether somebody is a minor who cannot hold authority; of whom the birth date is not known is taken as of age. */
export function isMinor(index: RegisterIndex, id: string, day: PlainDate): boolean {
  const birthDate = index.find('persons', id)?.birthDate;
  if (birthDate === undefined || isPastLegalAge('majority', birthDate, day)) return false;
  if (!isPastLegalAge('declared-of-age', birthDate, day)) return true;
  return !declarationsOf(index, id).some((date) => date <= day);
}

/** The days on which somebody may begin to be able to hold authority. */
export function turnsOfMinor(index: RegisterIndex, id: string): readonly (PlainDate | undefined)[] {
  return [
    legalBirthdayIn(index, id, 'majority'),
    legalBirthdayIn(index, id, 'declared-of-age'),
    ...declarationsOf(index, id),
  ];
}

function declarationsOf(index: RegisterIndex, id: string): readonly PlainDate[] {
  return decisionsOf(index, id, 'declared-of-age').map(({ date }) => date);
}
