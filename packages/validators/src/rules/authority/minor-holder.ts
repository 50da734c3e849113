/** Holders of authority who are minors, and mothers who were declared of age. */
import { type Authority, ageOn, type ClosedPeriod, clamp, type Decision, type PlainDate } from '@jeugd/core';
import { legalAges, legalBirthday } from '@jeugd/core/legal';
import type { RuleContext } from '../../engine/index.js';
import { isParental } from './kind-of-authority.js';

/** The days of an authority on which its holder is a minor; `undefined` when never, or when nobody knows. */
export function daysOfMinorHolder(
  authority: Authority,
  { index, inForce }: RuleContext,
): ClosedPeriod | undefined {
  const holder = index.find('persons', authority.holderId);
  const days = inForce(authority);
  if (holder === undefined || days === undefined) return undefined;
  const { birthDate } = holder;
  if (ageOn(birthDate, days.start) >= legalAges.majority[0].age) return undefined;
  return clamp(days, { start: days.start, end: legalBirthday('majority', birthDate) });
}

/** Whether the holder may be a mother, who alone can be declared of age. */
export function mayBeMother(authority: Authority, { index }: RuleContext): boolean {
  return isParental(authority) && index.find('persons', authority.holderId)?.sex !== 'male';
}

/** The day on which somebody was declared of age, by a decision that counts. */
export function declaredOfAgeOn(
  personId: string,
  { index }: RuleContext,
  counts: (decision: Decision) => boolean = () => true,
): PlainDate | undefined {
  return index
    .of('decisions', 'personId', personId)
    .find((decision) => decision.kind === 'declared-of-age' && counts(decision))?.date;
}
