/** Care days by care form: how the days of help are spread. */
import type { Metric } from '../catalogue/metric.js';
import { casesByGroup } from '../cohorts/groups.js';
import { shareOfDays } from './days-of-children.js';
import { careDaysByFormDescription } from './descriptions/care-days-by-form.js';
import { trajectoriesDuring } from './trajectories.js';

export const careDaysByForm: Metric = {
  description: careDaysByFormDescription,
  compute: (study, window) => {
    const all = trajectoriesDuring(window, study);
    const forms = [...new Set(all.map(({ trajectory }) => trajectory.careForm))].sort();
    return casesByGroup(study, all, (each) => each).flatMap(({ by, cases }) => {
      const { level } = study.settings;
      if (forms.length === 0) return [{ by, window, ...shareOfDays(cases, () => true, level) }];
      return forms.map((careForm) => ({
        by,
        window,
        params: { careForm },
        ...shareOfDays(cases, ({ trajectory }) => trajectory.careForm === careForm, level),
      }));
    });
  },
};
