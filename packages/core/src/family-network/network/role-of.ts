/** The role with an id, when we know it. */
import type { KnownRoleId, RoleId } from '../../people/role-ids.js';
import type { NetworkRole } from '../reference/network-role.js';
import { networkRoles } from '../reference/network-roles.js';

/**
 * What is known of a role; `undefined` for a code from data that is in no list.
 *
 * @dutch rol opzoeken
 * @example
 * roleOf('grandparent')?.name.nl; // 'grootouder'
 */
export function roleOf(id: RoleId): NetworkRole | undefined {
  return Object.hasOwn(networkRoles, id) ? networkRoles[id as KnownRoleId] : undefined;
}
