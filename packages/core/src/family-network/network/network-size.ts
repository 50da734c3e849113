/** How many people and organisations stand around a child. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import type { Undetermined } from '../undetermined.js';
import { type NetworkMember, networkOn } from './network-on.js';

/**
 * The size of a network.
 *
 * @dutch omvang van het netwerk
 */
export interface NetworkSize {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Family, friends, neighbours, volunteers, a mentor: people without pay. */
  readonly informal: number;
  /** Those of the informal network with a task: who mentor, support or raise the child. */
  readonly informalWithTask: number;
  /** Professionals and organisations. */
  readonly formal: number;
  /** Foster parents and family-home parents who are not of the own network too. */
  readonly formalCare: number;
  /** What could not be told: the numbers may be too low. */
  readonly gaps: readonly NetworkReason[];
}

/**
 * How many stand around a child on a day, informal and formal. Each person and organisation counts once (see
 * {@link networkOn}); a grandmother who is foster parent too is of the informal network.
 *
 * @dutch omvang van het informele en formele netwerk
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-01' }],
 *   authorities: [{ id: 'a1', childId: 'c1', holderId: 'm1', kind: 'sole-parent', start: '2012-03-01' }],
 *   relations: [{ id: 'r1', fromId: 'j1', toId: 'c1', kind: 'mentor-of', start: '2024-01-01' }],
 * });
 * const size = networkSize(index, 'c1', '2024-06-01');
 * size.isDetermined && [size.informal, size.informalWithTask, size.formal]; // [2, 1, 0]
 * size.isDetermined && size.gaps; // ['households-unknown', 'measures-unknown']
 */
export function networkSize(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
): NetworkSize | Undetermined {
  const network = networkOn(index, childId, day);
  if (!network.isDetermined) return network;
  const { members, gaps } = network;
  const on = (side: NetworkMember['side']) => members.filter((member) => member.side === side);
  const informal = on('informal');
  return {
    isDetermined: true,
    informal: informal.length,
    informalWithTask: informal.filter(hasTask).length,
    formal: on('formal').length,
    formalCare: on('formal-care').length,
    gaps,
  };
}

function hasTask({ relations, roles }: NetworkMember): boolean {
  return (
    relations.some((kind) => kind === 'mentor-of' || kind === 'supports') ||
    roles.some((role) => role === 'kin-carer' || role === 'foster-parent')
  );
}
