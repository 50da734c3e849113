/** No new start: of the trajectories that ended, after how many no new youth care began (CBS outcome indicator 3.2). */
import { addMonths, type Period, type PlainDate } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { casesByGroup } from '../cohorts/groups.js';
import { noNewStartShareDescription } from './descriptions/no-new-start-share.js';
import { endedTrajectories, endSubject } from './ended-trajectories.js';
import { helpByChild } from './trajectories.js';

/** Months after the window that are followed. */
const months = 6;

export const noNewStartShare: Metric = {
  description: noNewStartShareDescription,
  compute: (study, window) => {
    const followedUntil = addMonths(window.until, months);
    const isFollowed = followedUntil <= study.settings.asOf;
    const help = helpByChild(study.register);
    const groups = casesByGroup(study, endedTrajectories(window, study.register), endSubject);
    return groups.map((group) =>
      shareAmong(
        group,
        ({ personId, end }) =>
          isFollowed ? !startsAfter(end, help.get(personId) ?? [], followedUntil) : 'not-followed',
        { study, window, params: { months } },
      ),
    );
  },
};

/** A start at least a day after the end; `end` is the first day without the help. */
function startsAfter(end: PlainDate, help: readonly Period[], until: PlainDate): boolean {
  return help.some(({ start }) => start > end && start < until);
}
