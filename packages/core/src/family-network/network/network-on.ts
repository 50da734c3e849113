/** Everybody around a child on a day, with roles and the side on which they stand. */
import type { PlainDate } from '../../calendar/plain-date.js';
import { isAlive } from '../../people/alive.js';
import type { RelationKind } from '../../people/kinds.js';
import type { Person } from '../../people/person.js';
import type { RoleId } from '../../people/role-ids.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import type { NetworkSide } from '../reference/network-role.js';
import type { Undetermined } from '../undetermined.js';
import { roleFactsOf, type Surroundings, surroundingsOf } from './role-facts.js';
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
 * The dead and the unborn are left out, and those with whom contact is cut off unless they have another task by law. A relation counts
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
  const around = surroundingsOf(index, childId, day);
  return around.isDetermined ? networkIn(around) : around;
}

/** The network that the surroundings of a child make. */
export function networkIn(around: Surroundings): NetworkOnDay {
  const { index, day } = around;
  const members: NetworkMember[] = [];
  for (const [id, draft] of draftsOf(around)) {
    if (isMember(draft) && isThere(index.find('persons', id), day)) members.push(memberOf(index, id, draft));
  }
  return {
    isDetermined: true,
    members: members.sort((a, b) => (a.id < b.id ? -1 : 1)),
    gaps: gapsIn(around),
  };
}

/** Born and not dead; of whom the register knows nothing is there. */
function isThere(person: Person | undefined, day: PlainDate): boolean {
  return person === undefined || isAlive(person, day);
}

function gapsIn({ index, kin, authority, households }: Surroundings): readonly NetworkReason[] {
  const gaps: NetworkReason[] = [];
  for (const each of [kin, authority, households]) if (!each.isDetermined) gaps.push(each.because);
  if (!index.has('measures')) gaps.push('measures-unknown');
  return gaps;
}

/** What the facts say of one person or organisation. Lists, as they are short. */
interface Draft {
  readonly roles: RoleId[];
  readonly relations: RelationKind[];
  readonly sides: NetworkSide[];
}

function draftsOf(around: Surroundings): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { id, role, relation, side } of roleFactsOf(around)) {
    if (id === around.childId) continue;
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = { roles: [], relations: [], sides: [] };
      drafts.set(id, draft);
    }
    addOnce(draft.roles, role);
    addOnce(draft.relations, relation);
    addOnce(draft.sides, side ?? (role === undefined ? undefined : roleOf(role)?.network));
  }
  return drafts;
}

function addOnce<Item>(items: Item[], item: Item | undefined): void {
  if (item !== undefined && !items.includes(item)) items.push(item);
}

/** Conflict alone makes nobody a member; nor does somebody stay one with whom contact is cut off. */
function isMember({ sides, roles, relations }: Draft): boolean {
  return sides.length > 0 && (!relations.includes('cut-off-from') || hasTaskByLaw(roles));
}

function memberOf(index: RegisterIndex, id: string, { roles, relations, sides }: Draft): NetworkMember {
  const isInformal = sides.includes('informal') && (sides.length === 1 || !isOrganisation(index, id));
  const paid = sides.includes('formal-care') ? 'formal-care' : 'formal';
  return {
    id,
    roles: inOrder(roles),
    relations: inOrder(relations),
    side: isInformal ? 'informal' : paid,
  };
}

/** Most lists hold one word, and sorting them costs more than making them. */
function inOrder<Word extends string>(words: Word[]): readonly Word[] {
  return words.length > 1 ? words.sort() : words;
}

function isOrganisation(index: RegisterIndex, id: string): boolean {
  return index.find('organisations', id) !== undefined;
}

function hasTaskByLaw(roles: readonly RoleId[]): boolean {
  return roles.some((role) => roleOf(role)?.kind === 'authority' || roleOf(role)?.kind === 'carer');
}
