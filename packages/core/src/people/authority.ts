/** Parental authority and guardianship: who may decide about a child, and since when. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, optional, text } from '../schema/fields.js';
import type { AuthorityKind } from './kinds.js';

/**
 * Authority of one holder over one child. Two parents who hold it together are two records.
 *
 * @dutch gezag, voogdij
 */
export interface Authority {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly childId: string;
  /** The holder: a person or an organisation. */
  readonly holderId: string;
  /** On what footing. */
  readonly kind: AuthorityKind;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer; absent while it lasts. Ends at 18 by law, recorded or not. */
  readonly end?: PlainDate;
}

/** Schema of {@link Authority}. */
export const Authority = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    childId: text,
    holderId: text,
    kind: code<AuthorityKind>(),
    start: date,
    end: optional(date),
  }))();
