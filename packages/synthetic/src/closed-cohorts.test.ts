/**
 * The closed cohorts resemble what was published, when the figures are computed from the records by plain arithmetic.
 *
 * The register is the same on every run, so the numbers are too. Each tolerance is a few standard errors of the number
 * of children: what chance may do, and no more.
 */
import { addDays, daysBetween, type Episode, episodesOf, eventKinds, instruments } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { meaningfulHours } from './outcomes/meaningful-hours.js';
import { syntheticRegister } from './synthetic-register.js';

const asOf = '2025-01-01';
const register = syntheticRegister({ children: 20_000, seed: 2025 });
const { episodes } = episodesOf(register, { asOf, lastingNights: 28 });

const cohortOf = (programme: string) =>
  episodes.filter(
    ({ placements }) => placements.find((each) => each.programme !== undefined)?.programme === programme,
  );
const ended = (cohort: readonly Episode[]) => cohort.filter(({ exit }) => exit !== undefined);
const daysAway = ({ start, end }: Episode) => daysBetween(start, end ?? asOf);

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const errorOf = (numbers: readonly number[]) => {
  const mean = meanOf(numbers);
  return Math.sqrt(meanOf(numbers.map((each) => (each - mean) ** 2)) / numbers.length);
};
const shareOf = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) =>
  meanOf(rows.map((row) => (holds(row) ? 1 : 0)));
const shareError = (share: number, count: number) => Math.sqrt((share * (1 - share)) / count);

const key = (personId: string, date: string | undefined) => `${personId} ${date}`;
const valuesOf = (cohort: readonly Episode[], instrument: string) => {
  const ends = new Set(ended(cohort).map(({ personId, end }) => key(personId, end)));
  return (register.observations ?? [])
    .filter((each) => each.instrument === instrument && ends.has(key(each.personId, each.date)))
    .map(({ value }) => value);
};
const relapses = new Map(
  (register.events ?? [])
    .filter(({ kind }) => kind === eventKinds.relapse)
    .map((each) => [each.personId, each.date]),
);
const withoutRelapse = (cohort: readonly Episode[]) => {
  const followed = ended(cohort).filter(({ end = asOf }) => addDays(end, 365) <= asOf);
  const share = shareOf(followed, ({ personId, end = asOf }) => {
    const date = relapses.get(personId);
    return date === undefined || date < end || date > addDays(end, 365);
  });
  return { share, count: followed.length };
};

const thuisbest = cohortOf('thuisbest');
const regular = cohortOf('jeugdzorgplus');
/** Everybody who entered at least three years before the extraction has left: nobody is missing among the completed. */
const complete = (cohort: readonly Episode[]) => ended(cohort.filter(({ start }) => start < '2022-01-01'));

describe('ThuisBest', () => {
  it('has enough children to judge', () => {
    expect(ended(thuisbest).length).toBeGreaterThan(1000);
  });

  it('is away for 70 days on average', () => {
    for (const days of [complete(thuisbest).map(daysAway), ended(thuisbest).map(daysAway)]) {
      expect(Math.abs(meanOf(days) - 70)).toBeLessThan(3 * errorOf(days));
    }
  });

  it('is home at the end in 73 %', () => {
    const home = shareOf(ended(thuisbest), ({ exit }) => exit === 'home');
    expect(Math.abs(home - 0.73)).toBeLessThan(3 * shareError(0.73, ended(thuisbest).length));
  });

  it('has meaningful daytime activity in 82 %, as far as known', () => {
    const hours = valuesOf(thuisbest, instruments.daytimeActivity);
    expect(hours.length).toBeGreaterThan(800);
    expect(hours.length).toBeLessThan(ended(thuisbest).length);
    expect(Math.abs(shareOf(hours, (each) => each >= meaningfulHours) - 0.82)).toBeLessThan(
      3 * shareError(0.82, hours.length),
    );
  });

  it('has no relapse within a year in 91 %', () => {
    const { share, count } = withoutRelapse(thuisbest);
    expect(Math.abs(share - 0.91)).toBeLessThan(3 * shareError(0.91, count));
  });

  it('is graded 7.9, by those who answer', () => {
    const grades = valuesOf(thuisbest, instruments.clientRating);
    expect(grades.length).toBeGreaterThan(600);
    expect(grades.length).toBeLessThan(0.8 * ended(thuisbest).length);
    expect(Math.abs(meanOf(grades) - 7.9)).toBeLessThan(3 * errorOf(grades));
  });
});

describe('regular closed care', () => {
  it('is away for 208 days on average', () => {
    const days = complete(regular).map(daysAway);
    expect(Math.abs(meanOf(days) - 208)).toBeLessThan(3 * errorOf(days));
  });

  it('looks some days shorter among all completed stays, as those still running are the long ones', () => {
    const days = meanOf(ended(regular).map(daysAway));
    expect(days).toBeLessThan(meanOf(complete(regular).map(daysAway)) + 1);
    // About the variance over the years looked at: 208² / 3 / (3,653 − 208) = 4 days.
    expect(days).toBeGreaterThan(208 - 4 - 3 * errorOf(ended(regular).map(daysAway)));
  });

  it('is home less often, active less often, relapses more often and is graded lower', () => {
    expect(shareOf(ended(regular), ({ exit }) => exit === 'home')).toBeLessThan(0.55);
    expect(
      shareOf(valuesOf(regular, instruments.daytimeActivity), (each) => each >= meaningfulHours),
    ).toBeLessThan(0.7);
    expect(withoutRelapse(regular).share).toBeLessThan(0.8);
    expect(meanOf(valuesOf(regular, instruments.clientRating))).toBeLessThan(7);
  });
});
