/** Whether a child is alive and a minor, and so under authority. */
import type { PlainDate, RegisterIndex } from '@jeugd/core';
import { legalBirthday } from '@jeugd/core/legal';

/** Whether a child is a minor on a day, and alive; `undefined` when the register does not describe it. */
export function isLivingMinor(index: RegisterIndex, childId: string, day: PlainDate): boolean | undefined {
  const child = index.find('persons', childId);
  if (child === undefined) return undefined;
  const isAlive = child.deathDate === undefined || day < child.deathDate;
  return isAlive && day < legalBirthday('majority', child.birthDate);
}
