/**
 * Our numbers beside those of R, one line each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { here, jeugdSurvival } from './jeugd.js';

/** One number as R gives it and as we do. */
export interface Line {
  readonly what: string;
  readonly r: number;
  readonly ours: number;
}

/** A run of the command and what came of it. */
export interface Comparison {
  readonly title: string;
  readonly command: readonly string[];
  readonly lines: readonly Line[];
}

const r = JSON.parse(readFileSync(join(here, 'data/r.json'), 'utf8'));

/** What R the numbers come from. */
export const madeWith: string = r.madeWith;

/** Survival of lung cancer patients by sex: median, restricted mean, the share alive after a year, log-rank test. */
export function compareLung(): Comparison {
  const options = '--time time --event status=2 --group sex --at 365 --tau 365 --format json';
  const command = ['data/lung.csv', ...options.split(' ')];
  const { groups, logRank } = jeugdSurvival(command);
  const lines = groups.flatMap(({ group, n, quantiles, restrictedMean, at }, position): Line[] => {
    const theirs = r.lung.groups[position];
    return [
      { what: `sex ${group}: patients`, r: theirs.n, ours: n },
      ...pairs(`sex ${group}: median days`, theirs.median, quantiles['0.5']),
      ...pairs(`sex ${group}: mean days up to 365`, theirs.restrictedMean, restrictedMean),
      ...pairs(`sex ${group}: alive after 365 days`, theirs.at, at[0] ?? {}),
    ];
  });
  const title = 'Lung cancer: survival in days by sex (1 man, 2 woman)';
  return { title, command, lines: [...lines, ...pairs('log-rank test', r.lung.logRank, logRank)] };
}

/** What people with an early blood disease come to first: malignancy (1) or death (2). */
export function compareMgus2(): Comparison {
  const command = [
    'data/mgus2.csv',
    ...'--time etime --cause event --at 12,60,120,240 --format json'.split(' '),
  ];
  const group = jeugdSurvival(command).groups[0];
  const lines = r.mgus2.at.flatMap((theirs: { time: number; causes: Record<string, Numbers> }): Line[] => {
    const { time } = theirs;
    const at = group?.at.find((each) => each.time === time);
    const incidences = Object.entries(group?.cumulativeIncidence ?? {});
    return [
      ...pairs(`month ${time}: neither`, theirs, at ?? {}),
      ...incidences.flatMap(([cause, points]) => {
        const point = points.find((each) => each.time === time);
        return pairs(`month ${time}: cause ${cause}`, theirs.causes[cause] ?? {}, point ?? {});
      }),
    ];
  });
  return { title: 'MGUS: first to malignancy (1) or to death (2), in months', command, lines };
}

/** Numbers by name. */
type Numbers = Readonly<Record<string, unknown>>;

const names: Readonly<Record<string, string>> = {
  value: '',
  survival: '',
  atRisk: ', at risk',
  standardError: ', standard error',
  lower: ', lower limit',
  upper: ', upper limit',
  chiSquared: ', chi-squared',
  degreesOfFreedom: ', degrees of freedom',
  pValue: ', p',
};

/** A line for each number that R gives; one that we do not give becomes NaN, and so a difference. */
function pairs(what: string, theirs: Numbers, ours: Numbers | object): Line[] {
  return Object.entries(names).flatMap(([name, words]) => {
    const expected = theirs[name];
    if (typeof expected !== 'number') return [];
    return [{ what: what + words, r: expected, ours: Number(Reflect.get(ours, name)) }];
  });
}
