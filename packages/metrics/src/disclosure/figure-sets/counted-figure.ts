/** A figure on its way to publication. */
import type { Figure } from '../../figures/figure.js';

/**
 * A figure with the number of different children it is about, which the figure itself does not say.
 *
 * @dutch cijfer met aantal kinderen
 */
export interface CountedFigure {
  /** The figure with its exact counts. */
  readonly figure: Figure;
  /** Different children among its cases. */
  readonly children: number;
}
