/**
 * A draft: one stretch of care as messages tell it, before it becomes a record.
 *
 * Both ways over the bridge pass here. Reading makes drafts of case files; writing makes drafts of the records of a
 * register and tells them in messages. So what messages carry of a register is what its drafts say, no more and no less.
 */
import type { Location, PlainDate } from '@jeugd/core';
import type { ProductMeaning } from './products/product-meaning.js';

/** A stretch of care. */
export interface CareDraft {
  /** Id of the record it was made of, on the way to messages. */
  readonly id?: string;
  /** Id of the child. */
  readonly personId: string;
  /** Day of birth of the child. */
  readonly birthDate: PlainDate;
  /** Id of the organisation that gives the care. */
  readonly providerId: string;
  /** What the product means. */
  readonly meaning: ProductMeaning;
  /** First day in. */
  readonly start: PlainDate;
  /** First day no longer in; absent while it runs. */
  readonly end?: PlainDate;
  /** Why it ended: a code of JZ588. */
  readonly reason?: string;
  /** Nights a week, as assigned. */
  readonly nightsPerWeek?: number;
  /** Hours a week, as assigned. */
  readonly hoursPerWeek?: number;
  /** Who referred, in the words of a register. */
  readonly referrer?: string;
  /** Code of the municipality that assigned it. */
  readonly municipality: string;
  /** Where it was told, or which record it is. */
  readonly place: Location;
}
