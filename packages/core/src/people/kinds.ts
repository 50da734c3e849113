/**
 * Which relations and kinds of parental authority there are: the ids of our reference of the family network.
 */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Relations between two people, read from the first to the second, by id.
 *
 * @dutch relaties
 */
export const relationKinds = [
  /** biologische ouder van. */
  'genetic-parent-of',
  /** juridische ouder van. */
  'legal-parent-of',
  /** heeft gezag over. */
  'holds-gezag-over',
  /** partner van. */
  'partner-of',
  /** broer/zus van. */
  'sibling-of',
  /** stiefouder van. */
  'step-parent-of',
  /** voedt op. */
  'raises',
  /** woont op. */
  'lives-at',
  /** grootouder van. */
  'grandparent-of',
  /** JIM van. */
  'mentor-of',
  /** steunt. */
  'supports',
  /** in conflict met. */
  'conflict-with',
  /** contact verbroken met. */
  'cut-off-from',
  /** contact met. */
  'contact-with',
  /** professional voor. */
  'professional-for',
  /** bepaalt verblijf. */
  'guardian-decides-residence',
] as const;

/**
 * Ways in which somebody holds authority over a child, by id (Burgerlijk Wetboek 1:245).
 *
 * @dutch soorten gezag
 */
export const authorityKinds = [
  /** both parents together. */
  'joint-parents',
  /** one parent alone. */
  'sole-parent',
  /** a parent with a person who is no parent. */
  'parent-with-other',
  /** a guardian who is a natural person. */
  'guardian-person',
  /** two guardians together. */
  'joint-guardians',
  /** a certified institution as guardian. */
  'guardian-gi',
  /** a provisional guardian. */
  'provisional-guardian',
  /** a temporary guardian. */
  'temporary-guardian',
  /** an accepted legal person as guardian. */
  'accepted-legal-person',
] as const;

/**
 * Id of a relation; a literal that does not exist does not compile.
 *
 * @dutch soort relatie
 */
export type RelationKind = (typeof relationKinds)[number] | UnknownCode;

/**
 * Id of a kind of authority; a literal that does not exist does not compile.
 *
 * @dutch soort gezag
 */
export type AuthorityKind = (typeof authorityKinds)[number] | UnknownCode;
