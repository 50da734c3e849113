/** Prevented placements: expected minus observed, in the only form that records can carry: against another group. */
import { addDays, type CareTrajectory, type Episode, hasResidence, isA } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { byPerson } from '../cohorts/by-person.js';
import { nameOfGrouping } from '../cohorts/groupings.js';
import { casesByGroup, type Group } from '../cohorts/groups.js';
import { begunIn, spellSubject } from '../cohorts/spells.js';
import type { Study } from '../cohorts/study.js';
import { type Draft, leftOut } from '../figures/draft.js';
import type { FigureWindow } from '../figures/figure.js';
import { type ShareCount, shareDifference } from '../statistics/share-difference.js';
import { preventedPlacementsDescription } from './descriptions/prevented-placements.js';

/** Days after the start within which a placement counts, the last one in. */
const horizon = 365;

export const preventedPlacements: Metric = {
  description: preventedPlacementsDescription,
  compute: (study, window) => {
    const { by, compareWith } = study.settings;
    const helped = helpedAtHome(window, study);
    if (by === undefined || helped.length === 0) return [without(helped, by === undefined, window)];
    const episodes = byPerson(study.episodes().episodes);
    const arms = casesByGroup(study, helped, spellSubject).map((group) => armOf(group, episodes, study));
    const compared = arms.find((arm) => arm.by[nameOfGrouping(by)] === compareWith);
    return arms
      .filter((arm) => arm !== compared)
      .map((arm) => {
        const others = compareWith === undefined ? arms.filter((each) => each !== arm) : compared;
        return preventedIn(arm, others === undefined ? [] : [others].flat(), study, window);
      });
  },
};

/** The first help without residence of each child that began in the window while the child was at home. */
function helpedAtHome(window: FigureWindow, study: Study): CareTrajectory[] {
  const taken = new Set<string>();
  const episodes = byPerson(study.episodes().episodes);
  return begunIn(study.register.trajectories ?? [], window)
    .filter(({ careForm }) => isA(careForm, 'jeugdhulp') && hasResidence(careForm) === false)
    .sort(byStart)
    .filter(({ personId, start }) => {
      const isAway = (episodes.get(personId) ?? []).some(
        (episode) => episode.start < start && (episode.end === undefined || episode.end > start),
      );
      if (taken.has(personId) || isAway) return false;
      taken.add(personId);
      return true;
    });
}

function without(helped: readonly CareTrajectory[], lacksGroups: boolean, window: FigureWindow): Draft {
  return {
    by: {},
    window,
    params: { days: horizon },
    value: null,
    reason: lacksGroups ? 'needs-groups' : 'no-cases',
    interval: null,
    n: helped.length,
    children: helped.length,
    warnings: [{ code: 'counterfactual' }],
  };
}

/** One of the groups compared: children placed within the horizon, of children followed so long. */
interface Arm extends ShareCount {
  readonly by: Group<CareTrajectory>['by'];
  readonly notFollowed: number;
}

function armOf(
  { by, cases }: Group<CareTrajectory>,
  episodes: ReadonlyMap<string, readonly Episode[]>,
  study: Study,
): Arm {
  const followed = cases.filter(({ start }) => addDays(start, horizon) < study.settings.asOf);
  const placed = followed.filter(({ personId, start }) =>
    (episodes.get(personId) ?? []).some(
      (episode) => episode.start >= start && episode.start <= addDays(start, horizon),
    ),
  );
  return {
    by,
    numerator: placed.length,
    denominator: followed.length,
    notFollowed: cases.length - followed.length,
  };
}

function preventedIn(arm: Arm, others: readonly Arm[], study: Study, window: FigureWindow): Draft {
  const { level, compareWith = 'others' } = study.settings;
  const other: ShareCount = {
    numerator: others.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: others.reduce((sum, { denominator }) => sum + denominator, 0),
  };
  const n = arm.denominator;
  const difference = shareDifference(other, arm, { level });
  const basis = {
    by: arm.by,
    window,
    params: { days: horizon, compareWith },
    n,
    // From the value the placed of the other side can be worked out: no side may be about too few.
    children: Math.min(n, ...tellingCounts(other)),
    events: arm.numerator,
    leftOut: leftOut({ 'not-followed': arm.notFollowed }),
    warnings: [{ code: 'counterfactual' as const }],
  };
  if (n === 0) return { ...basis, value: null, reason: 'no-follow-up', interval: null };
  if (difference === null) return { ...basis, value: null, reason: 'no-comparison-group', interval: null };
  const { value, lower, upper } = difference;
  return {
    ...basis,
    value: n * value,
    interval: { lower: n * lower, upper: n * upper, level, method: 'newcombe' },
  };
}

/** Those placed and those not; a count of none tells of nobody. */
function tellingCounts({ numerator, denominator }: ShareCount): number[] {
  return [numerator, denominator - numerator, denominator].filter((count) => count > 0);
}

function byStart(a: CareTrajectory, b: CareTrajectory): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
