/**
 * Regular closed youth care (JeugdzorgPlus): a closed group for the better part of a year, for some after a crisis
 * bed, for some with a step down to an open group.
 *
 * The mean time away is drawn to resemble the published 208 days (beside which ThuisBest was shown). Nothing else was
 * published: exits, outcomes and the spread of the days are invented, on the whole less favourable.
 */
import type { Exit } from '@jeugd/core';
import type { OutcomeProfile } from '../outcomes/profile.js';
import {
  type Duration,
  daysOf,
  happens,
  oneOfWeighted,
  type Random,
  type Weighted,
} from '../random/index.js';
import { crisisHelp, helpAfter, helpBefore } from './ordinary-help.js';
import { type Phase, reEntries, staysFrom } from './stays.js';
import { type Away, type Cohort, endOf } from './story.js';

const timeAway: Duration = { mean: 208, shape: 3 };

const exits: Weighted<Exit> = [
  ['home', 46],
  ['other-care', 18],
  ['independent', 16],
  ['kin-or-guardian', 12],
  ['moved-away', 3],
  ['unknown', 5],
];

const outcomes: OutcomeProfile = {
  // (3×3 + 5×4 + 12×5 + 24×6 + 31×7 + 18×8 + 5×9 + 2×10) / 100 = 659 / 100 = 6.59
  ratings: [
    [3, 3],
    [4, 5],
    [5, 12],
    [6, 24],
    [7, 31],
    [8, 18],
    [9, 5],
    [10, 2],
  ],
  ratingResponse: 0.52,
  active: 0.61,
  activityKnown: 0.8,
  relapse: 0.29,
  police: 0.12,
};

const crisisBed: Phase = { careForm: 'crisisopvang', share: 0.1 };
const closedOnly: Phase = { careForm: 'gesloten-instelling', programme: 'jeugdzorgplus', share: 1 };
const closedFirst: Phase = { ...closedOnly, share: 0.6 };
const stepDown: Phase = { careForm: 'kleinschalig-open', share: 1 };

/** Ends at 16½, so that a stay is seldom cut by the eighteenth birthday. */
const ages = { from: 12, until: 16.5 };

/** The cohort. */
export const regularClosedCare: Cohort = {
  ages,
  tell: ({ birth, entry }, random) => {
    const fromCrisis = happens(random, 0.15);
    const away: Away = {
      stays: staysFrom(entry, daysOf(random, timeAway), phasesOf(fromCrisis, random)),
      exit: oneOfWeighted(random, exits),
      outcomes,
    };
    return {
      supervised: true,
      away: [away, ...reEntries(away, 0.22, random)],
      partTime: [],
      help: [
        ...helpBefore({ birth, entry }, random),
        ...(fromCrisis ? [crisisHelp(entry, random)] : []),
        ...helpAfter(endOf(away), 0.45, random),
      ],
    };
  },
};

function phasesOf(fromCrisis: boolean, random: Random): [Phase, ...Phase[]] {
  const closed: [Phase, ...Phase[]] = happens(random, 0.25) ? [closedFirst, stepDown] : [closedOnly];
  return fromCrisis ? [crisisBed, ...closed] : closed;
}
