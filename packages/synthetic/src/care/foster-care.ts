/**
 * Foster care: with kin or with a family from the file, for some after crisis foster care. A good third of the children
 * goes home again, many grow up in the foster family, some move on; others only come for the weekend while they live
 * at home. All numbers are invented.
 */
import type { CareFormId, Exit } from '@jeugd/core';
import { ordinaryOutcomes } from '../outcomes/ordinary-outcomes.js';
import {
  between,
  type Duration,
  daysOf,
  happens,
  oneOf,
  oneOfWeighted,
  type Random,
  type Weighted,
  wholeBetween,
} from '../random/index.js';
import { daysPerYear } from '../register/day.js';
import { crisisHelp, helpBefore } from './ordinary-help.js';
import { type Phase, reEntries, staysFrom } from './stays.js';
import { type Away, type Beginning, type Cohort, endOf, type Story } from './story.js';

const timeToReturn: Duration = { mean: 330, shape: 2 };
const timeToMove: Duration = { mean: 900, shape: 2 };
const weekendTime: Duration = { mean: 600, shape: 2 };

/** What the foster care is for, as it turns out. */
const courses: Weighted<'weekends' | 'return' | 'grow-up' | 'move-on'> = [
  ['weekends', 18],
  ['return', 34],
  ['grow-up', 33],
  ['move-on', 15],
];

const fullTimeForms: Weighted<CareFormId> = [
  ['netwerkpleegzorg', 46],
  ['bestandspleegzorg', 30],
  ['voltijdpleegzorg', 24],
];

const exitsAfterMove: Weighted<Exit> = [
  ['kin-or-guardian', 35],
  ['other-care', 25],
  ['independent', 25],
  ['moved-away', 8],
  ['unknown', 7],
];

/** The cohort. */
export const fosterCare: Cohort = {
  ages: { from: 0.2, until: 17 },
  tell: (child, random) => {
    switch (oneOfWeighted(random, courses)) {
      case 'weekends':
        return weekends(child, random);
      case 'return':
        return returnHome(child, random);
      case 'grow-up':
        return growUp(child, random);
      case 'move-on':
        return moveOn(child, random);
    }
  },
};

function weekends(child: Beginning, random: Random): Story {
  const { entry } = child;
  return {
    supervised: false,
    away: [],
    partTime: [
      {
        careForm: 'weekendpleegzorg',
        start: entry,
        end: entry + daysOf(random, weekendTime),
        nightsPerWeek: oneOf(random, [1, 2, 2, 3]),
      },
    ],
    help: helpBefore(child, random),
  };
}

/** Home again; for a few the first attempt fails within some days. */
function returnHome(child: Beginning, random: Random): Story {
  const { story, stays } = fullTime(child, daysOf(random, timeToReturn), random);
  const away: Away = { stays, exit: 'home', outcomes: ordinaryOutcomes };
  if (!happens(random, 0.08)) return { ...story, away: [away, ...reEntries(away, 0.18, random)] };

  const attempt: Away = { stays, exit: 'home' };
  const back = endOf(attempt) + wholeBetween(random, 3, 20);
  const careForm = (stays.at(-1) ?? stays[0]).careForm;
  const again = staysFrom(back, daysOf(random, timeToReturn), [{ careForm, share: 1 }]);
  return { ...story, away: [attempt, { ...away, stays: again }] };
}

/** Raised in the foster family, up to 21 where the law allows it; for some under the guardianship of an institution. */
function growUp(child: Beginning, random: Random): Story {
  const { birth, entry } = child;
  const until = Math.floor(birth + between(random, 18, 21.2) * daysPerYear);
  const { story, stays } = fullTime(child, until - entry, random);
  const guarded = story.supervised && happens(random, 0.2);
  return {
    ...story,
    away: [{ stays, exit: 'independent', outcomes: ordinaryOutcomes }],
    ...(guarded && { guardianFrom: entry + wholeBetween(random, 500, 900) }),
  };
}

function moveOn(child: Beginning, random: Random): Story {
  const { story, stays } = fullTime(child, daysOf(random, timeToMove), random);
  const exit = oneOfWeighted(random, exitsAfterMove);
  return { ...story, away: [{ stays, exit, endUnknown: exit === 'unknown' && happens(random, 0.4) }] };
}

/** Full-time foster care for a number of days, with a crisis start for a quarter and a move to another home for a fifth. */
function fullTime(child: Beginning, days: number, random: Random) {
  const careForm = oneOfWeighted(random, fullTimeForms);
  const fromCrisis = careForm !== 'netwerkpleegzorg' && happens(random, 0.35);
  const crisis: Phase = {
    careForm: 'crisispleegzorg',
    share: Math.min(0.5, wholeBetween(random, 10, 42) / days),
  };
  const family: Phase = { careForm, share: 1 };
  const next: Phase = { careForm: happens(random, 0.3) ? 'gezinshuis' : 'bestandspleegzorg', share: 1 };
  const families: [Phase, ...Phase[]] = happens(random, 0.2) ? [{ ...family, share: 0.45 }, next] : [family];
  const story = {
    supervised: happens(random, 0.6),
    partTime: [],
    help: [...helpBefore(child, random), ...(fromCrisis ? [crisisHelp(child.entry, random)] : [])],
  };
  return { story, stays: staysFrom(child.entry, days, fromCrisis ? [crisis, ...families] : families) };
}
