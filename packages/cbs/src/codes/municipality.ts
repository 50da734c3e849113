/** Municipalities and youth care regions, as the lists have them. */
import type { PlainDate } from '@jeugd/core';

/**
 * A municipality.
 *
 * @dutch gemeente
 */
export interface Municipality {
  /** Four digits, without GM. */
  readonly code: string;
  /** Its name. */
  readonly nl: string;
  /** Its youth care region, by code. */
  readonly region: string;
  /** First day of its code, when that is after 2016: its region is then that of its predecessors. */
  readonly validFrom?: PlainDate;
}

/**
 * A municipality of 2016 that was no longer there in 2023.
 *
 * @dutch opgeheven gemeente
 */
export interface EndedMunicipality {
  /** Four digits, without GM. */
  readonly code: string;
  /** Its youth care region in 2016, by code. */
  readonly region: string;
  /** First day without it, where that is known. */
  readonly validUntil?: PlainDate;
  /** The municipality it went into, where that is known. */
  readonly into?: string;
}

/**
 * A youth care region.
 *
 * @dutch jeugdregio
 */
export interface YouthCareRegion {
  /** As CBS writes it: `JZ13`. */
  readonly code: string;
  /** Its name. */
  readonly nl: string;
}
