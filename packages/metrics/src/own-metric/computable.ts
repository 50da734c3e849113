/** From a metric of one's own to one that is computed as those of the catalogue are. */
import type { Computable } from '../catalogue/metric.js';
import { casesByGroup } from '../cohorts/groups.js';
import type { Unit } from '../figures/figure.js';
import { type CaseKind, caseKinds } from './case-kinds.js';
import type { OwnMetric } from './own-metric.js';
import { type AnyCase, partsOf } from './parts-of.js';

/** The metric as the catalogue has them. */
export function computable(own: OwnMetric): Computable {
  const { id, version = '1', of, needs = [] } = own;
  const { cohort, table, beside, casesIn, subjectOf }: CaseKind<AnyCase> = caseKinds[of];
  return {
    description: {
      id,
      version,
      cohort,
      unit: unitOf(own),
      reads: [...new Set(['persons', table, ...beside, ...needs] as const)],
      needs: [table, ...needs],
    },
    compute: (study, window) =>
      casesByGroup(study, casesIn(study, window), subjectOf).map(({ by, cases }) => ({
        by,
        window,
        ...partsOf(own, cases, study),
      })),
  };
}

function unitOf(own: OwnMetric): Unit {
  if (own.share !== undefined) return 'proportion';
  return own.mean === undefined ? 'days' : own.unit;
}
