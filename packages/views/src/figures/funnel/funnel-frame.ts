/** What a funnel plot is drawn in. */
import type { Locale } from '@jeugd/core';
import type { Funnel, PlacedUnit } from './funnel.js';

/** What a funnel is drawn in. */
export interface FunnelFrame {
  readonly funnel: Funnel;
  /** The units that have a place. */
  readonly units: readonly PlacedUnit[];
  /** Width and height of the view. */
  readonly inner: number;
  readonly height: number;
  readonly fontSize: number;
  /** The largest size and value of the axes. */
  readonly largest: number;
  readonly highest: number;
  readonly locale: Locale;
}
