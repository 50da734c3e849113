/** Leave: days outside the closed setting while the stay goes on. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, flag, optional, text } from '../schema/fields.js';

/**
 * Leave from closed care. It is no exit: the stay goes on.
 *
 * @dutch verlof
 */
export interface Leave {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** The stay. */
  readonly placementId: string;
  /** First day of leave. */
  readonly start: PlainDate;
  /** First day back; absent while it lasts. */
  readonly end?: PlainDate;
  /** Who granted it: a role or an id. */
  readonly decidedBy: string;
  /** Whether who granted it is a behavioural scientist. */
  readonly deciderIsScientist?: boolean;
  /** Whether the behavioural scientist agreed. */
  readonly scientistAgreed: boolean;
  /** Day on which it was withdrawn. */
  readonly withdrawnOn?: PlainDate;
}

/** Schema of {@link Leave}. */
export const Leave = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    placementId: text,
    start: date,
    end: optional(date),
    decidedBy: text,
    deciderIsScientist: optional(flag),
    scientistAgreed: flag,
    withdrawnOn: optional(date),
  }))();
