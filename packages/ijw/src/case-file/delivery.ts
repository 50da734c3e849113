/** Deliveries: care that began, and care that stopped for good or for a time. */
import type { StartProduct } from '../standard/messages/jw305.js';
import type { StopProduct } from '../standard/messages/jw307.js';
import type { Told } from './told.js';

/**
 * A start that was told and not deleted.
 *
 * @dutch start van levering
 */
export interface DeliveryStart {
  /** The class as it was sent. */
  readonly start: StartProduct;
  /** The message that told it. */
  readonly told: Told;
}

/**
 * A stop that was told and not deleted.
 *
 * @dutch stop van levering
 */
export interface DeliveryStop {
  /** The class as it was sent. Its `Einddatum` is the last day of care. */
  readonly stop: StopProduct;
  /** The message that told it. */
  readonly told: Told;
}

/**
 * Whether a stop is for a time: reason 20. All others are final.
 *
 * @dutch tijdelijke stop
 * @example
 * isTemporaryStop({ RedenBeeindiging: '20' }); // true
 * isTemporaryStop({ RedenBeeindiging: '31' }); // false
 */
export function isTemporaryStop({ RedenBeeindiging }: Pick<StopProduct, 'RedenBeeindiging'>): boolean {
  return RedenBeeindiging === '20';
}
