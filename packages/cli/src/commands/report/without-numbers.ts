/** A figure of which only is told that it is hidden. */
import type { Figure } from '@jeugd/metrics';

export function withoutNumbers({ metric, version, by, params, unit, cohort, window, asOf }: Figure): Figure {
  return {
    ...{ metric, version, by, params, unit, cohort, window, asOf },
    value: null,
    reason: 'suppressed',
    interval: null,
    n: null,
    excluded: null,
    warnings: [],
    suppressed: true,
  };
}
