/** How pictures of curves are made. */
import type { PictureOptions } from '../shared/picture.js';

/**
 * How a picture of curves is made.
 *
 * @dutch keuzes voor een beeld van curven
 */
export interface CurveOptions extends PictureOptions {
  /** What the share is of, beside the vertical axis; in general words unless told. */
  readonly shareName?: string;
  /** What time is counted in; days unless told. */
  readonly timeName?: string;
  /** The last time drawn; the last of any group unless told. */
  readonly until?: number;
}
