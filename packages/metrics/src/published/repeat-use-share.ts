/** Repeat use: of the trajectories that began, how many came after earlier youth care (StatLine). */
import { addYears, isEmpty, type Period, type PlainDate } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { casesByGroup, childrenIn } from '../cohorts/groups.js';
import { begunIn } from '../cohorts/spells.js';
import { repeatUseShareDescription } from './descriptions/repeat-use-share.js';
import { mergeTrajectories } from './merge-trajectories.js';
import { helpByChild, youthCareOf } from './trajectories.js';

/** Years before the window in which earlier youth care counts. */
const years = 5;

export const repeatUseShare: Metric = {
  description: repeatUseShareDescription,
  compute: (study, window) => {
    const { register } = study;
    const since = addYears(window.from, -years);
    const begun = begunIn(mergeTrajectories(youthCareOf(register)), window);
    const groups = casesByGroup(study, begun, ({ personId, start, records }) => ({
      personId,
      since: start,
      day: start,
      records,
    }));
    const { coverage } = register.about;
    if (coverage !== undefined && coverage.start > since && begun.length > 0) {
      return groups.map(({ by, cases }) => ({
        by,
        window,
        params: { years },
        value: null,
        reason: 'no-history',
        interval: null,
        n: cases.length,
        children: childrenIn(cases),
      }));
    }
    const help = helpByChild(register);
    return groups.map((group) =>
      shareAmong(group, ({ personId, start }) => isRepeat(start, help.get(personId) ?? [], since), {
        study,
        window,
        params: { years },
      }),
    );
  },
};

/** Earlier help that had been over for a day, with none still running the day before: that would be connecting help. */
function isRepeat(start: PlainDate, help: readonly Period[], since: PlainDate): boolean {
  const earlier = help.filter((each) => each.start < start);
  const connects = earlier.some(({ end }) => end === undefined || end >= start);
  return !connects && earlier.some((each) => endsAfter(each, since));
}

/** Help of one day, over on the day it began, counts on that day. */
function endsAfter({ start, end }: Period, day: PlainDate): boolean {
  if (end === undefined) return true;
  return isEmpty({ start, end }) ? start >= day : end > day;
}
