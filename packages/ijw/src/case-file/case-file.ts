/**
 * The case file: what one municipality and one provider exchanged about one client.
 *
 * It holds what counts now and the changes that matter, not the messages. What was rejected, or deleted with
 * `StatusAanlevering` 3, is not in it. Classes are as they were sent, with the names of the standard; periods have
 * their last day in.
 */
import type { Assignment } from './assignment.js';
import type { CareRequest } from './care-request.js';
import type { ClaimedLine } from './claimed-line.js';
import type { DeliveryStart, DeliveryStop } from './delivery.js';
import type { KnownClient } from './known-client.js';

/**
 * What one municipality and one provider exchanged about one client.
 *
 * @dutch dossier van berichten
 */
export interface CaseFile {
  /** Code of the municipality. */
  readonly Gemeente: string;
  /** AGB code of the provider. */
  readonly Aanbieder: string;
  /** The citizen service number of the client. */
  readonly Bsn: string;
  /** The client as last told; absent when only requests for change (JW317) or claims named the client. */
  readonly client?: KnownClient;
  /** What was assigned, in the order first received. */
  readonly assignments: readonly Assignment[];
  /** What was requested, in the order received. */
  readonly requests: readonly CareRequest[];
  /** Starts that count, in the order received. */
  readonly starts: readonly DeliveryStart[];
  /** Stops that count, in the order received. */
  readonly stops: readonly DeliveryStop[];
  /** Lines that were claimed and not rejected when they came in, in the order received. */
  readonly lines: readonly ClaimedLine[];
}
