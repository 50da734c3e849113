/** Everybody around a child on a day, with roles and the side on which they stand. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RelationKind } from '../../people/kinds.js';
import type { RoleId } from '../../people/role-ids.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { holdersOfAuthority } from '../authority/holders-of-authority.js';
import { kinOf } from '../kinship/kin-of.js';
import type { NetworkReason } from '../network-reasons.js';
import type { NetworkSide } from '../reference/network-role.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { authorityRoles, careRoles, householdRoles, kinRoles, relationRoles } from './role-facts.js';
import { roleOf } from './role-of.js';

/**
 * A member of the network of a child.
 *
 * @dutch lid van het netwerk
 */
export interface NetworkMember {
  /** The person or the organisation. */
  readonly id: string;
  /** Its roles, in alphabetical order; none where the records name no role of ours. */
  readonly roles: readonly RoleId[];
  /** The recorded relations with the child, in alphabetical order. */
  readonly relations: readonly RelationKind[];
  /**
   * Where it stands: `informal` when one of its roles is, even if others are paid; else `formal-care` for those who raise
   * the child as care; else `formal`.
   */
  readonly side: Exclude<NetworkSide, 'self'>;
}

/**
 * The network of a child on a day.
 *
 * @dutch netwerk op een dag
 */
export interface NetworkOnDay {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Its members in order of id. */
  readonly members: readonly NetworkMember[];
  /** What could not be told and may hide a member; empty when nothing. */
  readonly gaps: readonly NetworkReason[];
}

/**
 * Everybody around a child on a day: kin to the fourth degree, who lives in its household, who holds authority, who
 * raises, mentors or supports it, professionals, and the organisations of its measures, help and stays. Each once.
 *
 * The dead are left out, and those with whom contact is cut off unless they have another task by law. A relation counts
 * from its first day to the day it ends. Roles are those of our reference; of a helper the record has to name it (`role`).
 *
 * Not determinable when the child is unknown, not born or has died. What else cannot be told stands in `gaps`.
 *
 * @dutch netwerk rond een kind
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }],
 *   relations: [
 *     { id: 'r1', fromId: 'j1', toId: 'c1', kind: 'mentor-of', start: '2024-01-01' },
 *     { id: 'r2', fromId: 'w1', toId: 'c1', kind: 'professional-for', role: 'family-worker', start: '2024-01-01' },
 *   ],
 * });
 * const found = networkOn(index, 'c1', '2024-06-01');
 * found.isDetermined && found.members.map(({ id, roles, side }) => [id, roles[0], side]); // [['j1', 'jim', 'informal'], ['w1', 'family-worker', 'formal']]
 */
export function networkOn(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
): NetworkOnDay | Undetermined {
  const child = index.find('persons', childId);
  if (child === undefined) return undetermined('person-unknown');
  if (day < child.birthDate) return undetermined('not-born');
  if (child.deathDate !== undefined && day > child.deathDate) return undetermined('deceased');
  const kin = kinOf(index, childId, day);
  const authority = holdersOfAuthority(index, childId, day);
  const facts = [
    ...relationRoles(index, childId, day),
    ...(kin.isDetermined ? kinRoles(kin) : []),
    ...householdRoles(index, childId, day),
    ...(authority.isDetermined ? authorityRoles(index, childId, authority, day) : []),
    ...careRoles(index, childId, day),
  ];
  const members = new Map<string, Draft>();
  const cutOff = new Set<string>();
  for (const { id, role, relation, side } of facts) {
    if (id === childId || hasDied(index, id, day)) continue;
    if (relation === 'cut-off-from') cutOff.add(id);
    const member = members.get(id) ?? { roles: new Set(), relations: new Set(), sides: new Set() };
    members.set(id, member);
    if (role !== undefined) member.roles.add(role);
    if (relation !== undefined) member.relations.add(relation);
    const stands = side ?? (role === undefined ? undefined : roleOf(role)?.network);
    if (stands !== undefined) member.sides.add(stands);
  }
  return {
    isDetermined: true,
    members: [...members]
      .filter(([id, { sides, roles }]) => sides.size > 0 && (!cutOff.has(id) || hasTaskByLaw(roles)))
      .map(([id, member]) => memberOf(index, id, member))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    gaps: [kin, authority].flatMap((each) => (each.isDetermined ? [] : [each.because])),
  };
}

interface Draft {
  readonly roles: Set<RoleId>;
  readonly relations: Set<RelationKind>;
  readonly sides: Set<NetworkSide>;
}

function memberOf(index: RegisterIndex, id: string, { roles, relations, sides }: Draft): NetworkMember {
  const isOrganisation = index.find('organisations', id) !== undefined;
  const side = sides.has('informal') && !(isOrganisation && sides.size > 1) ? 'informal' : undefined;
  return {
    id,
    roles: [...roles].sort(),
    relations: [...relations].sort(),
    side: side ?? (sides.has('formal-care') ? 'formal-care' : 'formal'),
  };
}

function hasTaskByLaw(roles: ReadonlySet<RoleId>): boolean {
  return [...roles].some((role) => roleOf(role)?.kind === 'authority' || roleOf(role)?.kind === 'carer');
}

function hasDied(index: RegisterIndex, id: string, day: PlainDate): boolean {
  const deathDate = index.find('persons', id)?.deathDate;
  return deathDate !== undefined && deathDate <= day;
}
