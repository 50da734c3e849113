/**
 * Where care forms stand on the home-likeness scale. The scale is our own construction and ordinal: see `scale.ts`.
 */
import type { HomeLikenessLevel } from './care-form.js';
import type { CareFormCode } from './code.js';
import { careForm } from './lookup.js';

/**
 * The level of a care form: 1 is most home-like, 13 is furthest from home.
 *
 * `undefined` for a form that is too wide (`met-verblijf`), for part-time residence, where the level is a pair of
 * home and host, and for an unknown code. Report medians, shares and moves of levels, never means.
 *
 * @dutch niveau op de schaal zo thuis mogelijk
 * @example
 * homeLikenessOf('thuis'); // 1
 * homeLikenessOf('gesloten-instelling'); // 12
 * homeLikenessOf('deeltijdverblijf'); // undefined
 */
export function homeLikenessOf(code: CareFormCode): HomeLikenessLevel | undefined {
  return careForm(code)?.homeLikenessLevel;
}

/**
 * The order of two care forms: -1 when `a` is closer to home, 1 when it is further away, 0 when they share a level.
 * `undefined` when one of them has no level: such a pair cannot be ordered.
 *
 * The size of a difference has no meaning, hence only its sign.
 *
 * @dutch vergelijken op de schaal zo thuis mogelijk
 * @example
 * compareHomeLikeness('gezinshuis', 'open-leefgroep'); // -1
 * compareHomeLikeness('gesloten-instelling', 'thuis'); // 1
 * compareHomeLikeness('pleegzorg', 'met-verblijf'); // undefined
 */
export function compareHomeLikeness(a: CareFormCode, b: CareFormCode): -1 | 0 | 1 | undefined {
  const levelOfA = homeLikenessOf(a);
  const levelOfB = homeLikenessOf(b);
  if (levelOfA === undefined || levelOfB === undefined) return undefined;
  if (levelOfA === levelOfB) return 0;
  return levelOfA < levelOfB ? -1 : 1;
}
