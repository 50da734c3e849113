/** A code of a published system, in the tables of this folder. */
import type { ZibRelease } from '../names/zib.js';

/**
 * A code and its system.
 *
 * @dutch code
 */
export interface Coded {
  /** The code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
}

/**
 * How well the code lists of the zibs fit: `direct` says the same, `lossy` says less, `gap` has no code.
 *
 * @dutch hoe goed de code past
 */
export type Fit = 'direct' | 'lossy' | 'gap';

/**
 * Something per release.
 *
 * @dutch per uitgave
 */
export type PerRelease<Value> = { readonly [Release in ZibRelease]?: Value };
