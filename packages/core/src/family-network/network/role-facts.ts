/** The facts from which the network of a child is put together: who has which role by which record. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { isFamilyHome } from '../../care-forms/index.js';
import { hasDied } from '../../people/alive.js';
import type { RelationKind } from '../../people/kinds.js';
import type { Relation } from '../../people/relation.js';
import type { KnownRoleId, RoleId } from '../../people/role-ids.js';
import { knownPeriodOf } from '../../register/dated.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { type AuthorityOnDay, holdersOfAuthority } from '../authority/holders-of-authority.js';
import { type HouseholdsOnDay, householdOn } from '../households/household-on.js';
import { type Kin, kinIn } from '../kinship/kin-of.js';
import type { KinshipKind } from '../kinship/kinship.js';
import { partnersOf } from '../kinship/social-ties.js';
import { fosterParentsOf } from '../parentage/parentage-on.js';
import { type Lineage, lineageOn, relationsFrom, relationsTo, stillHoldsOn } from '../parentage/parents.js';
import type { NetworkSide } from '../reference/network-role.js';
import { isMutual, isOn, isParenthood } from '../relations.js';
import { type Undetermined, undetermined } from '../undetermined.js';

/** Somebody stands around the child, in a role or by a relation. */
export interface RoleFact {
  readonly id: string;
  readonly role?: RoleId | undefined;
  readonly relation?: RelationKind;
  /** Where it stands, when the role does not say. */
  readonly side?: NetworkSide | undefined;
}

/** A child on a day, with the answers from which several facts are told: each question is asked once. */
export interface Surroundings {
  /** There is an answer. */
  readonly isDetermined: true;
  readonly index: RegisterIndex;
  readonly childId: string;
  readonly day: PlainDate;
  readonly lineage: Lineage;
  /** The relations of others to the child that hold on the day. */
  readonly toChild: readonly Relation[];
  /** Its foster parents. */
  readonly fosters: ReadonlySet<string>;
  /** Who raises it and is neither its parent nor a foster parent. */
  readonly raisers: readonly string[];
  /** Whether it stays in a family home. */
  readonly isInFamilyHome: boolean;
  readonly kin: Kin | Undetermined;
  readonly authority: AuthorityOnDay | Undetermined;
  readonly households: HouseholdsOnDay | Undetermined;
}

/**
 * What surrounds a child on a day; not determinable when it is unknown, not born or has died. Kin seldom changes: where
 * the surroundings of an earlier day are given and parentage has stayed as it was, it is not looked for again. Those of
 * the earlier day may not be asked anything more then.
 */
export function surroundingsOf(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
  before?: Surroundings,
): Surroundings | Undetermined {
  const child = index.find('persons', childId);
  if (child === undefined) return undetermined('person-unknown');
  if (day < child.birthDate) return undetermined('not-born');
  if (hasDied(child, day)) return undetermined('deceased');
  const unchanged = before !== undefined && stillHoldsOn(before.lineage, day) ? before : undefined;
  const lineage = unchanged === undefined ? lineageOn(index, day) : { ...unchanged.lineage, day };
  const toChild = relationsTo(lineage, childId).filter((relation) => isOn(relation, day));
  const fosters = new Set(fosterParentsOf(lineage, childId).map(({ carerId }) => carerId));
  const raisers = raisersAmong(toChild, fosters);
  return {
    isDetermined: true,
    index,
    childId,
    day,
    lineage,
    toChild,
    fosters,
    raisers,
    isInFamilyHome: raisers.length > 0 && isInFamilyHome(index, childId, day),
    kin: unchanged?.kin ?? kinIn(lineage, childId),
    authority: holdersOfAuthority(index, childId, day),
    households: householdOn(index, childId, day),
  };
}

function raisersAmong(toChild: readonly Relation[], fosters: ReadonlySet<string>): readonly string[] {
  const raising = toChild.filter(({ kind, fromId }) => kind === 'raises' && !fosters.has(fromId));
  if (raising.length === 0) return [];
  const parents = parentsAmong(toChild);
  return raising.map(({ fromId }) => fromId).filter((id) => !parents.has(id));
}

function parentsAmong(toChild: readonly Relation[]): ReadonlySet<string> {
  return new Set(toChild.filter(isParenthood).map(({ fromId }) => fromId));
}

function isInFamilyHome(index: RegisterIndex, childId: string, day: PlainDate): boolean {
  return index
    .of('placements', 'personId', childId)
    .some((stay) => isFamilyHome(stay.careForm) && contains(knownPeriodOf(stay), day));
}

/** Everything that makes somebody stand around the child. */
export function roleFactsOf(around: Surroundings): readonly RoleFact[] {
  return [
    ...relationRoles(around),
    ...kinFacts(around),
    ...householdRoles(around),
    ...authorityRoles(around),
    ...careRoles(around),
  ];
}

/** Who has a relation with the child, and the partners of its parents. */
function relationRoles(around: Surroundings): readonly RoleFact[] {
  const { index, childId, day, lineage, toChild, raisers } = around;
  const fromChild = relationsFrom(lineage, childId).filter((each) => isMutual(each) && isOn(each, day));
  const parents = parentsAmong(toChild);
  const partners = [...parents].flatMap((id) => partnersOf(lineage, id)).filter((id) => !parents.has(id));
  return [
    ...toChild.flatMap((relation) => factsOf(index, relation, relation.fromId)),
    ...fromChild.flatMap((relation) => factsOf(index, relation, relation.toId)),
    ...raisers.map((id): RoleFact => raiser(around, id)),
    ...partners.map((id): RoleFact => ({ id, role: 'partner-of-parent' })),
  ];
}

function raiser({ index, isInFamilyHome }: Surroundings, id: string): RoleFact {
  if (index.find('organisations', id) !== undefined) return { id, relation: 'raises', side: 'formal-care' };
  return { id, role: isInFamilyHome ? 'family-home-parent' : 'kin-carer', relation: 'raises' };
}

function factsOf(index: RegisterIndex, { kind, basis, role }: Relation, id: string): readonly RoleFact[] {
  switch (kind) {
    case 'genetic-parent-of':
      return [{ id, relation: kind, role: 'biological-parent' }];
    case 'legal-parent-of':
      return legalRoles(index, id, basis).map((each) => ({
        id,
        relation: kind,
        role: each,
        side: 'informal',
      }));
    case 'step-parent-of':
      return [{ id, relation: kind, role: 'step-parent' }];
    case 'mentor-of':
      return [{ id, relation: kind, role: 'jim' }];
    case 'supports':
    case 'contact-with':
      return [{ id, relation: kind, role, side: role === undefined ? sideOf(index, id) : undefined }];
    case 'professional-for':
      return [{ id, relation: kind, role, side: 'formal' }];
    case 'conflict-with':
    case 'cut-off-from':
      return [{ id, relation: kind }];
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

/** Where somebody stands whose role is not known. */
function sideOf(index: RegisterIndex, id: string): 'informal' | 'formal' {
  return index.find('organisations', id) === undefined ? 'informal' : 'formal';
}

/** Who is kin. */
function kinFacts({ kin }: Surroundings): readonly RoleFact[] {
  if (!kin.isDetermined) return [];
  return kin.relatives
    .filter(({ kind }) => kind !== 'parent')
    .map(({ id, kind }): RoleFact => ({ id, role: kinRoles[kind] }));
}

/** The role of each kinship; parents have theirs from their relations, and who is no kin has none here. */
const kinRoles: Readonly<Record<KinshipKind, KnownRoleId | undefined>> = {
  self: undefined,
  parent: undefined,
  child: 'other-kin',
  grandparent: 'grandparent',
  grandchild: 'other-kin',
  'great-grandparent': 'other-kin',
  'great-grandchild': 'other-kin',
  'aunt-or-uncle': 'aunt-uncle',
  'full-sibling': 'sibling',
  'maternal-half-sibling': 'sibling',
  'paternal-half-sibling': 'sibling',
  'half-sibling': 'sibling',
  sibling: 'sibling',
  'niece-or-nephew': 'other-kin',
  cousin: 'other-kin',
  'great-aunt-or-uncle': 'other-kin',
  'great-niece-or-nephew': 'other-kin',
  'other-kin': 'other-kin',
  partner: undefined,
  'step-parent': undefined,
  'step-child': undefined,
  'step-sibling': undefined,
  'partner-of-parent': undefined,
  'child-of-partner': undefined,
  'foster-parent': undefined,
  'foster-child': undefined,
  'foster-sibling': undefined,
};

/** Who lives in the household, unless it is that of foster parents or a family home. */
function householdRoles({ households, fosters, raisers, isInFamilyHome }: Surroundings): readonly RoleFact[] {
  if (!households.isDetermined) return [];
  const isOfCarers = (id: string) => fosters.has(id) || (isInFamilyHome && raisers.includes(id));
  return households.households
    .filter(({ members }) => !members.some(({ personId }) => isOfCarers(personId)))
    .flatMap(({ members }) => members.map(({ personId }): RoleFact => ({ id: personId, side: 'informal' })));
}

/** Who holds authority. */
function authorityRoles({ index, toChild, fosters, authority }: Surroundings): readonly RoleFact[] {
  if (!authority.isDetermined) return [];
  const parents = new Set(
    toChild.filter(({ kind }) => kind === 'legal-parent-of').map(({ fromId }) => fromId),
  );
  return authority.holders.map(({ holderId: id, kind }): RoleFact => {
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
        return { id, side: sideOf(index, id) };
    }
  });
}

/** The organisations and carers of measures, help and stays. */
function careRoles({ index, childId, day, fosters }: Surroundings): readonly RoleFact[] {
  const isNow = (record: Parameters<typeof knownPeriodOf>[0]) => contains(knownPeriodOf(record), day);
  const contracts = fosters.size === 0 ? [] : index.of('fosterContracts', 'childId', childId).filter(isNow);
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
