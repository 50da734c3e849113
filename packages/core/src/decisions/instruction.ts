/** Written instructions of the institution that carries out a supervision order. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, optional, text } from '../schema/fields.js';

/**
 * A written instruction (BW 1:263 to 1:265).
 *
 * @dutch schriftelijke aanwijzing
 */
export interface Instruction {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Day on which it was sent. */
  readonly sentOn: PlainDate;
  /** Day on which the court was asked to declare it void. */
  readonly challengedOn?: PlainDate;
  /** Day on which the institution was asked to withdraw it. */
  readonly withdrawalAskedOn?: PlainDate;
  /** Day on which the institution decided on that. */
  readonly decidedOn?: PlainDate;
}

/** Schema of {@link Instruction}. */
export const Instruction = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    sentOn: date,
    challengedOn: optional(date),
    withdrawalAskedOn: optional(date),
    decidedOn: optional(date),
  }))();
