/** Households: who lives together, over time. A child may live in two at once. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, number, optional, text } from '../schema/fields.js';

/**
 * A stretch in which a person belongs to a household.
 *
 * @dutch gezinssamenstelling
 */
export interface HouseholdSpell {
  /** Id within the register. */
  readonly id: string;
  /** Who. */
  readonly personId: string;
  /** Which household: a word that its members share. */
  readonly householdId: string;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer; absent while it lasts. */
  readonly end?: PlainDate;
  /** Nights a week in this household, for who lives in more than one; absent when nobody recorded it. */
  readonly nightsPerWeek?: number;
}

/** Schema of {@link HouseholdSpell}. */
export const HouseholdSpell = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    householdId: text,
    start: date,
    end: optional(date),
    nightsPerWeek: optional(number),
  }))();
