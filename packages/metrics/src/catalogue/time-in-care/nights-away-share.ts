/** Share of nights away: of the nights of a period, how many the children who stay elsewhere spend there. */
import { clamp, hasResidence, knownPeriodOf, latest } from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import type { FigureWindow } from '../../figures/figure.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { nightsAwayIn, nightsOf } from '../nights.js';
import { nightsAwayShareDescription } from './descriptions/nights-away-share.js';

export const nightsAwayShare: Metric = {
  description: nightsAwayShareDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const stays = periods.flatMap((period) => staysIn(period, study));
    return casesByGroup(study, stays, (each) => each).map(({ by, cases }) => ({
      by,
      window,
      children: childrenIn(cases),
      ...ratioEstimate(
        cases.map(({ away, nights }) => ({ over: away, under: nights })),
        { level: study.settings.level, isShare: true },
      ),
    }));
  },
};

interface NightsOfChild extends Subject {
  readonly away: number;
  /** All nights of the period, from birth and until death. */
  readonly nights: number;
}

function staysIn(period: FigureWindow, { index, register }: Study): NightsOfChild[] {
  const stays = (register.placements ?? []).filter(
    (placement) =>
      hasResidence(placement.careForm) === true &&
      clamp(knownPeriodOf(placement), { start: period.from, end: period.until }) !== undefined,
  );
  return [...byPerson(stays)].flatMap(([personId, placements]) => {
    const records = placements.toSorted((a, b) =>
      a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1,
    );
    const alive = nightsOf(index.find('persons', personId), period);
    const [first] = records;
    if (alive === undefined || first === undefined) return [];
    const since = latest(first.start, period.from);
    return [
      {
        personId,
        since,
        day: period.from,
        records,
        away: nightsAwayIn(records, alive),
        nights: alive.nights,
      },
    ];
  });
}
