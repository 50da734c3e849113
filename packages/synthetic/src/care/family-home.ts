/**
 * Family homes (gezinshuizen): family life run by professionals, for some after a crisis bed or an open group, for
 * years rather than months, for some until after the eighteenth birthday. All numbers are invented.
 */
import type { Exit } from '@jeugd/core';
import { ordinaryOutcomes } from '../outcomes/ordinary-outcomes.js';
import {
  between,
  type Duration,
  daysOf,
  happens,
  oneOfWeighted,
  type Random,
  type Weighted,
} from '../random/index.js';
import { daysPerYear } from '../register/day.js';
import { crisisHelp, helpBefore } from './ordinary-help.js';
import { type Phase, reEntries, staysFrom } from './stays.js';
import type { Away, Beginning, Cohort } from './story.js';

const timeAway: Duration = { mean: 850, shape: 2 };

const exits: Weighted<Exit> = [
  ['home', 35],
  ['kin-or-guardian', 20],
  ['independent', 20],
  ['other-care', 17],
  ['moved-away', 4],
  ['unknown', 4],
];

const before: Weighted<readonly Phase[]> = [
  [[], 55],
  [[{ careForm: 'crisisopvang', share: 0.05 }], 20],
  [[{ careForm: 'open-leefgroep', share: 0.25 }], 25],
];

/** The cohort. */
export const familyHome: Cohort = {
  ages: { from: 3, until: 16.5 },
  tell: ({ birth, entry }, random) => {
    const growsUpThere = happens(random, 0.25);
    const [first, ...others] = [...oneOfWeighted(random, before), familyHomePhase(growsUpThere)];
    const phases: [Phase, ...Phase[]] = [first ?? familyHomePhase(growsUpThere), ...others];
    const away: Away = {
      stays: staysFrom(
        entry,
        growsUpThere ? daysToAdulthood({ birth, entry }, random) : daysOf(random, timeAway),
        phases,
      ),
      exit: growsUpThere ? 'independent' : oneOfWeighted(random, exits),
      endUnknown: happens(random, 0.05),
      outcomes: ordinaryOutcomes,
    };
    return {
      supervised: happens(random, 0.65),
      away: [away, ...reEntries(away, 0.12, random)],
      partTime: [],
      help: [
        ...helpBefore({ birth, entry }, random),
        ...(phases[0].careForm === 'crisisopvang' ? [crisisHelp(entry, random)] : []),
      ],
    };
  },
};

function familyHomePhase(continued: boolean): Phase {
  return { careForm: 'gezinshuis', share: 1, continued };
}

/** Until some day after the eighteenth birthday and well before the twenty-first. */
function daysToAdulthood({ birth, entry }: Beginning, random: Random): number {
  return Math.floor(birth + between(random, 18.1, 20.5) * daysPerYear) - entry;
}
