/** Whether an institution decides about a child: as guardian, or because nobody's authority can be used. */
import { isInOneOf } from '../../calendar/in-order.js';
import { mergePeriods } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { residenceDecidedUnder } from '../../legal/law/titles/authority-in-force.js';
import { measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { rememberedByPerson } from '../../register/remembered-by-person.js';
import { authorityRecordsOn } from './usable-authority.js';

/** Whether an institution decides on a day: one is guardian, or suspended authority left the child to one. */
export function isDecidedByInstitution(index: RegisterIndex, childId: string, day: PlainDate): boolean {
  const { usable } = authorityRecordsOn(index, childId, day);
  return (
    usable.some((each) => residenceDecidedUnder(index, each) !== undefined) ||
    isLeftToInstitution(index, childId, day)
  );
}

/**
 * Whether a suspension of authority leaves the child to an institution on a day (BW 1:268): it does, unless a holder is
 * known who is not suspended and goes on alone. Where nobody wrote down who is suspended, it is taken to be all.
 */
export function isLeftToInstitution(index: RegisterIndex, childId: string, day: PlainDate): boolean {
  if (!isInOneOf(suspendedDays(index, childId), day)) return false;
  const { usable, isUnclear } = authorityRecordsOn(index, childId, day);
  return isUnclear || usable.every((each) => residenceDecidedUnder(index, each) !== undefined);
}

/** The days on which a measure suspends authority, worked out once. */
const suspendedDays = /* @__PURE__ */ (() =>
  rememberedByPerson((index, childId) =>
    mergePeriods(
      index
        .of('measures', 'personId', childId)
        .filter(({ kind }) => kind === 'schorsing-gezag')
        .map((measure) => measureInForce(index, measure)),
    ),
  ))();
