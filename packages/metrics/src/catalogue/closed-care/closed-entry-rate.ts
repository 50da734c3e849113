/** Entries into closed care: how many admissions for each 1,000 years of the children of the register. */
import { daysBetween } from '@jeugd/core';
import { childrenDuring } from '../../cohorts/childhood.js';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { rateEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { closedStaysOf, isAdmission } from './closed-stays.js';
import { closedEntryRateDescription } from './descriptions/closed-entry-rate.js';

const daysInYear = 365.25;

export const closedEntryRate: Metric = {
  description: closedEntryRateDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const byChild = closedStaysOf(study);
    const children = childrenDuring(study, periods).map((child) => {
      const { start: from, end: until } = child.days;
      const stays = byChild.get(child.personId) ?? [];
      const admissions = stays.filter(
        (stay) => stay.start >= from && stay.start < until && isAdmission(stay, stays),
      );
      return { ...child, admissions: admissions.length };
    });
    return casesByGroup(study, children, (each) => each).map(({ by, cases }) => {
      const time = cases.reduce((sum, { days }) => sum + daysBetween(days.start, days.end), 0) / daysInYear;
      const events = cases.reduce((sum, { admissions }) => sum + admissions, 0);
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
