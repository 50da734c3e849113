import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar/index.js';
import type { HouseholdSpell, Person, Relation } from '../../people/index.js';
import type { Placement } from '../../placements/index.js';
import { indexRegister, type Register } from '../../register/index.js';
import { householdOn, isWithSiblings } from '../index.js';

const spell = (personId: string, householdId: string, start: PlainDate, end?: PlainDate): HouseholdSpell => ({
  id: `${personId}-${householdId}-${start}`,
  personId,
  householdId,
  start,
  ...(end !== undefined && { end }),
});

function homes(personId: string, day: PlainDate, tables: Partial<Register>) {
  const found = householdOn(indexRegister({ about: { version: '1' }, ...tables }), personId, day);
  if (!found.isDetermined) return found.because;
  return found.households.map(({ householdId, members }) => [
    householdId,
    ...members.map((each) => each.personId),
  ]);
}

describe('households', () => {
  const householdSpells = [
    spell('mother', 'A', '2010-01-01'),
    spell('father', 'A', '2010-01-01', '2018-06-01'),
    spell('father', 'B', '2018-06-01'),
    spell('c1', 'A', '2012-03-01'),
    spell('c1', 'B', '2018-06-01'),
  ];
  it.each<[PlainDate, unknown]>([
    ['2012-02-29', 'no-household'],
    ['2012-03-01', [['A', 'father', 'mother', 'c1']]],
    ['2018-05-31', [['A', 'father', 'mother', 'c1']]],
    [
      '2018-06-01',
      [
        ['A', 'mother', 'c1'],
        ['B', 'c1', 'father'],
      ],
    ],
  ])('of a child whose parents part, on %s', (day, expected) => {
    expect(homes('c1', day, { householdSpells })).toEqual(expected);
  });

  it('leave out the dead from the day of death, who live nowhere', () => {
    const persons: Person[] = [{ id: 'mother', birthDate: '1980-01-01', deathDate: '2020-01-01' }];
    expect(homes('c1', '2019-12-31', { householdSpells, persons })).toEqual([
      ['A', 'mother', 'c1'],
      ['B', 'c1', 'father'],
    ]);
    expect(homes('c1', '2020-01-01', { householdSpells, persons })).toEqual([
      ['A', 'c1'],
      ['B', 'c1', 'father'],
    ]);
    expect(homes('mother', '2020-01-01', { householdSpells, persons })).toBe('deceased');
  });

  it('are not determinable without the table, and with more than two at once', () => {
    const three = [...householdSpells, spell('c1', 'C', '2019-01-01')];
    expect(homes('c1', '2019-01-01', {})).toBe('households-unknown');
    expect(homes('c1', '2019-01-01', { householdSpells: three })).toBe('contradictory-households');
  });
});

describe('a child and its siblings', () => {
  const persons: Person[] = [
    { id: 'c1', birthDate: '2012-03-01' },
    { id: 'c2', birthDate: '2014-03-01' },
    { id: 'c3', birthDate: '2003-03-01' },
    { id: 'mother', birthDate: '1980-01-01' },
  ];
  const relations: Relation[] = ['c1', 'c2', 'c3'].map((toId) => ({
    id: toId,
    fromId: 'mother',
    toId,
    kind: 'legal-parent-of',
  }));
  const atHome = ['mother', 'c1', 'c2', 'c3'].map((id) => spell(id, 'A', '2014-03-01'));
  const stay = (personId: string, part: Partial<Placement> = {}): Placement => ({
    id: `stay-${personId}`,
    personId,
    careForm: 'gezinshuis',
    start: '2020-01-01',
    locationId: 'house',
    ...part,
  });
  const on = (day: PlainDate, tables: Partial<Register>) => {
    const index = indexRegister({
      about: { version: '1' },
      persons,
      relations,
      householdSpells: atHome,
      ...tables,
    });
    const found = isWithSiblings(index, 'c1', day);
    return found.isDetermined
      ? [found.answer, ...found.siblings.map(({ siblingId, living }) => `${siblingId} ${living}`)]
      : found.because;
  };

  it.each<[string, PlainDate, Partial<Register>, unknown]>([
    ['live together at home', '2020-06-01', {}, ['with-all', 'c2 together', 'c3 together']],
    [
      'the eldest counts to the day before eighteen',
      '2021-02-28',
      {},
      ['with-all', 'c2 together', 'c3 together'],
    ],
    ['and not from eighteen', '2021-03-01', {}, ['with-all', 'c2 together']],
    [
      'are apart when one stays elsewhere',
      '2022-06-01',
      { placements: [stay('c1')] },
      ['with-none', 'c2 apart'],
    ],
    [
      'are together in one house',
      '2022-06-01',
      { placements: [stay('c1'), stay('c2')] },
      ['with-all', 'c2 together'],
    ],
    [
      'are apart in two houses',
      '2022-06-01',
      { placements: [stay('c1'), stay('c2', { locationId: 'other' })] },
      ['with-none', 'c2 apart'],
    ],
    [
      'are together in one foster household',
      '2022-06-01',
      {
        placements: ['c1', 'c2'].map(
          (id) => ({ id, personId: id, careForm: 'voltijdpleegzorg', start: '2020-01-01' }) as const,
        ),
        householdSpells: [...atHome, spell('c1', 'F', '2020-01-01'), spell('c2', 'F', '2020-01-01')],
      },
      ['with-all', 'c2 together'],
    ],
    [
      'nobody knows where a stay without location is',
      '2022-06-01',
      { placements: [{ id: 'p', personId: 'c2', careForm: 'open-leefgroep', start: '2020-01-01' }] },
      ['unknown', 'c2 unknown'],
    ],
    [
      'live together in spite of weekends elsewhere',
      '2022-06-01',
      { placements: [stay('c2', { nightsPerWeek: 2 })] },
      ['with-all', 'c2 together'],
    ],
    [
      'some may be together',
      '2020-06-01',
      { placements: [stay('c3')] },
      ['with-some', 'c2 together', 'c3 apart'],
    ],
    ['none may be known', '2020-06-01', { relations: [] }, ['none-known']],
    ['nobody knows without relations of a child not born', '2010-06-01', {}, 'not-born'],
  ])('%s', (_, day, tables, expected) => expect(on(day, tables)).toEqual(expected));
});

describe('siblings of whom not all is known', () => {
  const persons: Person[] = [
    { id: 'c1', birthDate: '2012-03-01' },
    { id: 'c2', birthDate: '2014-03-01' },
  ];
  const relations = ['c1', 'c2', 'x'].map(
    (toId): Relation => ({ id: `m-${toId}`, fromId: 'm', toId, kind: 'legal-parent-of' }),
  );
  const householdSpells = [spell('c1', 'A', '2014-03-01'), spell('c2', 'A', '2014-03-01')];
  const livingOn = (day: PlainDate, tables: Partial<Register>) => {
    const index = indexRegister({ about: { version: '1' }, persons, relations, householdSpells, ...tables });
    const found = isWithSiblings(index, 'c1', day);
    if (!found.isDetermined) return found.because;
    return [found.answer, ...found.siblings.map(({ siblingId, living }) => `${siblingId} ${living}`)];
  };

  it('count when the register has no birth date: whether they are under 18 nobody knows', () => {
    expect(livingOn('2024-06-01', {})).toEqual(['with-some', 'c2 together', 'x unknown']);
    const apart = [...householdSpells, spell('x', 'B', '2014-03-01')];
    expect(livingOn('2024-06-01', { householdSpells: apart })).toEqual([
      'with-some',
      'c2 together',
      'x unknown',
    ]);
    const together = [...householdSpells, spell('x', 'A', '2014-03-01')];
    expect(livingOn('2024-06-01', { householdSpells: together })).toEqual([
      'with-all',
      'c2 together',
      'x together',
    ]);
  });

  it('live nobody knows where after the first day of a stay whose end is unknown', () => {
    const placement: Placement = {
      id: 'p1',
      personId: 'c1',
      careForm: 'gezinshuis',
      start: '2024-01-01',
      endUnknown: true,
    };
    const known = { relations: relations.slice(0, 2) };
    expect(livingOn('2023-12-31', { ...known, placements: [placement] })).toEqual([
      'with-all',
      'c2 together',
    ]);
    expect(livingOn('2024-01-02', { ...known, placements: [placement] })).toEqual(['unknown', 'c2 unknown']);
    const later: Placement = {
      ...placement,
      id: 'p2',
      start: '2024-02-01',
      end: '2024-03-01',
      endUnknown: false,
    };
    expect(livingOn('2024-03-01', { ...known, placements: [placement, later] })).toEqual([
      'with-all',
      'c2 together',
    ]);
  });
});
