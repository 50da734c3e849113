/** Requests for information between those who help or pay. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, optional, text } from '../schema/fields.js';

/**
 * A request for information about a child.
 *
 * @dutch informatieverzoek
 */
export interface InformationRequest {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Day on which it was asked. */
  readonly askedOn: PlainDate;
  /** Day on which it was answered. */
  readonly answeredOn?: PlainDate;
  /** Who asked: a role or an id. */
  readonly from?: string;
  /** Who was asked: a role or an id. */
  readonly to?: string;
}

/** Schema of {@link InformationRequest}. */
export const InformationRequest = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    askedOn: date,
    answeredOn: optional(date),
    from: optional(text),
    to: optional(text),
  }))();
