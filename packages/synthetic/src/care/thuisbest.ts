/**
 * ThuisBest: a short closed stay with multisystemic therapy in the family from the first day, which goes on after the
 * return home.
 *
 * Drawn to resemble the figures that our reference of programmes collected from public texts: a mean of 70 days, 73 %
 * home again, 82 % with meaningful daytime activity, 91 % without relapse, a grade of 7.9. Those texts give no numbers of
 * children, no moments of measurement and no definitions, so the resemblance is to the numbers only. How the days are
 * spread, the other exits, the police contacts and the response are invented.
 */
import type { Exit } from '@jeugd/core';
import type { OutcomeProfile } from '../outcomes/profile.js';
import {
  type Duration,
  daysOf,
  happens,
  oneOfWeighted,
  type Weighted,
  wholeBetween,
} from '../random/index.js';
import { helpAfter, helpBefore } from './ordinary-help.js';
import { type Phase, reEntries, staysFrom } from './stays.js';
import type { Away, Cohort, Help } from './story.js';

const timeAway: Duration = { mean: 70, shape: 4 };

const exits: Weighted<Exit> = [
  ['home', 73],
  ['other-care', 10],
  ['kin-or-guardian', 8],
  ['independent', 6],
  ['unknown', 3],
];

const outcomes: OutcomeProfile = {
  // (4×5 + 6×6 + 22×7 + 38×8 + 24×9 + 6×10) / 100 = 790 / 100 = 7.9
  ratings: [
    [5, 4],
    [6, 6],
    [7, 22],
    [8, 38],
    [9, 24],
    [10, 6],
  ],
  ratingResponse: 0.68,
  active: 0.82,
  activityKnown: 0.88,
  relapse: 0.09,
  police: 0.05,
};

const closed: Phase = { careForm: 'gesloten-kort-mst', programme: 'thuisbest', share: 0.6 };
const stepDown: Phase = { careForm: 'kleinschalig-open', share: 1 };

/** Ends below 17½, so that a stay is seldom cut by the eighteenth birthday. */
const ages = { from: 12, until: 17.4 };

/** The cohort. A study of 2019 looked back on the programme; the first day taken here is invented. */
export const thuisbest: Cohort = {
  ages,
  since: '2017-01-01',
  tell: ({ birth, entry }, random) => {
    const days = daysOf(random, timeAway);
    const away: Away = {
      stays: staysFrom(entry, days, happens(random, 0.08) ? [closed, stepDown] : [closed]),
      exit: oneOfWeighted(random, exits),
      outcomes,
    };
    // Three to five months (reference of programmes, MST), and at least four weeks beyond the return.
    const therapy: Help = {
      careForm: 'systeemtherapie',
      programme: 'thuisbest',
      start: entry,
      end: entry + Math.max(days + 28, wholeBetween(random, 91, 152)),
      hoursPerWeek: wholeBetween(random, 4, 8),
      helpPart: 1,
      continued: true,
    };
    return {
      supervised: true,
      away: [away, ...reEntries(away, 0.1, random)],
      partTime: [],
      help: [...helpBefore({ birth, entry }, random), therapy, ...helpAfter(therapy.end, 0.3, random)],
    };
  },
};
