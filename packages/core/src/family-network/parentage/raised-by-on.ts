/** Who actually raises a child, whoever its parents are and whoever holds authority. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { isOn } from '../relations.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { fosterParentsOf, parentageIn } from './parentage-on.js';
import { lineageOn, relationsTo } from './parents.js';

/**
 * Somebody who raises a child.
 *
 * @dutch opvoeder
 */
export interface Upbringer {
  /** The person or the organisation. */
  readonly id: string;
  /** First day; absent when it is not known. */
  readonly since?: PlainDate;
  /**
   * On what footing: as parent or step-parent (`own`), as foster parent, as an organisation (`group`), or as somebody
   * of the own network without a contract (`informal`).
   */
  readonly footing: 'own' | 'foster' | 'group' | 'informal';
}

/**
 * Who raises a child on a day.
 *
 * @dutch feitelijke opvoeding op een dag
 */
export interface Upbringing {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Everybody who does, in order of their first day. */
  readonly by: readonly Upbringer[];
}

/**
 * Who actually raises a child on a day: those with a relation `raises`, and those with a foster contract. It is recorded,
 * not derived: a parent does not raise a child by being its parent.
 *
 * Not determinable when the register has no relations, when nobody is recorded, and when parentage is not.
 *
 * @dutch feitelijke opvoeding
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   relations: [{ id: 'r1', fromId: 'g1', toId: 'c1', kind: 'raises', start: '2020-01-01' }],
 * });
 * raisedByOn(index, 'c1', '2024-06-01'); // { isDetermined: true, by: [{ id: 'g1', since: '2020-01-01', footing: 'informal' }] }
 */
export function raisedByOn(index: RegisterIndex, childId: string, day: PlainDate): Upbringing | Undetermined {
  const lineage = lineageOn(index, day);
  const parentage = parentageIn(lineage, childId);
  if (!parentage.isDetermined) return parentage;
  const own = new Set(
    parentage.parents.filter(({ ties }) => ties.some((tie) => tie !== 'foster')).map((each) => each.parentId),
  );
  const fostering = fosterParentsOf(lineage, childId);
  const foster = new Set(fostering.map(({ carerId }) => carerId));
  const raising = relationsTo(lineage, childId)
    .filter((relation) => relation.kind === 'raises' && isOn(relation, day))
    .map(({ fromId, start }) => ({ id: fromId, start }));
  const by = new Map<string, Upbringer>();
  for (const { id, start } of [
    ...raising,
    ...fostering.map((each) => ({ id: each.carerId, start: each.start })),
  ]) {
    if (by.has(id)) continue;
    const footing = own.has(id) ? 'own' : foster.has(id) ? 'foster' : footingOfOther(index, id);
    by.set(id, { id, ...(start !== undefined && { since: start }), footing });
  }
  return by.size === 0 ? undetermined('no-upbringing') : { isDetermined: true, by: [...by.values()] };
}

function footingOfOther(index: RegisterIndex, id: string): 'group' | 'informal' {
  return index.find('organisations', id) === undefined ? 'informal' : 'group';
}
