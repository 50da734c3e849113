/**
 * Intensive ambulatory help: many hours a week in the family, as a last resort before a placement; for half of the
 * families by the programme ISB (10 to 30 hours a week, as its providers state). Where it does not do enough the child
 * goes to an open group. Lengths and shares are invented; nothing here says whether the help prevents placements.
 */
import { type Duration, daysOf, happens, wholeBetween } from '../random/index.js';
import { helpAfter, helpBefore } from './ordinary-help.js';
import { reEntries, staysFrom } from './stays.js';
import type { Away, Cohort, Help } from './story.js';

const lengthOfHelp: Duration = { mean: 190, shape: 3 };
const timeAway: Duration = { mean: 250, shape: 2 };

/** The cohort. */
export const intensiveHelp: Cohort = {
  ages: { from: 3, until: 17 },
  tell: ({ birth, entry }, random) => {
    const days = daysOf(random, lengthOfHelp);
    const help: Help = {
      careForm: 'intensief-ambulant',
      start: entry,
      end: entry + days,
      hoursPerWeek: wholeBetween(random, 10, 30),
      helpPart: 1,
      ...(happens(random, 0.5) && { programme: 'isb' }),
    };
    const away: Away = {
      stays: staysFrom(help.end, daysOf(random, timeAway), [{ careForm: 'kleinschalig-open', share: 1 }]),
      exit: happens(random, 0.6) ? 'home' : 'other-care',
    };
    const placed = happens(random, 0.22);
    return {
      supervised: happens(random, 0.5),
      away: placed ? [away, ...reEntries(away, 0.15, random)] : [],
      partTime: [],
      help: [
        ...helpBefore({ birth, entry }, random),
        help,
        ...(placed ? [] : helpAfter(help.end, 0.5, random)),
      ],
    };
  },
};
