/** Title coverage for rules: several of them ask about the same placement in a row, and it is worked out once. */
import type { Placement, RegisterIndex } from '@jeugd/core';
import { type TitleCoverage, titleCoverage } from '@jeugd/core/legal';
import type { RuleContext } from '../../engine/index.js';

interface Asked {
  readonly placement: Placement;
  readonly asOf: string;
  readonly coverage: TitleCoverage;
}

/** The last answer for each register: all rules judge one record before the next. */
const lastAsked = /* @__PURE__ */ (() => new WeakMap<RegisterIndex, Asked>())();

/** Which nights of a placement a legal title carries. */
export function coverageOf(
  placement: Placement,
  { index, asOf }: Pick<RuleContext, 'index' | 'asOf'>,
): TitleCoverage {
  const last = lastAsked.get(index);
  if (last?.placement === placement && last.asOf === asOf) return last.coverage;
  const coverage = titleCoverage(index, placement, asOf);
  lastAsked.set(index, { placement, asOf, coverage });
  return coverage;
}
