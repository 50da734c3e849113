/** The restraints that the plans of a child allow, and until when. */
import {
  earliest,
  latest,
  mergePeriods,
  type Period,
  type PlainDate,
  type Plan,
  type PlannedRestraint,
  type RegisterIndex,
  type Restraint,
} from '@jeugd/core';
import { remembered } from '../shared/remembered.js';
import { isIn, lastBegun } from '../shared/stretches.js';

/** The days on which plans allow one kind of restraint. */
interface Allowed {
  /** The stretches, those of plans that follow each other joined. */
  readonly stretches: readonly Period[];
  /** When each term that a plan set was over: its first day after, in order. */
  readonly termEnds: readonly { readonly start: PlainDate }[];
}

/**
 * Whether a restraint is in a plan and inside its term there. The plans of the register outweigh what the record says
 * of itself; without plans that is all there is. `undefined` when nobody knows.
 */
export function isPlanned(restraint: Restraint, index: RegisterIndex): boolean | undefined {
  if (!index.has('plans')) return restraint.inPlan;
  return isIn(allowedTo(restraint, index)?.stretches ?? [], restraint.date);
}

/** Whether it was an emergency outside the plan. */
export function isEmergencyOutsidePlan(restraint: Restraint, index: RegisterIndex): boolean {
  return restraint.emergency === true && isPlanned(restraint, index) === false;
}

/**
 * The day since which plans allowed a restraint that was still used after a term had run out: because no plan allows it
 * any more, or because the next one went on with it. `undefined` when no term had run out.
 */
export function allowedSinceBeforeTermEnded(
  restraint: Restraint,
  index: RegisterIndex,
): PlainDate | undefined {
  const { stretches = [], termEnds = [] } = allowedTo(restraint, index) ?? {};
  const stretch = lastBegun(stretches, restraint.date);
  const runOut = lastBegun(termEnds, restraint.date);
  return stretch && runOut && stretch.start < runOut.start ? stretch.start : undefined;
}

function allowedTo({ personId, measure }: Restraint, index: RegisterIndex): Allowed | undefined {
  const plans = index.of('plans', 'personId', personId);
  return allowedByPlans(plans, () => allowedByKind(plans)).get(measure);
}

const allowedByPlans = remembered<readonly Plan[], ReadonlyMap<string, Allowed>>();

function allowedByKind(plans: readonly Plan[]): ReadonlyMap<string, Allowed> {
  const terms = new Map<string, { periods: Period[]; ends: PlainDate[] }>();
  for (const plan of plans) {
    for (const planned of plan.restraints ?? []) {
      const ofKind = terms.get(planned.measure) ?? { periods: [], ends: [] };
      terms.set(planned.measure, ofKind);
      const period = periodIn(plan, planned);
      ofKind.periods.push(period);
      const { until } = planned;
      if (until !== undefined && until === period.end && until > period.start) ofKind.ends.push(until);
    }
  }
  return new Map(
    [...terms].map(([kind, { periods, ends }]) => [
      kind,
      { stretches: mergePeriods(periods), termEnds: ends.sort().map((start) => ({ start })) },
    ]),
  );
}

const firstDay: PlainDate = '0001-01-01';

/** A plan allows nothing before it was made, nor after it ended. */
function periodIn(plan: Plan, { from, until }: PlannedRestraint): Period {
  const start = [from, plan.establishedOn, plan.start].reduce<PlainDate>(
    (day, other) => (other === undefined ? day : latest(day, other)),
    firstDay,
  );
  const end = until !== undefined && plan.end !== undefined ? earliest(until, plan.end) : (until ?? plan.end);
  return end === undefined ? { start } : { start, end };
}
