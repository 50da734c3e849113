/** Measures: child protection and youth probation, imposed by a judge. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, optional, text } from '../schema/fields.js';
import type { MeasureKind } from './kinds.js';

/**
 * A measure on a child.
 *
 * @dutch kinderbeschermingsmaatregel, jeugdreclassering
 */
export interface Measure {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Which measure. */
  readonly kind: MeasureKind;
  /** First day in force. */
  readonly start: PlainDate;
  /** First day no longer in force; absent while it runs. */
  readonly end?: PlainDate;
  /** The certified institution that carries it out. */
  readonly organisationId?: string;
  /** Why it ended. */
  readonly endReason?: string;
}

/** Schema of {@link Measure}. */
export const Measure = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    kind: code<MeasureKind>(),
    start: date,
    end: optional(date),
    organisationId: optional(text),
    endReason: optional(text),
  }))();
