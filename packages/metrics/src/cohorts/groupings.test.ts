import { describe, expect, it } from 'vitest';
import { child, figures, help, stay } from '../testing/registers.js';
import type { OwnGrouping } from './groupings.js';

const groups = (by: string, register: Parameters<typeof figures>[0], metric = 'home-at-exit-share') =>
  figures(register, metric, { by }).map((found) => [found.by[by], found.n]);

describe('groups', () => {
  it('are named after the first placement that has a programme', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01'),
      stay('a', '2023-02-01', '2023-03-01', undefined, { programme: 'thuisbest' }),
      stay('a', '2023-03-01', '2023-04-01', 'home', { programme: 'isb' }),
      stay('b', '2023-01-01', '2023-04-01', 'home'),
    ];
    expect(groups('programme', { placements })).toEqual([
      ['none', 1],
      ['thuisbest', 1],
    ]);
  });

  it('are named after the form of care and provider of the first placement', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', undefined, { careForm: 'crisisopvang', providerId: 'x' }),
      stay('a', '2023-02-01', '2023-04-01', 'home', { providerId: 'y' }),
      stay('b', '2023-01-01', '2023-04-01', 'home'),
    ];
    expect(groups('careForm', { placements })).toEqual([
      ['crisisopvang', 1],
      ['pleegzorg', 1],
    ]);
    expect(groups('provider', { placements })).toEqual([
      ['unknown', 1],
      ['x', 1],
    ]);
  });

  it('are named after the municipality of the child', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-04-01', 'home'),
      stay('b', '2023-01-01', '2023-04-01', 'home'),
    ];
    const persons = [child('a', { municipality: 'Ede' })];
    expect(groups('municipality', { placements, persons })).toEqual([
      ['Ede', 1],
      ['unknown', 1],
    ]);
  });

  it.each([
    ['2019-01-02', '0-3'],
    ['2019-01-01', '4-11'],
    ['2011-01-02', '4-11'],
    ['2011-01-01', '12-17'],
    ['2005-01-02', '12-17'],
    ['2005-01-01', '18+'],
    ['2023-01-01', '0-3'], // born on the day it came into care
    ['2023-01-02', 'unknown'], // born after it
  ] as const)(
    'have the age on the day the child came into care, 1 January 2023: born %s is %s',
    (birthDate, group) => {
      const placements = [stay('a', '2023-01-01', '2024-04-01', 'home')];
      expect(groups('ageGroup', { placements, persons: [child('a', { birthDate })] })).toEqual([[group, 1]]);
    },
  );

  it('have the year of entry or of exit, as the cohort says', () => {
    const placements = [stay('a', '2022-12-31', '2023-01-01', 'home')];
    expect(groups('year', { placements }, 'time-to-home')).toEqual([['2022', 1]]);
    expect(groups('year', { placements }, 'home-at-exit-share')).toEqual([['2023', 1]]);
  });

  it('are named after the sex of the child', () => {
    const placements = ['a', 'b'].map((id) => stay(id, '2023-01-01', '2023-04-01', 'home'));
    expect(groups('sex', { placements, persons: [child('a', { sex: 'female' })] })).toEqual([
      ['female', 1],
      ['unknown', 1],
    ]);
  });

  it('are named after a field of the first stay that has it', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01'),
      stay('a', '2023-02-01', '2023-03-01', undefined, { locationId: 'x', groupId: 'g' }),
      stay('a', '2023-03-01', '2023-04-01', 'home', { locationId: 'y' }),
    ];
    expect(groups('locationId', { placements })).toEqual([['x', 1]]);
    expect(groups('groupId', { placements })).toEqual([['g', 1]]);
    expect(groups('ground', { placements })).toEqual([['unknown', 1]]);
  });

  it("are named as a grouping of one's own says, of any field", () => {
    const placements = [
      stay('a', '2023-01-01', '2023-04-01', 'home', { nightsPerWeek: 5 }),
      stay('b', '2023-01-01', '2023-04-01', 'home'),
    ];
    const nights: OwnGrouping = {
      name: 'nights',
      groupOf: ({ personId }, index) =>
        `${index.of('placements', 'personId', personId)[0]?.nightsPerWeek ?? 7} a week`,
    };
    const found = figures({ placements }, 'home-at-exit-share', { by: nights });
    expect(found.map(({ by, n }) => [by, n])).toEqual([
      [{ nights: '5 a week' }, 1],
      [{ nights: '7 a week' }, 1],
    ]);
    const compared = figures({ placements }, 'stay-length-difference', {
      by: nights,
      compareWith: '7 a week',
    });
    expect(compared.map(({ by }) => by)).toEqual([{ nights: '5 a week' }]);
  });

  it('are named after where and why the last stay ended', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', 'other-placement', { endReason: 'early' }),
      stay('a', '2023-02-01', '2023-04-01', 'home'),
    ];
    expect(groups('destination', { placements })).toEqual([['home', 1]]);
    expect(groups('endReason', { placements })).toEqual([['early', 1]]);
  });

  it('are named after fields of help where the metric counts help', () => {
    const trajectories = [
      help('a', '2023-01-01', undefined, { referrer: 'gp', crisisStart: true, hoursPerWeek: 4 }),
      help('b', '2023-01-01', undefined, { crisisStart: false, hoursPerWeek: 4 }),
    ];
    expect(groups('referrer', { trajectories }, 'ambulatory-intensity')).toEqual([
      ['gp', 1],
      ['unknown', 1],
    ]);
    expect(groups('crisisStart', { trajectories }, 'ambulatory-intensity')).toEqual([
      ['false', 1],
      ['true', 1],
    ]);
  });

  it('keep names from the data apart from those of the language', () => {
    const placements = ['__proto__', 'constructor'].map((providerId) =>
      stay(providerId, '2023-01-01', '2023-04-01', 'home', { providerId }),
    );
    expect(groups('provider', { placements })).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });
});
