/** The facts from which the network of a child is put together: who has which role by which record. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { isFamilyHome } from '../../care-forms/index.js';
import type { RelationKind } from '../../people/kinds.js';
import type { Relation } from '../../people/relation.js';
import type { KnownRoleId, RoleId } from '../../people/role-ids.js';
import { knownPeriodOf } from '../../register/dated.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { AuthorityOnDay } from '../authority/holders-of-authority.js';
import { householdOn } from '../households/household-on.js';
import type { Kin } from '../kinship/kin-of.js';
import { partnersOf } from '../kinship/social-ties.js';
import { fosterParentsOf } from '../parentage/parentage-on.js';
import { isOn } from '../parentage/parents.js';
import type { NetworkSide } from '../reference/network-role.js';

/** Somebody stands around the child, in a role or by a relation. */
export interface RoleFact {
  readonly id: string;
  readonly role?: RoleId;
  readonly relation?: RelationKind;
  /** Where it stands, when the role does not say. */
  readonly side?: NetworkSide;
}

/** A child on a day, with what several facts are told from. */
export interface Surroundings {
  readonly index: RegisterIndex;
  readonly childId: string;
  readonly day: PlainDate;
  /** The relations of others to the child that hold on the day. */
  readonly toChild: readonly Relation[];
  /** Its foster parents. */
  readonly fosters: ReadonlySet<string>;
}

/** What surrounds a child on a day. */
export function surroundingsOf(index: RegisterIndex, childId: string, day: PlainDate): Surroundings {
  return {
    index,
    childId,
    day,
    toChild: index.of('relations', 'toId', childId).filter((relation) => isOn(relation, day)),
    fosters: new Set(fosterParentsOf(index, childId, day).map(({ carerId }) => carerId)),
  };
}

/** Who has a relation with the child, and the partners of its parents. */
export function relationRoles(around: Surroundings): readonly RoleFact[] {
  const { index, childId, day, toChild, fosters } = around;
  const fromChild = index.of('relations', 'fromId', childId).filter((relation) => isOn(relation, day));
  const parents = new Set(toChild.filter(isParental).map(({ fromId }) => fromId));
  const raising = toChild.filter(
    ({ kind, fromId }) => kind === 'raises' && !parents.has(fromId) && !fosters.has(fromId),
  );
  const partners = [...parents].flatMap((id) => partnersOf(index, id, day)).filter((id) => !parents.has(id));
  return [
    ...toChild.flatMap((relation) => factsOf(index, relation, relation.fromId)),
    ...fromChild.flatMap((relation) => (isMutual(relation) ? factsOf(index, relation, relation.toId) : [])),
    ...raising.map(({ fromId }): RoleFact => raiser(around, fromId)),
    ...partners.map((id): RoleFact => ({ id, role: 'partner-of-parent' })),
  ];
}

function isParental({ kind }: Relation): boolean {
  return kind === 'genetic-parent-of' || kind === 'legal-parent-of' || kind === 'step-parent-of';
}

/** Relations that read the same both ways. */
function isMutual({ kind }: Relation): boolean {
  return kind === 'contact-with' || kind === 'conflict-with' || kind === 'cut-off-from';
}

function raiser({ index, childId, day }: Surroundings, id: string): RoleFact {
  const isInFamilyHome = index
    .of('placements', 'personId', childId)
    .some((stay) => isFamilyHome(stay.careForm) && contains(knownPeriodOf(stay), day));
  if (index.find('organisations', id) !== undefined) return { id, relation: 'raises', side: 'formal-care' };
  return { id, role: isInFamilyHome ? 'family-home-parent' : 'kin-carer', relation: 'raises' };
}

function factsOf(index: RegisterIndex, { kind, basis, role }: Relation, id: string): readonly RoleFact[] {
  const side = index.find('organisations', id) === undefined ? 'informal' : 'formal';
  const fact = (known?: KnownRoleId): RoleFact => ({ id, relation: kind, ...(known && { role: known }) });
  switch (kind) {
    case 'genetic-parent-of':
      return [fact('biological-parent')];
    case 'legal-parent-of':
      return legalRoles(index, id, basis).map((each) => ({ ...fact(each), side: 'informal' }));
    case 'step-parent-of':
      return [fact('step-parent')];
    case 'mentor-of':
      return [fact('jim')];
    case 'supports':
    case 'contact-with':
      return [{ id, relation: kind, ...(role === undefined ? { side } : { role }) }];
    case 'professional-for':
      return [{ id, relation: kind, side: 'formal', ...(role !== undefined && { role }) }];
    case 'conflict-with':
    case 'cut-off-from':
      return [fact()];
    default:
      return [];
  }
}

/** The roles of a parent by law. Without basis or sex on record it has none of ours. */
function legalRoles(
  index: RegisterIndex,
  id: string,
  basis: Relation['basis'],
): readonly (KnownRoleId | undefined)[] {
  if (basis === 'birth') return ['birth-mother'];
  if (basis === 'adoption') return ['adoptive-parent'];
  const sex = index.find('persons', id)?.sex;
  const bySex = sex === 'male' ? 'legal-father' : undefined;
  const second = sex === 'female' && basis !== undefined ? 'legal-mother-2' : bySex;
  return basis === 'recognition' ? ['acknowledger', second] : [second];
}

/** Who is kin. */
export function kinRoles({ relatives }: Kin): readonly RoleFact[] {
  return relatives.flatMap(({ id, kind }): RoleFact[] => {
    if (kind === 'parent') return [];
    const role = kinRole[kind] ?? 'other-kin';
    return [{ id, role }];
  });
}

const kinRole: Readonly<Record<string, KnownRoleId>> = {
  grandparent: 'grandparent',
  'aunt-or-uncle': 'aunt-uncle',
  'full-sibling': 'sibling',
  'maternal-half-sibling': 'sibling',
  'paternal-half-sibling': 'sibling',
  'half-sibling': 'sibling',
  sibling: 'sibling',
};

/** Who lives in the household, unless it is that of foster parents. */
export function householdRoles({ index, childId, day, fosters }: Surroundings): readonly RoleFact[] {
  const found = householdOn(index, childId, day);
  if (!found.isDetermined) return [];
  return found.households
    .filter(({ members }) => !members.some(({ personId }) => fosters.has(personId)))
    .flatMap(({ members }) => members.map(({ personId }): RoleFact => ({ id: personId, side: 'informal' })));
}

/** Who holds authority. */
export function authorityRoles(
  { index, toChild, fosters }: Surroundings,
  { holders }: AuthorityOnDay,
): readonly RoleFact[] {
  const parents = new Set(
    toChild.filter(({ kind }) => kind === 'legal-parent-of').map(({ fromId }) => fromId),
  );
  return holders.map(({ holderId: id, kind }): RoleFact => {
    switch (kind) {
      case 'guardian-gi':
        return { id, role: 'guardian-gi' };
      case 'provisional-guardian':
        return { id, role: 'provisional-guardian' };
      case 'guardian-person':
      case 'joint-guardians':
        return { id, role: fosters.has(id) ? 'foster-guardian' : 'guardian-person' };
      case 'parent-with-other':
        return parents.has(id) ? { id, side: 'informal' } : { id, role: 'co-authority-holder' };
      case 'joint-parents':
      case 'sole-parent':
        return { id, side: 'informal' };
      default:
        return { id, side: index.find('organisations', id) === undefined ? 'informal' : 'formal' };
    }
  });
}

/** The organisations and carers of measures, help and stays. */
export function careRoles({ index, childId, day, fosters }: Surroundings): readonly RoleFact[] {
  const isNow = (record: Parameters<typeof knownPeriodOf>[0]) => contains(knownPeriodOf(record), day);
  const contracts = index.of('fosterContracts', 'childId', childId).filter(isNow);
  const measures = index.of('measures', 'personId', childId).filter(isNow);
  const help = [
    ...index.of('trajectories', 'personId', childId).filter(isNow),
    ...index.of('placements', 'personId', childId).filter(isNow),
  ];
  const parts = index.of('partialAuthorities', 'personId', childId).filter(isNow);
  return [
    ...[...fosters].map((id) => ({ id, role: 'foster-parent' as const })),
    ...contracts.map(({ providerId }) => ({ id: providerId, role: 'provider' as const })),
    ...help.flatMap(({ providerId }) => named(providerId, 'provider')),
    ...measures.flatMap(({ organisationId }) => named(organisationId, 'gi')),
    ...parts.flatMap(({ organisationId }) => named(organisationId, 'gi')),
  ];
}

function named(id: string | undefined, role: KnownRoleId): readonly RoleFact[] {
  return id === undefined ? [] : [{ id, role }];
}
