/** Ordinary help at home or in the neighbourhood: what most children get, and what comes before and after a stay. */
import type { CareFormId } from '@jeugd/core';
import {
  between,
  type Duration,
  daysOf,
  happens,
  oneOfWeighted,
  type Random,
  type Weighted,
  wholeBetween,
} from '../random/index.js';
import { type Day, daysPerYear } from '../register/day.js';
import type { Beginning, Help } from './story.js';

/** Forms of help. Shares invented. */
const forms: Weighted<CareFormId> = [
  ['ambulant', 52],
  ['ambulant-op-locatie', 26],
  ['daghulp', 10],
  ['onderwijs-zorg', 8],
  ['ambulant-netwerk', 4],
];

const length: Duration = { mean: 280, shape: 2 };
const pause: Duration = { mean: 220, shape: 1 };
const crisis: Duration = { mean: 35, shape: 4 };

/** A trajectory of ordinary help from a day on. */
export function ordinaryHelp(start: Day, random: Random): Help {
  const helpPart = oneOfWeighted(random, [
    [1, 88],
    [2, 7],
    [3, 5],
  ] as const);
  return {
    careForm: oneOfWeighted(random, forms),
    start,
    end: start + daysOf(random, length),
    hoursPerWeek: wholeBetween(random, 1, 6),
    helpPart,
    continued: helpPart === 1 && happens(random, 0.25),
    endUnknown: happens(random, 0.01),
  };
}

/** Trajectories one after another from a day on, each followed by a next one with this probability. */
export function helpFrom(start: Day, again: number, random: Random): Help[] {
  const trajectories = [ordinaryHelp(start, random)];
  let last = trajectories[0];
  while (last !== undefined && trajectories.length < 6 && happens(random, again)) {
    last = ordinaryHelp(last.end + daysOf(random, pause), random);
    trajectories.push(last);
  }
  return trajectories;
}

/** Help in the two years before a stay; none before the child was born. */
export function helpBefore({ birth, entry }: Beginning, random: Random): Help[] {
  const earliest = Math.max(birth, entry - 2 * daysPerYear);
  const starts = [between(random, earliest, entry), between(random, earliest, entry)].map(Math.floor);
  return starts
    .slice(0, happens(random, 0.35) ? 1 : 2)
    .filter((start) => start > birth)
    .map((start) => ordinaryHelp(start, random));
}

/** Help after a stay, for this share of the children. */
export function helpAfter(end: Day, share: number, random: Random): Help[] {
  return happens(random, share) ? [ordinaryHelp(end + wholeBetween(random, 0, 30), random)] : [];
}

/** Help at once in a crisis. */
export function crisisHelp(start: Day, random: Random): Help {
  return {
    careForm: 'ambulante-spoedhulp',
    start,
    end: start + daysOf(random, crisis),
    hoursPerWeek: wholeBetween(random, 6, 14),
    crisisStart: true,
    helpPart: 1,
  };
}
