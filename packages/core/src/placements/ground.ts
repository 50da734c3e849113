/** Why help goes on after the eighteenth birthday (Jeugdwet 1.1, jeugdige, parts 2 to 4). */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Grounds for help from 18 on, by id.
 *
 * @dutch gronden voor hulp vanaf 18 jaar
 */
export const grounds = [
  /** Help of before 18 that is needed further. */
  'continued',
  /** Found to be needed before 18. */
  'found-before-18',
  /** Taken up again within half a year. */
  'resumed',
  /** Youth criminal law. */
  'criminal-law',
] as const;

/**
 * Ground for help from 18 on.
 *
 * @dutch grond
 */
export type Ground = (typeof grounds)[number] | UnknownCode;
