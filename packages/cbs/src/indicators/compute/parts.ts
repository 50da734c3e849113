/** The parts that figures are made of: counts, shares and means, each with what it rests on. */
import { textIn } from '../../rules/engine/record-view.js';
import type { IndicatorId, IndicatorUnit } from '../definition.js';
import type { IndicatorFigure, IndicatorReason, IndicatorWarning } from '../figure.js';
import type { IndicatorCase, Spell } from '../spells.js';

/** What to say beside a figure. */
interface Extra {
  readonly excluded?: number;
  readonly warnings?: readonly IndicatorWarning[];
}

/** A count. */
export function counted(
  indicator: IndicatorId,
  by: IndicatorFigure['by'],
  count: number,
  unit: IndicatorUnit,
  one: IndicatorCase,
  extra: Extra = {},
): IndicatorFigure {
  return { ...blank(indicator, by, unit, one, extra), value: count, n: count };
}

/** A share; without anything to share there is none. */
export function shareOf(
  indicator: IndicatorId,
  by: IndicatorFigure['by'],
  numerator: number,
  denominator: number,
  one: IndicatorCase,
  extra: Extra = {},
): IndicatorFigure {
  const figure = blank(indicator, by, 'proportion', one, extra);
  if (denominator === 0) return { ...figure, reason: 'nothing-to-count' };
  return { ...figure, value: numerator / denominator, numerator, denominator, n: denominator };
}

/** The share of some codes among the records in which one of the codes is filled. */
export function shareOfCodes(
  id: IndicatorId,
  by: IndicatorFigure['by'],
  spells: readonly Spell[],
  field: string,
  wanted: readonly string[],
  codes: readonly string[],
  one: IndicatorCase,
  warnings: readonly IndicatorWarning[] = [],
): IndicatorFigure {
  const filled = spells.map(({ record }) => textIn(record, field)).filter((code) => codes.includes(code));
  const count = filled.filter((code) => wanted.includes(code)).length;
  const excluded = spells.length - filled.length;
  return shareOf(id, by, count, filled.length, one, {
    excluded,
    warnings: excluded > 0 ? [...warnings, 'missing-left-out'] : warnings,
  });
}

/** A mean; of nothing there is none. */
export function meanOf(
  indicator: IndicatorId,
  by: IndicatorFigure['by'],
  values: readonly number[],
  unit: IndicatorUnit,
  one: IndicatorCase,
  extra: Extra = {},
): IndicatorFigure {
  const figure = blank(indicator, by, unit, one, extra);
  if (values.length === 0) return { ...figure, reason: 'nothing-to-count' };
  return {
    ...figure,
    value: values.reduce((sum, value) => sum + value, 0) / values.length,
    n: values.length,
  };
}

/** No figure, and why. */
export function without(
  indicator: IndicatorId,
  reason: IndicatorReason,
  unit: IndicatorUnit,
  one: IndicatorCase,
): IndicatorFigure {
  return { ...blank(indicator, {}, unit, one, {}), reason };
}

function blank(
  indicator: IndicatorId,
  by: IndicatorFigure['by'],
  unit: IndicatorUnit,
  { period }: IndicatorCase,
  { excluded = 0, warnings = [] }: Extra,
): IndicatorFigure {
  const window = { from: period.start, until: period.end };
  return {
    indicator,
    by,
    value: null,
    reason: null,
    unit,
    n: 0,
    excluded,
    window,
    warnings,
    suppressed: false,
  };
}
