/** What changed around a child between two days. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RoleId } from '../../people/role-ids.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import type { Undetermined } from '../undetermined.js';
import { type NetworkMember, networkIn } from './network-on.js';
import { type Surroundings, surroundingsOf } from './role-facts.js';

/**
 * What changed around a child.
 *
 * @dutch veranderingen in het netwerk
 */
export interface NetworkChanges {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Who is there on the second day and was not on the first. */
  readonly joined: readonly NetworkMember[];
  /** Who was there on the first day and is not on the second. */
  readonly left: readonly NetworkMember[];
  /** Who stayed and has other roles. */
  readonly changed: readonly RoleChange[];
  /** Whether others hold authority; `undefined` when that cannot be told of both days. */
  readonly isAuthorityChanged: boolean | undefined;
  /** Whether the child lives with others; `undefined` when that cannot be told of both days. */
  readonly isHouseholdChanged: boolean | undefined;
  /** What could not be told on either day. */
  readonly gaps: readonly NetworkReason[];
}

/**
 * Somebody whose roles changed.
 *
 * @dutch veranderde rol
 */
export interface RoleChange {
  /** The person or the organisation. */
  readonly id: string;
  /** Roles it has on the second day only. */
  readonly gained: readonly RoleId[];
  /** Roles it had on the first day only. */
  readonly lost: readonly RoleId[];
}

/**
 * What changed around a child between two days: the network (see {@link networkOn}), authority and household as they
 * stand on the second day, against those on the first. What came and went in between does not show.
 *
 * @dutch wat veranderde in het netwerk
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }],
 *   relations: [{ id: 'r1', fromId: 'j1', toId: 'c1', kind: 'mentor-of', start: '2024-01-01' }],
 * });
 * const changes = networkChanges(index, 'c1', '2023-06-01', '2024-06-01');
 * changes.isDetermined && changes.joined.map(({ id }) => id); // ['j1']
 */
export function networkChanges(
  index: RegisterIndex,
  childId: string,
  fromDay: PlainDate,
  toDay: PlainDate,
): NetworkChanges | Undetermined {
  const around = surroundingsOf(index, childId, fromDay);
  if (!around.isDetermined) return around;
  const before = networkIn(around);
  const aroundLater = surroundingsOf(index, childId, toDay, around);
  if (!aroundLater.isDetermined) return aroundLater;
  const after = networkIn(aroundLater);
  const then = new Map(before.members.map((member) => [member.id, member]));
  const now = new Map(after.members.map((member) => [member.id, member]));
  return {
    isDetermined: true,
    joined: after.members.filter(({ id }) => !then.has(id)),
    left: before.members.filter(({ id }) => !now.has(id)),
    changed: after.members.flatMap((member) => changeOf(then.get(member.id), member)),
    isAuthorityChanged: isOther(holdersIn(around), holdersIn(aroundLater)),
    isHouseholdChanged: isOther(housemates(around), housemates(aroundLater)),
    gaps: [...new Set([...before.gaps, ...after.gaps])],
  };
}

function changeOf(before: NetworkMember | undefined, { id, roles }: NetworkMember): readonly RoleChange[] {
  if (before === undefined) return [];
  const gained = roles.filter((role) => !before.roles.includes(role));
  const lost = before.roles.filter((role) => !roles.includes(role));
  return gained.length + lost.length === 0 ? [] : [{ id, gained, lost }];
}

function holdersIn({ authority }: Surroundings): readonly string[] | undefined {
  return authority.isDetermined ? authority.holders.map(({ holderId }) => holderId) : undefined;
}

function housemates({ households }: Surroundings): readonly string[] | undefined {
  if (!households.isDetermined) return undefined;
  return households.households.flatMap(({ members }) => members.map(({ personId }) => personId));
}

function isOther(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): boolean | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (before.length === after.length && before.every((id, at) => id === after[at])) return false;
  return [...new Set(before)].sort().join('\n') !== [...new Set(after)].sort().join('\n');
}
