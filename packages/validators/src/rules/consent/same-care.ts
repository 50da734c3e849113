/** Help that is recorded twice: as a trajectory and as a stay in the same form of care from the same day. */
import { type CareTrajectory, hasResidence, type Placement, type RegisterIndex } from '@jeugd/core';
import { remembered } from '../shared/remembered.js';

/** Help as a trajectory or as a stay. */
export type Care = CareTrajectory | Placement;

/** The stay that a trajectory records too; `undefined` when there is none, or for a stay. */
export function stayOfTrajectory(care: Care, index: RegisterIndex): Care | undefined {
  if (mayBeHelpAtHome(care) || isStay(care, index)) return undefined;
  return otherRecord(care, index.of('placements', 'personId', care.personId));
}

/** The trajectory that records a stay too; `undefined` when there is none, or for a trajectory. */
export function trajectoryOfStay(care: Care, index: RegisterIndex): Care | undefined {
  if (mayBeHelpAtHome(care) || !isStay(care, index)) return undefined;
  return otherRecord(care, index.of('trajectories', 'personId', care.personId));
}

function mayBeHelpAtHome({ careForm }: Care): boolean {
  return hasResidence(careForm) !== true;
}

function isStay(care: Care, index: RegisterIndex): boolean {
  return index.find('placements', care.id) === care;
}

function otherRecord(care: Care, records: readonly Care[]): Care | undefined {
  if (records.length === 0) return undefined;
  const keyed = byStart(records, () => new Map(records.map((record) => [keyOf(record), record])));
  return keyed.get(keyOf(care));
}

const byStart = /* @__PURE__ */ (() => remembered<readonly Care[], ReadonlyMap<string, Care>>())();

function keyOf({ start, careForm }: Care): string {
  return `${start} ${careForm}`;
}
