/** Entries into care: how many episodes begin for each 1,000 years that children of the register live at home. */
import { clamp, daysBetween, type Episode } from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import { type ChildInPeriod, childrenDuring } from '../../cohorts/childhood.js';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { rateEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { placementEntryRateDescription } from './descriptions/placement-entry-rate.js';

const daysInYear = 365.25;

export const placementEntryRate: Metric = {
  description: placementEntryRateDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const byChild = byPerson(study.episodes().episodes);
    // Who was away all the time could not come in.
    const children = childrenDuring(study, periods)
      .map((child) => atRisk(child, byChild.get(child.personId) ?? []))
      .filter(({ nightsHome, entries }) => nightsHome > 0 || entries > 0);
    return casesByGroup(study, children, (each) => each).map(({ by, cases }) => {
      const time = cases.reduce((sum, { nightsHome }) => sum + nightsHome, 0) / daysInYear;
      const events = cases.reduce((sum, { entries }) => sum + entries, 0);
      return {
        by,
        window,
        children: childrenIn(cases),
        ...rateEstimate({ events, time, n: childrenIn(cases) }, 1000, study.settings.level),
        warnings: [{ code: 'register-population' }],
      };
    });
  },
};

/** A child with its nights at home and the episodes that began, on days on which it was a child. */
function atRisk(child: ChildInPeriod, episodes: readonly Episode[]) {
  const { days } = child;
  const away = episodes.reduce((sum, { start, end, leftOn }) => {
    const until = end ?? leftOn;
    const part = clamp(until === undefined ? { start } : { start, end: until }, days);
    return part === undefined ? sum : sum + daysBetween(part.start, part.end);
  }, 0);
  return {
    ...child,
    nightsHome: daysBetween(days.start, days.end) - away,
    entries: episodes.filter(({ start }) => start >= days.start && start < days.end).length,
  };
}
