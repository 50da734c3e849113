/** Ordinary ambulatory help: the largest cohort. Children live at home; a few stay elsewhere some nights a week. */
import { type Duration, daysOf, happens, oneOf } from '../random/index.js';
import { crisisHelp, helpFrom } from './ordinary-help.js';
import type { Cohort, Stay } from './story.js';

const respiteTime: Duration = { mean: 400, shape: 2 };

/** The cohort. All shares invented. */
export const ambulatory: Cohort = {
  ages: { from: 0.1, until: 17.5 },
  tell: ({ entry }, random) => {
    const respite: Stay = {
      careForm: 'logeren',
      start: entry,
      end: entry + daysOf(random, respiteTime),
      nightsPerWeek: oneOf(random, [1, 1.5, 2]),
    };
    return {
      supervised: false,
      away: [],
      partTime: happens(random, 0.08) ? [respite] : [],
      help: [...helpFrom(entry, 0.75, random), ...(happens(random, 0.05) ? [crisisHelp(entry, random)] : [])],
    };
  },
};
