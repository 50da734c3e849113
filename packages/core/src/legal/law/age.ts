/** A legal age: one birthday of the law. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Certainty } from './legal-item.js';
import type { LegalItemId } from './legal-item-ids.js';

/**
 * An age at which the law lets something begin or end, in one regime.
 *
 * @dutch wettelijke leeftijdsgrens
 */
export interface LegalAge {
  /** The item of law it belongs to. */
  readonly item: LegalItemId;
  /** In whole years: the birthday itself is the first day past it. */
  readonly age: number;
  /** Where it stands. */
  readonly article: string;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** First day of the regime. */
  readonly validFrom: PlainDate;
  /** First day no longer of the regime; absent while it holds. */
  readonly validUntil?: PlainDate;
}
