/** Ties without common descent: partners, step-families and foster families. */
import type { Relation } from '../../people/relation.js';
import { fosterParentsOf, stepParentsOf } from '../parentage/parentage-on.js';
import { type Lineage, parentsOf, relationsFrom, relationsTo } from '../parentage/parents.js';
import { isOn } from '../relations.js';
import type { KinshipKind, KinshipTie } from './kinship.js';

/** What the first is to the second by partnership, step-family or fostering. */
export function socialTies(lineage: Lineage, firstId: string, secondId: string): readonly KinshipTie[] {
  if (firstId === secondId) return [];
  const first = familyOf(lineage, firstId);
  const second = familyOf(lineage, secondId);
  const kinds: KinshipKind[] = [];
  if (first.partners.includes(secondId)) kinds.push('partner');
  if (second.steps.includes(firstId)) kinds.push('step-parent');
  else if (second.partnersOfParents.includes(firstId)) kinds.push('partner-of-parent');
  if (first.steps.includes(secondId)) kinds.push('step-child');
  else if (first.partnersOfParents.includes(secondId)) kinds.push('child-of-partner');
  if (second.fosters.includes(firstId)) kinds.push('foster-parent');
  if (first.fosters.includes(secondId)) kinds.push('foster-child');
  const isKin = first.parents.some((id) => second.parents.includes(id));
  if (!isKin && (sharesStep(first, second) || sharesStep(second, first))) kinds.push('step-sibling');
  if (!isKin && (sharesFoster(first, second) || sharesFoster(second, first))) kinds.push('foster-sibling');
  return kinds.map((kind) => ({ kind, basis: ['social'] }));
}

/** Those around one person who make a family without descent. */
interface SocialFamily {
  /** Parents by law or descent. */
  readonly parents: readonly string[];
  readonly partners: readonly string[];
  /** Partners of parents who are no parents themselves, step-parents recorded as such among them. */
  readonly partnersOfParents: readonly string[];
  readonly steps: readonly string[];
  readonly fosters: readonly string[];
}

/** The social family of a person. */
function familyOf(lineage: Lineage, personId: string): SocialFamily {
  const { legal, genetic } = parentsOf(lineage, personId);
  const parents = [...new Set([...legal, ...genetic])];
  const steps = stepParentsOf(lineage, personId).map(({ fromId }) => fromId);
  const partnersOfParents = parents
    .flatMap((parent) => partnersOf(lineage, parent))
    .filter((id) => id !== personId && !parents.includes(id));
  return {
    parents,
    partners: partnersOf(lineage, personId),
    partnersOfParents,
    steps,
    fosters: fosterParentsOf(lineage, personId).map(({ carerId }) => carerId),
  };
}

/** The partners of a person: the relation reads the same both ways. */
export function partnersOf(lineage: Lineage, personId: string): readonly string[] {
  const isPartner = (relation: Relation) => relation.kind === 'partner-of' && isOn(relation, lineage.day);
  return [
    ...relationsFrom(lineage, personId)
      .filter(isPartner)
      .map(({ toId }) => toId),
    ...relationsTo(lineage, personId)
      .filter(isPartner)
      .map(({ fromId }) => fromId),
  ];
}

function sharesStep(one: SocialFamily, other: SocialFamily): boolean {
  return other.parents.some((id) => one.steps.includes(id) || one.partnersOfParents.includes(id));
}

function sharesFoster(one: SocialFamily, other: SocialFamily): boolean {
  return one.fosters.some((id) => other.fosters.includes(id) || other.parents.includes(id));
}
