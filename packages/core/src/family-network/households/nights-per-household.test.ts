import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRegister, type Register } from '../../register/index.js';
import { nightsPerHousehold } from '../index.js';

type Spells = NonNullable<Register['householdSpells']>;
type Stays = NonNullable<Register['placements']>;

const spell = (householdId: string, part: Partial<Spells[number]> = {}): Spells[number] => ({
  id: householdId,
  personId: 'c1',
  householdId,
  start: '2020-01-01',
  ...part,
});
const stay = (part: Partial<Stays[number]> = {}): Stays[number] => ({
  id: 'p',
  personId: 'c1',
  careForm: 'weekendpleegzorg',
  start: '2024-01-01',
  nightsPerWeek: 2,
  ...part,
});

function week(
  householdSpells: Spells,
  placements: Stays = [],
  day: `${number}-${number}-${number}` = '2024-06-01',
) {
  const found = nightsPerHousehold(
    indexRegister({ about: { version: '1' }, householdSpells, placements }),
    'c1',
    day,
  );
  if (!found.isDetermined) return found.because;
  const { households, away, unaccounted } = found;
  return [
    Object.fromEntries(households.map((each) => [each.householdId, each.nightsPerWeek])),
    away,
    unaccounted,
  ];
}

describe('the nights a week in each household', () => {
  it.each<[string, Spells, Stays, unknown]>([
    ['are seven in the only one', [spell('mother')], [], [{ mother: 7 }, 0, 0]],
    [
      'are as recorded in two',
      [spell('mother', { nightsPerWeek: 3.5 }), spell('father', { nightsPerWeek: 3.5 })],
      [],
      [{ mother: 3.5, father: 3.5 }, 0, 0],
    ],
    [
      'are the rest where one of two says nothing',
      [spell('mother', { nightsPerWeek: 5 }), spell('father')],
      [],
      [{ mother: 5, father: 2 }, 0, 0],
    ],
    ['leave out those of a part-time stay', [spell('mother')], [stay()], [{ mother: 5 }, 2, 0]],
    [
      'are none at home during a stay by day and night',
      [spell('mother')],
      [stay({ careForm: 'behandelgroep', nightsPerWeek: 7 })],
      [{ mother: 0 }, 7, 0],
    ],
    [
      'are those of the stay in the household of foster parents',
      [spell('mother'), spell('foster', { start: '2024-01-01' })],
      [stay()],
      [{ mother: 5, foster: 2 }, 0, 0],
    ],
    ['may be left open', [spell('mother', { nightsPerWeek: 4 })], [], [{ mother: 4 }, 0, 3]],
    [
      'do not count help without a stay',
      [spell('mother')],
      [stay({ careForm: 'ambulant' })],
      [{ mother: 7 }, 0, 0],
    ],
    ['cannot be told of two that say nothing', [spell('mother'), spell('father')], [], 'nights-unknown'],
    [
      'cannot be more than seven',
      [spell('mother', { nightsPerWeek: 5 }), spell('father', { nightsPerWeek: 3 })],
      [],
      'impossible-nights',
    ],
    ['cannot be below zero', [spell('mother', { nightsPerWeek: -1 })], [], 'impossible-nights'],
    ['are nowhere without a household', [], [], 'no-household'],
  ])('%s', (_, spells, stays, expected) => expect(week(spells, stays)).toEqual(expected));

  it('change on the day a second home begins, and on the day it ends', () => {
    const spells = [
      spell('mother'),
      spell('father', { start: '2024-03-01', end: '2024-05-01', nightsPerWeek: 2 }),
    ];
    expect(week(spells, [], '2024-02-29')).toEqual([{ mother: 7 }, 0, 0]);
    expect(week(spells, [], '2024-03-01')).toEqual([{ mother: 5, father: 2 }, 0, 0]);
    expect(week(spells, [], '2024-04-30')).toEqual([{ mother: 5, father: 2 }, 0, 0]);
    expect(week(spells, [], '2024-05-01')).toEqual([{ mother: 7 }, 0, 0]);
  });

  it('are seven together, with those away and those unaccounted for', () => {
    const nights = fc.option(fc.integer({ min: -1, max: 8 }), { nil: undefined });
    const part = (nightsPerWeek: number | undefined) =>
      nightsPerWeek === undefined ? {} : { nightsPerWeek };
    fc.assert(
      fc.property(nights, nights, nights, (mother, father, away) => {
        const spells = [spell('mother', part(mother)), spell('father', part(father))];
        const placements = away === undefined ? [] : [stay({ nightsPerWeek: away })];
        const index = indexRegister({ about: { version: '1' }, householdSpells: spells, placements });
        const found = nightsPerHousehold(index, 'c1', '2024-06-01');
        if (!found.isDetermined) return;
        const home = found.households.reduce((sum, { nightsPerWeek }) => sum + nightsPerWeek, 0);
        expect(home + found.away + found.unaccounted).toBe(7);
      }),
    );
  });
});
