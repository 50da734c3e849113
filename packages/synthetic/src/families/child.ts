/** A child of a family, and how far the register can see. */
import type { Day } from '../register/day.js';

/** A child in the register. */
export interface Child {
  /** Id of its person. */
  readonly id: string;
  readonly birth: Day;
  /** The eighteenth birthday. */
  readonly adult: Day;
  /** Day of death; absent for nearly all. */
  readonly death?: Day;
  /** First day of which the register knows nothing: the day of death, else the day on which it was extracted. */
  readonly seenUntil: Day;
}
