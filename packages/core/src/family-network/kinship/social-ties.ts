/** Ties without common descent: partners, step-families and foster families. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { fosterParentsOf, stepParentsOf } from '../parentage/parentage-on.js';
import { isOn, type Lineage } from '../parentage/parents.js';
import type { KinshipKind, KinshipTie } from './kinship.js';

/** What the first is to the second by partnership, step-family or fostering. */
export function socialTies(
  index: RegisterIndex,
  lineage: Lineage,
  firstId: string,
  secondId: string,
  day: PlainDate,
): readonly KinshipTie[] {
  if (firstId === secondId) return [];
  const first = familyOf(index, lineage, firstId, day);
  const second = familyOf(index, lineage, secondId, day);
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

/** The social family of a person on a day. */
function familyOf(index: RegisterIndex, lineage: Lineage, personId: string, day: PlainDate): SocialFamily {
  const { legal, genetic } = lineage.parentsOf(personId);
  const parents = [...new Set([...legal, ...genetic])];
  const steps = stepParentsOf(index, personId, day).map(({ fromId }) => fromId);
  const partnersOfParents = parents
    .flatMap((parent) => partnersOf(index, parent, day))
    .filter((id) => id !== personId && !parents.includes(id));
  return {
    parents,
    partners: partnersOf(index, personId, day),
    partnersOfParents,
    steps,
    fosters: fosterParentsOf(index, personId, day).map(({ carerId }) => carerId),
  };
}

/** The partners of a person on a day: the relation reads the same both ways. */
export function partnersOf(index: RegisterIndex, personId: string, day: PlainDate): readonly string[] {
  const isPartner = (relation: Parameters<typeof isOn>[0]) =>
    relation.kind === 'partner-of' && isOn(relation, day);
  return [
    ...index
      .of('relations', 'fromId', personId)
      .filter(isPartner)
      .map(({ toId }) => toId),
    ...index
      .of('relations', 'toId', personId)
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
