/** Groups: where children live together in care. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { CareFormCode } from '../care-forms/index.js';
import { code, date, number, optional, text } from '../schema/fields.js';

/**
 * A group in residential care, or a family home.
 *
 * @dutch groep
 */
export interface Group {
  /** Id within the register. */
  readonly id: string;
  /** Which form of care it gives. */
  readonly kind: CareFormCode;
  /** Who runs it. */
  readonly organisationId?: string;
  /** Places. */
  readonly capacity?: number;
  /** First day it exists. */
  readonly start?: PlainDate;
  /** First day it no longer does; absent while it does. */
  readonly end?: PlainDate;
}

/** Schema of {@link Group}. */
export const Group = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    kind: code<CareFormCode>(),
    organisationId: optional(text),
    capacity: optional(number),
    start: optional(date),
    end: optional(date),
  }))();
