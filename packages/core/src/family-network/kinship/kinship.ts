/** Kinship: what two people are to each other. */

/**
 * What one person is to another, whatever its sex.
 *
 * A sibling is `full` when both share two parents, `half` when both have two known parents and share one, of the mother's
 * or the father's side when the sex of the shared parent is recorded; `sibling` when that cannot be told.
 *
 * @dutch soorten verwantschap
 */
export type KinshipKind =
  | 'self'
  | 'parent'
  | 'child'
  | 'grandparent'
  | 'grandchild'
  | 'great-grandparent'
  | 'great-grandchild'
  | 'full-sibling'
  | 'maternal-half-sibling'
  | 'paternal-half-sibling'
  | 'half-sibling'
  | 'sibling'
  | 'aunt-or-uncle'
  | 'niece-or-nephew'
  | 'cousin'
  | 'great-aunt-or-uncle'
  | 'great-niece-or-nephew'
  | 'other-kin'
  | 'partner'
  | 'step-parent'
  | 'step-child'
  | 'step-sibling'
  | 'partner-of-parent'
  | 'child-of-partner'
  | 'foster-parent'
  | 'foster-child'
  | 'foster-sibling';

/**
 * What a tie rests on: parentage by law, descent, or a relation recorded as such where parentage says nothing; for
 * partners, step- and foster ties `social`.
 *
 * @dutch grond van verwantschap
 */
export type KinshipBasis = 'legal' | 'genetic' | 'recorded' | 'social';

/**
 * One tie between two people.
 *
 * @dutch verwantschapsband
 */
export interface KinshipTie {
  /** What the first is to the second. */
  readonly kind: KinshipKind;
  /** What it rests on. */
  readonly basis: readonly KinshipBasis[];
  /** Degree of kinship: the births between the two, over their nearest common ancestor; absent where it is no kin. */
  readonly degree?: number;
}

const siblings: ReadonlySet<KinshipKind> = new Set([
  'full-sibling',
  'maternal-half-sibling',
  'paternal-half-sibling',
  'half-sibling',
  'sibling',
]);

/** Whether it is a sibling who shares a parent. */
export function isSibling(kind: KinshipKind): boolean {
  return siblings.has(kind);
}

/** The kind that two lines agree on: of siblings the one that can be told; `undefined` when they differ. */
export function agreedKind(one: KinshipKind, other: KinshipKind): KinshipKind | undefined {
  if (one === other) return one;
  if (one === 'sibling' && isSibling(other)) return other;
  return other === 'sibling' && isSibling(one) ? one : undefined;
}

/** The kinship of somebody `up` generations below the nearest common ancestor to somebody `down` generations below. */
export function kinshipByGenerations(up: number, down: number): KinshipKind | 'sibling-of-some-kind' {
  return byGenerations[up]?.[down] ?? 'other-kin';
}

/** By the generations up, then by those down. */
const byGenerations: readonly (readonly (KinshipKind | 'sibling-of-some-kind')[])[] = [
  ['self', 'parent', 'grandparent', 'great-grandparent'],
  ['child', 'sibling-of-some-kind', 'aunt-or-uncle', 'great-aunt-or-uncle'],
  ['grandchild', 'niece-or-nephew', 'cousin'],
  ['great-grandchild', 'great-niece-or-nephew'],
];
