/** A limit: one number of the law. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Certainty, Duration } from './legal-item.js';
import type { LegalItemId } from './legal-item-ids.js';

/**
 * How long something lasts at most, or within what time something must be done, in one regime.
 *
 * @dutch wettelijke termijn
 */
export interface LegalLimit extends Duration {
  /** Which limit; its regimes share the id. */
  readonly id: string;
  /** The item of law it belongs to. */
  readonly item: LegalItemId;
  /**
   * `lasts`: it holds for so long, and the day the time ends is the first day outside. `act-within`: it must be done
   * in that time, and the day the time ends is still in time. `act-before`: it must be done at least so long before
   * something else, and the day that lies so long before is still in time.
   */
  readonly counts: 'lasts' | 'act-within' | 'act-before';
  /** Where it stands. */
  readonly article: string;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** First day of the regime. */
  readonly validFrom: PlainDate;
  /** First day no longer of the regime; absent while it holds. */
  readonly validUntil?: PlainDate;
}
