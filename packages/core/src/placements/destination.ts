/** Where a child goes when a stay out of home ends. */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * The ways an episode out of home can end: a fixed list.
 *
 * @dutch manieren waarop een uithuisplaatsing eindigt
 */
export const exits = [
  /** Back home, and it lasted. */
  'home',
  /** To kin or a guardian, for good. */
  'kin-or-guardian',
  /** To care outside youth care: hospital, Wlz, detention. */
  'other-care',
  /** To a home of one's own. */
  'independent',
  /** Grew too old for youth care. */
  'aged-out',
  /** Died. */
  'death',
  /** Moved out of sight of the register. */
  'moved-away',
  /** Nobody recorded where to. */
  'unknown',
] as const;

/**
 * How an episode out of home ended.
 *
 * @dutch uitstroom
 */
export type Exit = (typeof exits)[number];

/**
 * Where a child can go at the end of a placement, as recorded: an exit, or `other-placement` for the next stay in
 * youth care.
 *
 * @dutch bestemmingen
 */
export const destinations = /* @__PURE__ */ (() => [...exits, 'other-placement'] as const)();

/**
 * Where a child went at the end of a placement, as recorded.
 *
 * @dutch bestemming
 */
export type Destination = (typeof destinations)[number] | UnknownCode;
