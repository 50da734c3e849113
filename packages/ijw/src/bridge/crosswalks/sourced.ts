/** How sure a line of a table is, and where it comes from. */
import type { Texts } from '@jeugd/core';

/**
 * How sure a line is. `high`: the two labels say the same; `medium`: read from a label or a code of another list; `low`:
 * a reading that others may not share.
 *
 * @dutch zekerheid
 */
export type Certainty = 'high' | 'medium' | 'low';

/**
 * A line that says how sure it is and where it comes from.
 *
 * @dutch regel met bron
 */
export interface Sourced {
  /** How sure it is. */
  readonly certainty: Certainty;
  /** Where it comes from. */
  readonly source: string;
  /** What else to know. */
  readonly note?: Texts;
}
