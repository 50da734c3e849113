/** Events: what happened on one day. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, optional, text } from '../schema/fields.js';

/**
 * Something that happened to a child on one day: police contact, relapse, information given.
 *
 * @dutch gebeurtenis (politiecontact, terugval, …)
 */
export interface CareEvent {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** The day. */
  readonly date: PlainDate;
  /** What happened; any word. Rules and metrics name the ones they read. */
  readonly kind: string;
  /** To whom information was given (kind `information-given`). */
  readonly to?: string;
  /** Who consented to giving it. */
  readonly consentById?: string;
}

/** Schema of {@link CareEvent}. */
export const CareEvent = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    date,
    kind: text,
    to: optional(text),
    consentById: optional(text),
  }))();
