/** Re-entry: of the returns home, how many were followed by a new episode within a year. */
import { birthdayOf, daysBetween, type Exit, type PlainDate } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, childrenIn, exitSubject, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { curveOf, isFollowedTo, sharesWithin } from '../../figures/curve.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { type RiskRow, riskTable } from '../../risk-table/build.js';
import { incidenceAt } from '../../survival/incidence.js';
import type { Metric } from '../metric.js';
import { reEntryDescription } from './descriptions/re-entry.js';

/** Days after the return within which a new episode counts, the last one in. */
const horizon = 365;

/** Days at which the share is given beside the curve: half a year, one and two years. */
const days = [182, 365, 730];

export const reEntry: Metric = {
  description: reEntryDescription,
  compute: (study, window) => {
    const { after } = study.settings;
    const returns = exitCohort(study.episodes(), window).filter(({ exit }) => after.includes(exit));
    return casesByGroup(study, returns, exitSubject).map((group) => reEntryAmong(group, study, window));
  },
};

/** The share of these exits, made by `after`, that a new episode follows within the year. */
export function reEntryAmong(
  { by, cases }: Group<EndedEpisode>,
  study: Study,
  window: FigureWindow,
  after: readonly Exit[] = study.settings.after,
): Draft {
  const { level } = study.settings;
  const followed: EndedEpisode[] = [];
  const rows: RiskRow[] = [];
  let unknown = 0;
  let adult = 0;
  for (const episode of cases) {
    const adultOn = eighteenthBirthday(episode, study);
    if (adultOn === undefined) unknown += 1;
    else if (adultOn <= episode.end) adult += 1;
    else {
      followed.push(episode);
      rows.push(rowOf(episode, adultOn, study));
    }
  }
  const curve = curveOf(riskTable(rows, { definition: 're-entry' }).table, 're-entry', level);
  const isShort = !isFollowedTo(curve.points, horizon);
  const isUnknown = isShort && curve.events === 0;
  const share = incidenceAt(curve.incidence, horizon);
  const { lower, upper } = share;
  return {
    by,
    window,
    params: { days: horizon, after: after.join(' ') },
    ...(isUnknown
      ? { value: null, interval: null, reason: cases.length === 0 ? 'no-cases' : 'no-follow-up' }
      : {
          value: share.value,
          interval:
            lower === null || share.value === 0
              ? null
              : { lower, upper, level, method: 'aalen-johansen-log' },
        }),
    n: followed.length,
    children: childrenIn(followed),
    events: curve.events,
    censored: curve.censored,
    within: sharesWithin(curve, days),
    curve: curve.points,
    leftOut: leftOut({ 'person-unknown': unknown, 'adult-at-exit': adult }),
    warnings: isShort && !isUnknown ? [{ code: 'follow-up-short', params: { days: horizon } }] : [],
  };
}

/** The day the child turns 18, or `undefined` when no usable day of birth is known. */
function eighteenthBirthday({ personId, end }: EndedEpisode, { index }: Study): PlainDate | undefined {
  const birthDate = index.find('persons', personId)?.birthDate;
  return birthDate === undefined || birthDate > end ? undefined : birthdayOf(birthDate, 18);
}

/** Whichever comes first: a new episode, death, turning 18, or the last day looked at. */
function rowOf(episode: EndedEpisode, adultOn: PlainDate, study: Study): RiskRow {
  const { asOf } = study.settings;
  const died = study.index.find('persons', episode.personId)?.deathDate;
  const ends: { day: PlainDate; cause: string | null }[] = [{ day: adultOn, cause: 'adult' }];
  const next = study.nextOf(episode);
  if (next !== undefined) ends.push({ day: next.start, cause: 're-entry' });
  if (died !== undefined && died >= episode.end) ends.push({ day: died, cause: 'death' });
  const first = ends.reduce((a, b) => (b.day < a.day ? b : a));
  return first.day < asOf
    ? { time: daysBetween(episode.end, first.day), cause: first.cause }
    : { time: daysBetween(episode.end, asOf), cause: null };
}
