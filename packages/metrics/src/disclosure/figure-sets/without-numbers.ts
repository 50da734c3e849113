/** A figure of which nothing but its name is shown. */
import type { Figure } from '../../figures/figure.js';
import { askedChoices } from './choices.js';

/** The figure without value, interval, counts and curve. */
export function withoutNumbers(figure: Figure): Figure {
  const { metric, version, by, unit, cohort, window, asOf } = figure;
  return {
    metric,
    version,
    by,
    params: askedChoices(figure),
    value: null,
    unit,
    reason: 'suppressed',
    interval: null,
    n: null,
    excluded: null,
    cohort,
    window,
    asOf,
    warnings: figure.warnings.filter((each) => each.params === undefined),
    suppressed: true,
  };
}
