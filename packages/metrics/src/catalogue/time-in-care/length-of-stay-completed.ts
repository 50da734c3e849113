/** Length of completed stays: how long the episodes that ended had lasted. */
import { addDays, daysBetween, type Episode } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup, childrenIn, exitSubject, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { meanEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { lengthOfStayCompletedDescription } from './descriptions/length-of-stay-completed.js';

export const lengthOfStayCompleted: Metric = {
  description: lengthOfStayCompletedDescription,
  compute: (study, window) => {
    const { episodes } = study.episodes();
    const cases = [...exitCohort({ episodes }, window), ...openAfter({ episodes }, window)];
    return casesByGroup(study, cases, (episode) => subjectIn(window, episode)).map((group) =>
      meanLength(group, study, window),
    );
  },
};

/** The episodes that began before the window ended and were still open then: not counted, but told of. */
function openAfter({ episodes }: { episodes: readonly Episode[] }, { until }: FigureWindow): Episode[] {
  return episodes.filter(({ start, end }) => start < until && (end === undefined || end >= until));
}

/** What is still open belongs to the last day of the window. */
function subjectIn({ until }: FigureWindow, episode: Episode): Subject {
  const isOpen = episode.end === undefined || episode.end >= until;
  return isOpen ? { ...exitSubject(episode), day: addDays(until, -1) } : exitSubject(episode);
}

function meanLength({ by, cases }: Group<Episode>, { settings }: Study, window: FigureWindow): Draft {
  const ended = exitCohort({ episodes: cases }, window);
  const known = ended.filter(lengthIsKnown);
  const used = known.filter(({ start, end }) => end > start);
  const open = cases.length - ended.length;
  return {
    by,
    window,
    children: childrenIn(used),
    ...meanEstimate(
      used.map(({ start, end }) => daysBetween(start, end)),
      settings.level,
    ),
    leftOut: leftOut({
      'length-unknown': ended.length - known.length,
      'zero-nights': known.length - used.length,
    }),
    warnings: open > 0 ? [{ code: 'still-open', params: { count: open } }] : [],
  };
}

/** An episode that was lost from sight because nobody knows when a placement ended has no length. */
function lengthIsKnown({ exit, flags }: EndedEpisode): boolean {
  return !(exit === 'unknown' && flags.includes('end-unknown'));
}
