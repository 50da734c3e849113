/**
 * Periods. Both days belong to the period.
 */
import { baseClass, one, optional } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { LDT_Datum } from '../data-types/moment.js';

/** A period of which the first and last day may be absent. */
export const CDT_OpenPeriode = baseClass('CDT_OpenPeriode', {
  /** First day. */
  Begindatum: optional(LDT_Datum),
  /** Last day, itself included. */
  Einddatum: optional(LDT_Datum),
});
export type CDT_OpenPeriode = TypeOf<typeof CDT_OpenPeriode>;

/** A period with a first and a last day. */
export const CDT_GeslotenPeriode = baseClass('CDT_GeslotenPeriode', {
  /** First day. */
  Begindatum: one(LDT_Datum),
  /** Last day, itself included. */
  Einddatum: one(LDT_Datum),
});
export type CDT_GeslotenPeriode = TypeOf<typeof CDT_GeslotenPeriode>;
