/** Transfers: how often a child moves from one place to another for each year out of home. */
import { daysBetween, type Episode } from '@jeugd/core';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup, childrenIn, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { transferRateDescription } from './descriptions/transfer-rate.js';
import { changesPlace, movesOf, partIn } from './moves.js';

const daysInYear = 365.25;

export const transferRate: Metric = {
  description: transferRateDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const { episodes } = study.episodes();
    const cases = periods.flatMap((period) => episodes.flatMap((episode) => movesDuring(period, episode)));
    return casesByGroup(study, cases, (each) => each).map((group) => transfersPerYear(group, study, window));
  },
};

/** The part of an episode in a period, with the moves made in it. */
interface PartOfEpisode extends Subject {
  readonly years: number;
  readonly moves: number;
  /** Moves of which nobody knows whether the place changed. */
  readonly unclear: number;
}

function movesDuring(period: FigureWindow, episode: Episode): PartOfEpisode[] {
  const part = partIn(period, episode);
  if (part === undefined) return [];
  const answers = movesOf(episode)
    .filter(({ day }) => day >= part.start && day < part.end)
    .map(changesPlace);
  const { personId, start, placements } = episode;
  return [
    {
      personId,
      since: start,
      day: period.from,
      records: placements,
      years: daysBetween(part.start, part.end) / daysInYear,
      moves: answers.filter((answer) => answer === true).length,
      unclear: answers.filter((answer) => answer === undefined).length,
    },
  ];
}

function transfersPerYear({ by, cases }: Group<PartOfEpisode>, study: Study, window: FigureWindow): Draft {
  return {
    by,
    window,
    children: childrenIn(cases),
    events: cases.reduce((sum, { moves }) => sum + moves, 0),
    ...ratioEstimate(
      cases.map(({ moves, years }) => ({ over: moves, under: years })),
      { level: study.settings.level, isShare: false },
    ),
    leftOut: leftOut({ 'location-unknown': cases.reduce((sum, { unclear }) => sum + unclear, 0) }),
  };
}
