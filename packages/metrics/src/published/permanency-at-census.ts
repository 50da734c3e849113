/** Permanency of children in care on a day, by how long they had been (CFSR P2 and P3). */
import { addDays, addMonths, addYears, earliest, latest, type PlainDate } from '@jeugd/core';
import type { Metric, MetricDescription } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { type AwayOnDay, awayAtEndOf } from '../cohorts/census.js';
import { casesByGroup } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import type { FigureWindow } from '../figures/figure.js';
import { permanency12m1223Description } from './descriptions/permanency-12m-12-23.js';
import { permanency12m24plusDescription } from './descriptions/permanency-12m-24plus.js';
import { adultOn, isPermanent } from './permanency.js';

export const permanency12m1223: Metric = permanencyOf(permanency12m1223Description, { from: 12, until: 24 });

export const permanency12m24plus: Metric = permanencyOf(permanency12m24plusDescription, { from: 24 });

/** Months in care from which, and before which, a child counts. */
interface Months {
  readonly from: number;
  readonly until?: number;
}

function permanencyOf(description: MetricDescription, months: Months): Metric {
  return {
    description,
    compute: (study, asked) => {
      const window = followedWindow(asked, study);
      const inCare = awayAtEndOf(window, study).filter((each) => isInBand(each, months));
      return casesByGroup(study, inCare, (each) => each).map((group) =>
        shareAmong(group, (each) => isPermanentInTime(each, study), {
          study,
          window,
          params: { months: 12 },
        }),
      );
    },
  };
}

/** Unless told otherwise the census is held on the last day that is followed for a year. */
function followedWindow({ from, until }: FigureWindow, { settings, followedUntil }: Study): FigureWindow {
  if (settings.until !== undefined) return { from, until };
  const census = addYears(addDays(followedUntil, 1), -1);
  return { from, until: latest(from, earliest(until, addDays(census, 1))) };
}

function isInBand({ episode, day }: AwayOnDay, { from, until }: Months): boolean {
  const isLong = addMonths(episode.start, from) <= day;
  return isLong && (until === undefined || day < addMonths(episode.start, until));
}

function isPermanentInTime({ episode, personId, day }: AwayOnDay, study: Study) {
  const deadline: PlainDate = addYears(day, 1); // the first day of the next twelve months
  if (deadline > addDays(study.followedUntil, 1)) return 'not-followed';
  const adult = adultOn(personId, day, study);
  if (adult === undefined) return 'person-unknown';
  if (adult <= day) return 'adult-at-start';
  const hasLeft = episode.end !== undefined && episode.end < deadline;
  if (hasLeft && episode.exit === 'unknown') return 'not-determined';
  return hasLeft && isPermanent(episode, adult);
}
