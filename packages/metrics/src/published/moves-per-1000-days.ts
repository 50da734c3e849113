/** Moves per 1,000 days: how often children who come into care are moved (CFSR P5). */
import { daysBetween, type Episode, earliest, type Placement } from '@jeugd/core';
import { rateEstimate } from '../catalogue/estimates.js';
import type { Metric } from '../catalogue/metric.js';
import { casesByGroup, childrenIn, entrySubject } from '../cohorts/groups.js';
import { episodesBegunIn } from '../cohorts/spells.js';
import type { Study } from '../cohorts/study.js';
import { leftOut } from '../figures/draft.js';
import type { FigureWindow } from '../figures/figure.js';
import type { WarningCode } from '../figures/warnings.js';
import { movesPer1000DaysDescription } from './descriptions/moves-per-1000-days.js';
import { adultOn, isShortStay } from './permanency.js';

export const movesPer1000Days: Metric = {
  description: movesPer1000DaysDescription,
  compute: (study, window) =>
    casesByGroup(study, episodesBegunIn(study, window), entrySubject).map(({ by, cases }) => {
      const unfit: Partial<Record<WarningCode, number>> = {};
      const used: Episode[] = [];
      for (const episode of cases) {
        const why = whyLeftOut(episode, study);
        if (why === undefined) used.push(episode);
        else unfit[why] = (unfit[why] ?? 0) + 1;
      }
      return {
        by,
        window,
        children: childrenIn(used),
        ...rateEstimate(
          {
            events: used.reduce((sum, episode) => sum + movesOf(episode, window), 0),
            time: used.reduce((sum, episode) => sum + daysIn(episode, window), 0),
            n: used.length,
          },
          1000,
          study.settings.level,
          cases.length === 0 ? 'no-cases' : 'not-known',
        ),
        leftOut: leftOut(unfit),
      };
    }),
};

function whyLeftOut(episode: Episode, study: Study): WarningCode | undefined {
  const adult = adultOn(episode.personId, episode.start, study);
  if (adult === undefined) return 'person-unknown';
  if (adult <= episode.start) return 'adult-at-start';
  return isShortStay({ ...episode, end: endOf(episode, study.settings.asOf) }) ? 'short-stay' : undefined;
}

function daysIn(episode: Episode, { until }: FigureWindow): number {
  return daysBetween(episode.start, endOf(episode, until));
}

/** Where an episode ends as far as is seen. */
function endOf({ end, leftOn }: Episode, until: FigureWindow['until']): FigureWindow['until'] {
  return earliest(end ?? leftOn ?? until, until);
}

function movesOf({ placements }: Episode, { until }: FigureWindow): number {
  return placesAmong(placements.filter(({ start }) => start < until)) - 1;
}

/** How many places one after the other: placements at one known location that follow each other are one. */
export function placesAmong(placements: readonly Placement[]): number {
  return placements.filter(({ locationId }, position) => {
    const before = placements[position - 1];
    return before === undefined || locationId === undefined || before.locationId !== locationId;
  }).length;
}
