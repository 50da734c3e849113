/** From figures to figures that can be published together. */
import type { Locale } from '@jeugd/core';
import type { Figure } from '../../figures/figure.js';
import { checkedPolicy, type DisclosurePolicy, isSmall } from '../policy.js';
import { coarsened } from './coarsened.js';
import type { CountedFigure } from './counted-figure.js';
import { hiddenFigures } from './hidden-figures.js';
import { withoutLeftOutCounts } from './left-out-counts.js';
import { roundedFigure } from './rounded-figure.js';
import { shownDetails } from './shown-details.js';
import { withoutNumbers } from './without-numbers.js';

/**
 * What was hidden in figures, counted by why. Which one is why is never said.
 *
 * @dutch wat verborgen is
 */
export interface DisclosureReport {
  /** What was asked. */
  readonly policy: DisclosurePolicy;
  /** Figures about too few children. */
  readonly small: number;
  /** Figures hidden so that those do not follow by subtraction. */
  readonly secondary: number;
  /** Figures that stand, but with counts of children hidden beside the value. */
  readonly counts: number;
}

/**
 * Figures that can be published.
 *
 * @dutch beveiligde cijfers
 */
export interface ProtectedFigures {
  /** In the order in which they came. */
  readonly figures: readonly Figure[];
  /** What was hidden. */
  readonly disclosure: DisclosureReport;
}

/**
 * Figures that can be published together, and beside their totals.
 *
 * - A figure is hidden when it is about 1 to `minCell − 1` children, or when so many had the event, or so many did not:
 *   value, interval, counts and curve are then gone. With `showZeros`, none at all is not a small number.
 * - With `secondary`, groups of one metric are hidden beside a hidden one until those hidden together are enough
 *   children, so that nobody finds it by taking the groups that are shown from the total, be it among the figures or
 *   elsewhere. The same goes for the answers that divide a group, such as the exits. The smallest group that helps is
 *   taken, and hidden wherever the same children may be counted: in all figures of that group and window, whatever the
 *   cohort, of which `n`, the events, the numerator or the denominator is the same number.
 *   Parts of stock and flow are bound by more: opening and inflow are all cases, and so are outflow and closing. With a
 *   small stock its partner goes, with a small flow, and in a year, all four.
 * - Of a figure that stands, the curve is made less fine, and counts of a few children in its warnings read `< 10`; what
 *   was excluded is then `null`. Counts of rows that could not be read stay.
 * - Shares by fixed days (`within`) go where few had the event by then, or few since the day shown before, and with
 *   `secondary` beside one that goes another group's. How many were `censored` all groups say, or none.
 * - With `rounding`, counts are rounded last, and shares with them to whole per cents, other values to one decimal.
 *
 * Not guarded against: figures with other windows, groupings or days ({@link differencingCheck}), figures protected in
 * another call, in which another group may be the one that goes, and counts of the same group that differ by a few, such
 * as `n` at several days.
 *
 * Twice does nothing more than once.
 *
 * @dutch cijfers beveiligen
 * @param policy as {@link publicationPolicy} where it says nothing
 * @param locale of the warnings, `en` unless told
 * @throws {JeugdError} `metrics/invalid-option`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [{ id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01' }] as const;
 * const [figure] = computeMetrics({ about, placements }, { asOf: '2024-01-01', metrics: ['time-to-home'] }).figures;
 * const safe = protectFigures([{ figure, children: 1 }]);
 * safe.figures[0].n; // null
 * safe.disclosure.small; // 1
 */
export function protectFigures(
  counted: readonly CountedFigure[],
  policy: Partial<DisclosurePolicy> = {},
  locale: Locale = 'en',
): ProtectedFigures {
  const chosen = checkedPolicy(policy);
  const { minCell, rounding } = chosen;
  const { small, secondary, unsized } = hiddenFigures(counted, chosen);
  const isFew = (count: number) => isSmall(count, chosen);
  const groupsUnsized = new Set([...unsized].map((at) => groupKey(counted[at]?.figure)));

  const isHidden = (at: number) => small.has(at) || secondary.has(at);
  const details = shownDetails(
    counted.map(({ figure }) => figure),
    isHidden,
    { isFew, secondary: chosen.secondary },
  );

  const shown = counted.map(({ figure }, at): Figure => {
    const ownDetails = details[at];
    if (isHidden(at) || ownDetails === undefined) return withoutNumbers(figure);
    if (minCell === 0) return figure;
    const isLinked = groupsUnsized.has(groupKey(figure));
    const withCounts = withoutLeftOutCounts(figure, (count) => count > 0 && (isLinked || isFew(count)), {
      minCell,
      locale,
    });
    return coarsened(withCounts, ownDetails, minCell);
  });
  return {
    figures: rounding === undefined ? shown : shown.map((figure) => roundedFigure(figure, rounding)),
    disclosure: {
      policy: chosen,
      small: small.size,
      secondary: secondary.size,
      counts: shown.filter(
        (figure, at) => !figure.suppressed && figure.excluded !== counted[at]?.figure.excluded,
      ).length,
    },
  };
}

/** One group in one cohort and window: what one figure leaves out of it may be what another is about. */
function groupKey(figure: Figure | undefined): string {
  return JSON.stringify([figure?.cohort, figure?.window, Object.entries(figure?.by ?? {})]);
}
