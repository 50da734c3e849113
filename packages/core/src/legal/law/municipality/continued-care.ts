/** Care that goes on on the same terms although another municipality has become responsible. */
import { contains } from '../../../calendar/period.js';
import { addDays, type PlainDate } from '../../../calendar/plain-date.js';
import { hasResidence, isFosterCare } from '../../../care-forms/index.js';
import type { Placement } from '../../../placements/placement.js';
import type { CareTrajectory } from '../../../placements/trajectory.js';
import { knownPeriodOf } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Certainty } from '../legal-item.js';
import { firstDayOutside } from '../limit-on.js';
import { movesOf } from './addresses.js';
import { newRuleFrom } from './regimes.js';
import { responsibleMunicipality } from './responsible-municipality.js';

/**
 * A right to the same provider on the same terms.
 *
 * @dutch recht op voortzetting
 */
export interface ContinuedCare {
  /** The day another municipality became responsible. */
  readonly since: PlainDate;
  /** First day on which the right is gone; absent when it has no end. */
  readonly until?: PlainDate;
  /** A move (Jeugdwet 2.7a) or the new rule of 2022 (Jeugdwet 10.1). */
  readonly item: 'woonplaats-voortzetting' | 'woonplaats-overgang';
  /** How sure it is. */
  readonly certainty: Certainty;
}

/**
 * Until when a young person may ask for the same provider on the same terms, after the last change of municipality
 * during this care, looked at on a day. `undefined` when the municipality did not change, or cannot be told.
 *
 * After a move it is one year, for care without a stay only, not of a form that nobody knows. Where the rule of 2022 itself changed the municipality of
 * running care it is until 2023-01-01, for foster care with the same carers without an end.
 *
 * @dutch voortzetting van hulp na verhuizing
 * @example
 * const index = indexRegister({ about: { version: '1' } });
 * continuedCareOf(index, { id: 't', personId: 'c1', careForm: 'ambulant', start: '2023-10-01' }, '2025-01-01'); // undefined
 */
export function continuedCareOf(
  index: RegisterIndex,
  care: CareTrajectory | Placement,
  day: PlainDate,
): ContinuedCare | undefined {
  const running = knownPeriodOf(care);
  if (hasResidence(care.careForm) === false) {
    const moves = movesOf(index, care.personId);
    const since = moves.filter((move) => move > care.start && move <= day && contains(running, move)).at(-1);
    const until = since === undefined ? undefined : firstDayOutside('woonplaats-voortzetting', since);
    if (since !== undefined && until !== undefined && since > newRuleFrom) {
      return { since, until, item: 'woonplaats-voortzetting', certainty: 'medium' };
    }
  }
  if (day < newRuleFrom || !contains(running, newRuleFrom) || care.start === newRuleFrom) return undefined;
  return isMovedByNewRule(index, care.personId) ? underTransition(care) : undefined;
}

function isMovedByNewRule(index: RegisterIndex, personId: string): boolean {
  const before = responsibleMunicipality(index, personId, addDays(newRuleFrom, -1)).municipality;
  const after = responsibleMunicipality(index, personId, newRuleFrom).municipality;
  return before !== undefined && after !== undefined && before !== after;
}

function underTransition({ careForm }: CareTrajectory | Placement): ContinuedCare {
  const until = isFosterCare(careForm) ? undefined : firstDayOutside('woonplaats-overgang', newRuleFrom);
  return {
    since: newRuleFrom,
    ...(until !== undefined && { until }),
    item: 'woonplaats-overgang',
    certainty: 'high',
  };
}
