/** Entries in the referral index of youths at risk. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { date, optional, text } from '../schema/fields.js';

/**
 * An entry in the referral index (Jeugdwet 7.1).
 *
 * @dutch melding in de verwijsindex risicojongeren
 */
export interface IndexEntry {
  /** Id within the register. */
  readonly id: string;
  /** The youth. */
  readonly personId: string;
  /** Day of the entry. */
  readonly reportedOn: PlainDate;
  /** Day on which it was removed. */
  readonly removedOn?: PlainDate;
  /** First day on which it is no longer kept in the archive. */
  readonly archivedUntil?: PlainDate;
}

/** Schema of {@link IndexEntry}. */
export const IndexEntry = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    reportedOn: date,
    removedOn: optional(date),
    archivedUntil: optional(date),
  }))();
