/**
 * S19: a care plan is made within six weeks after it is clear that no family group plan comes.
 *
 * Judged when help or a measure ran in those weeks. A plan that was made before and still held is in time.
 */
import {
  addDays,
  type ClosedPeriod,
  type Dated,
  knownPeriodOf,
  overlap,
  type PlainDate,
  type Plan,
  type RegisterIndex,
} from '@jeugd/core';
import { firstDayOutside, isYouthHelp } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { youthActBegan } from '../shared/youth-act.js';
import { stayTexts } from './texts.js';

/** S19: a family group plan that was passed over is followed by another plan within six weeks. */
export const carePlanWithinSixWeeks = defineRule({
  id: 'S19',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 4.1.3(5)',
  article: 'Jeugdwet 4.1.3(5)',
  certainty: 'high',
  validFrom: youthActBegan,
  ...stayTexts.S19,
  on: 'plans',
  reads: ['trajectories', 'placements', 'measures'],
  appliesTo(plan, { index }) {
    const weeks = weeksToPlan(plan);
    return weeks !== undefined && isHelped(plan.personId, weeks, index);
  },
  check(plan, { index, asOf, report }) {
    const weeks = weeksToPlan(plan);
    if (weeks === undefined || asOf < weeks.end) return;
    const plans = index.of('plans', 'personId', plan.personId);
    if (plans.some((other) => isMadeIn(weeks, other))) return;
    report(plan, { lastDay: addDays(weeks.end, -1) }, { field: 'waivedOn' });
  },
});

/** From the day the family group plan was passed over to the first day on which it is too late. */
function weeksToPlan({ kind, waivedOn }: Plan): ClosedPeriod | undefined {
  if (kind !== 'family-group-plan' || waivedOn === undefined || waivedOn < youthActBegan) return undefined;
  const end = firstDayOutside('hulpverleningsplan', waivedOn);
  return end === undefined ? undefined : { start: waivedOn, end };
}

function isHelped(personId: string, weeks: ClosedPeriod, index: RegisterIndex): boolean {
  const runs = (record: Dated & { readonly start: PlainDate }) =>
    overlap(knownPeriodOf(record), weeks) !== undefined;
  return (
    index.of('trajectories', 'personId', personId).some((care) => isYouthHelp(care) && runs(care)) ||
    index.of('placements', 'personId', personId).some((stay) => isYouthHelp(stay) && runs(stay)) ||
    index.of('measures', 'personId', personId).some(runs)
  );
}

function isMadeIn({ start, end }: ClosedPeriod, plan: Plan): boolean {
  if (plan.kind === 'family-group-plan' || plan.establishedOn === undefined) return false;
  return plan.establishedOn < end && (plan.end === undefined || plan.end > start);
}
