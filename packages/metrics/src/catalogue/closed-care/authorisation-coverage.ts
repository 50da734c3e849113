/** Coverage by authorisations: on how many nights of closed stays a valid title stood behind them. */
import { addDays, type ClosedPeriod, clamp, daysBetween, type Period, type Placement } from '@jeugd/core';
import { titleCoverage } from '@jeugd/core/legal';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { spellSubject } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import { leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { closedStaysOf } from './closed-stays.js';
import { authorisationCoverageDescription } from './descriptions/authorisation-coverage.js';

export const authorisationCoverage: Metric = {
  description: authorisationCoverageDescription,
  compute: (study, window) => {
    const stays = [...closedStaysOf(study).values()].flat().map((stay) => judged(stay, study, window));
    const touching = stays.filter(({ nights }) => nights > 0);
    return casesByGroup(study, touching, ({ stay }) => spellSubject(stay)).map(({ by, cases }) => {
      const known = cases.filter(({ determined }) => determined > 0);
      return {
        by,
        window,
        children: childrenIn(known.map(({ stay }) => stay)),
        ...ratioEstimate(
          known.map(({ covered, determined }) => ({ over: covered, under: determined })),
          {
            level: study.settings.level,
            isShare: true,
            reason: cases.length === 0 ? 'no-cases' : 'not-known',
          },
        ),
        leftOut: leftOut({ 'not-determined': cases.length - known.length }),
      };
    });
  },
};

/** A stay with its nights in the window: all, those that can be judged, and those that are covered. */
function judged(stay: Placement, { index, settings }: Study, { from, until }: FigureWindow) {
  const bounds = { start: from, end: until };
  const lastDay = addDays(settings.asOf, -1); // the night of that day is judged too
  const { nights, uncoveredNights, undeterminedNights } = titleCoverage(index, stay, lastDay);
  const all = nightsIn([nights], bounds);
  const determined = all - nightsIn(undeterminedNights, bounds);
  return { stay, nights: all, determined, covered: determined - nightsIn(uncoveredNights, bounds) };
}

function nightsIn(periods: readonly Period[], bounds: ClosedPeriod): number {
  return periods.reduce((sum, each) => {
    const inside = clamp(each, bounds);
    return inside === undefined ? sum : sum + daysBetween(inside.start, inside.end);
  }, 0);
}
