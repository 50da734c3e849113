import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar/index.js';
import type { Person, Relation } from '../../people/index.js';
import { indexRegister, type Register } from '../../register/index.js';
import { networkChanges, networkOn, networkSize, possibleNetworkCarers } from '../index.js';

const person = (id: string, birthDate: PlainDate, part: Partial<Person> = {}): Person => ({
  id,
  birthDate,
  ...part,
});
const to = (fromId: string, kind: Relation['kind'], part: Partial<Relation> = {}): Relation => ({
  id: `${fromId}-${kind}`,
  fromId,
  toId: 'c1',
  kind,
  ...part,
});

/** A girl under a supervision order, with her mother, an aunt, a mentor, a neighbour family and those paid to help. */
const register: Register = {
  about: { version: '1' },
  persons: [
    person('c1', '2010-03-01'),
    person('mother', '1985-01-01', { sex: 'female' }),
    person('father', '1984-01-01', { sex: 'male' }),
    person('grandma', '1955-01-01', { sex: 'female' }),
    person('grandpa', '1950-01-01', { sex: 'male', deathDate: '2015-01-01' }),
    person('aunt', '1990-01-01', { sex: 'female' }),
    person('cousin', '2012-01-01'),
    person('mentor', '1970-01-01'),
    person('neighbour', '1975-01-01'),
    person('worker', '1980-01-01'),
    person('stepfather', '1982-01-01', { sex: 'male' }),
  ],
  organisations: [
    { id: 'gi1', kind: 'gi' },
    { id: 'prov1', kind: 'provider' },
    { id: 'school1', kind: 'school' },
  ],
  relations: [
    to('mother', 'legal-parent-of', { basis: 'birth' }),
    to('father', 'legal-parent-of', { basis: 'recognition' }),
    to('father', 'cut-off-from', { start: '2022-01-01' }),
    { id: 'g1', fromId: 'grandma', toId: 'mother', kind: 'legal-parent-of' },
    { id: 'g2', fromId: 'grandpa', toId: 'mother', kind: 'legal-parent-of' },
    { id: 'g3', fromId: 'grandma', toId: 'aunt', kind: 'legal-parent-of' },
    { id: 'g4', fromId: 'grandpa', toId: 'aunt', kind: 'legal-parent-of' },
    { id: 'g5', fromId: 'aunt', toId: 'cousin', kind: 'legal-parent-of' },
    { id: 'p1', fromId: 'mother', toId: 'stepfather', kind: 'partner-of', start: '2021-01-01' },
    to('mentor', 'mentor-of', { start: '2023-01-01' }),
    to('neighbour', 'supports', { role: 'neighbour-family', start: '2020-01-01', end: '2024-01-01' }),
    to('worker', 'professional-for', { role: 'family-worker', start: '2023-06-01' }),
    to('school1', 'contact-with', { role: 'school', start: '2014-08-01' }),
  ],
  authorities: [{ id: 'a1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2010-03-01' }],
  measures: [
    { id: 'm1', personId: 'c1', kind: 'ots', start: '2023-05-01', end: '2024-05-01', organisationId: 'gi1' },
  ],
  trajectories: [
    { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2023-06-01', providerId: 'prov1' },
  ],
  householdSpells: [
    { id: 'h1', personId: 'c1', householdId: 'A', start: '2010-03-01' },
    { id: 'h2', personId: 'mother', householdId: 'A', start: '2010-03-01' },
  ],
};
const index = indexRegister(register);

describe('the network of a child', () => {
  it('holds everybody once, with roles and side', () => {
    const found = networkOn(index, 'c1', '2023-09-01');
    if (!found.isDetermined) throw new Error(found.because);
    expect(found.gaps).toEqual([]);
    expect(found.members.map(({ id, roles, side }) => [id, roles.join(' '), side])).toEqual([
      ['aunt', 'aunt-uncle', 'informal'],
      ['cousin', 'other-kin', 'informal'],
      ['gi1', 'gi', 'formal'],
      ['grandma', 'grandparent', 'informal'],
      ['mentor', 'jim', 'informal'],
      ['mother', 'birth-mother', 'informal'],
      ['neighbour', 'neighbour-family', 'informal'],
      ['prov1', 'provider', 'formal'],
      ['school1', 'school', 'formal'],
      ['stepfather', 'partner-of-parent', 'informal'],
      ['worker', 'family-worker', 'formal'],
    ]);
  });

  it('is counted by side: the dead and those cut off are not in it', () => {
    expect(networkSize(index, 'c1', '2023-09-01')).toEqual({
      isDetermined: true,
      informal: 7, // aunt, cousin, grandmother, mentor, mother, neighbour, stepfather
      informalWithTask: 2, // mentor, neighbour
      formal: 4, // institution, provider, school, worker
      formalCare: 0,
      gaps: [],
    });
  });

  it('counts a carer from outside as formal care and a grandmother who fosters as family', () => {
    const size = (carerId: string) => {
      const fosterContracts = [
        { id: 'f', childId: 'c1', carerId, providerId: 'prov1', start: '2023-01-01' },
      ] as const;
      const found = networkSize(indexRegister({ ...register, fosterContracts }), 'c1', '2023-09-01');
      return found.isDetermined && [found.informal, found.informalWithTask, found.formalCare];
    };
    expect(size('stranger')).toEqual([7, 2, 1]);
    expect(size('grandma')).toEqual([7, 3, 0]);
  });

  it('says what it could not tell, and goes on with the rest', () => {
    const found = networkSize(
      indexRegister({
        about: { version: '1' },
        persons: register.persons ?? [],
        measures: register.measures ?? [],
      }),
      'c1',
      '2023-09-01',
    );
    expect(found).toMatchObject({
      informal: 0,
      formal: 1,
      gaps: ['relations-unknown', 'authorities-unknown', 'households-unknown'],
    });
  });

  it.each([
    ['of a child nobody knows', 'nobody', '2023-09-01', 'person-unknown'],
    ['before the birth', 'c1', '2010-02-28', 'not-born'],
    ['after death', 'grandpa', '2015-01-02', 'deceased'],
  ] as const)('is not determinable %s', (_, id, day, because) => {
    expect(networkOn(index, id, day)).toEqual({ isDetermined: false, because });
  });
});

describe('what changed between two days', () => {
  it('names who came, who went and whose roles changed', () => {
    const changes = networkChanges(index, 'c1', '2023-04-30', '2024-05-01');
    if (!changes.isDetermined) throw new Error(changes.because);
    expect(changes.joined.map(({ id }) => id)).toEqual(['prov1', 'worker']);
    expect(changes.left.map(({ id }) => id)).toEqual(['neighbour']); // the order came and went in between
    expect(changes.changed).toEqual([]);
    expect(changes).toMatchObject({ isAuthorityChanged: false, isHouseholdChanged: false, gaps: [] });
  });

  it('tells a grandmother who becomes guardian, and a child that moves to her', () => {
    const moved: Register = {
      ...register,
      authorities: [
        {
          id: 'a1',
          childId: 'c1',
          holderId: 'mother',
          kind: 'sole-parent',
          start: '2010-03-01',
          end: '2024-01-01',
        },
        { id: 'a2', childId: 'c1', holderId: 'grandma', kind: 'guardian-person', start: '2024-01-01' },
      ],
      householdSpells: [
        { id: 'h1', personId: 'c1', householdId: 'A', start: '2010-03-01', end: '2024-01-01' },
        { id: 'h2', personId: 'c1', householdId: 'B', start: '2024-01-01' },
      ],
    };
    const changes = networkChanges(indexRegister(moved), 'c1', '2023-12-31', '2024-01-01');
    expect(changes).toMatchObject({
      changed: [{ id: 'grandma', gained: ['guardian-person'], lost: [] }],
      isAuthorityChanged: true,
      isHouseholdChanged: false, // in both the child lives with nobody on record
    });
  });

  it('tells a child that became a sister in between, by law', () => {
    const index = indexRegister({
      about: { version: '1' },
      persons: [
        { id: 'c1', birthDate: '2012-03-01' },
        { id: 'c2', birthDate: '2014-03-01' },
      ],
      relations: [
        { id: 'r1', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of', start: '2012-03-01' },
        {
          id: 'r2',
          fromId: 'm1',
          toId: 'c2',
          kind: 'legal-parent-of',
          basis: 'adoption',
          start: '2023-01-01',
        },
        { id: 'r3', fromId: 'm2', toId: 'c2', kind: 'legal-parent-of', end: '2023-01-01' },
      ],
    });
    const joined = (from: PlainDate, to: PlainDate) => {
      const changes = networkChanges(index, 'c1', from, to);
      return changes.isDetermined && changes.joined.map(({ id, roles }) => [id, ...roles]);
    };
    expect(joined('2022-12-31', '2023-01-01')).toEqual([['c2', 'sibling']]);
    expect(joined('2022-01-01', '2022-12-31')).toEqual([]);
    expect(joined('2023-01-01', '2024-01-01')).toEqual([]);
  });

  it('is nothing between a day and itself', () => {
    expect(networkChanges(index, 'c1', '2023-09-01', '2023-09-01')).toMatchObject({
      joined: [],
      left: [],
      changed: [],
    });
  });
});

describe('possible carers from the network', () => {
  const carers = (day: PlainDate, tables: Partial<Register> = {}) => {
    const found = possibleNetworkCarers(indexRegister({ ...register, ...tables }), 'c1', day);
    return found.isDetermined
      ? found.carers.map(({ id, kinship, age, concerns }) => [id, kinship, age, ...concerns])
      : found.because;
  };
  it('are grown-up kin first and then others, without parents, professionals, the young and the dead', () => {
    expect(carers('2023-09-01')).toEqual([
      ['grandma', 'grandparent', 68],
      ['aunt', 'aunt-or-uncle', 33],
      ['mentor', undefined, 53],
      ['neighbour', undefined, 48],
    ]);
  });

  it('are twenty-one on the day: not the day before', () => {
    const young = { persons: [...(register.persons ?? []), person('friend', '2002-09-01')] };
    const relations = [...(register.relations ?? []), to('friend', 'contact-with', { start: '2020-01-01' })];
    const has = (day: PlainDate) =>
      carers(day, { ...young, relations })
        .toString()
        .includes('friend');
    expect([has('2023-08-31'), has('2023-09-01')]).toEqual([false, true]);
  });

  it('leave out who is cut off, and name a conflict and an unknown age', () => {
    const relations = [
      ...(register.relations ?? []),
      to('aunt', 'cut-off-from'),
      { id: 'x', fromId: 'c1', toId: 'grandma', kind: 'conflict-with' } as const,
      to('stranger', 'supports'),
    ];
    expect(carers('2023-09-01', { relations })).toEqual([
      ['grandma', 'grandparent', 68, 'conflict'],
      ['mentor', undefined, 53],
      ['neighbour', undefined, 48],
      ['stranger', undefined, undefined, 'age-unknown'],
    ]);
  });
});

describe('who is not in the informal network', () => {
  const persons = [person('c1', '2012-03-01'), person('h1', '1980-01-01'), person('baby', '2025-01-01')];

  it('is family-home parents, though the child lives in their household', () => {
    const found = networkOn(
      indexRegister({
        about: { version: '1' },
        persons,
        relations: [to('h1', 'raises', { start: '2024-01-01' })],
        placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-01-01' }],
        householdSpells: [
          { id: 's1', personId: 'c1', householdId: 'G', start: '2024-01-01' },
          { id: 's2', personId: 'h1', householdId: 'G', start: '2020-01-01' },
        ],
      }),
      'c1',
      '2024-06-01',
    );
    expect(found).toMatchObject({
      members: [{ id: 'h1', roles: ['family-home-parent'], side: 'formal-care' }],
    });
  });

  it('is nobody before the day of birth', () => {
    const relations = ['c1', 'baby'].map(
      (toId): Relation => ({ id: `m-${toId}`, fromId: 'm', toId, kind: 'legal-parent-of' }),
    );
    const born = indexRegister({ about: { version: '1' }, persons, relations });
    const idsOn = (day: PlainDate) => {
      const found = networkOn(born, 'c1', day);
      return found.isDetermined && found.members.map(({ id }) => id);
    };
    expect(idsOn('2024-12-31')).toEqual(['m']);
    expect(idsOn('2025-01-01')).toEqual(['baby', 'm']);
  });

  it('may be hidden by tables that are not there', () => {
    const found = networkOn(indexRegister({ about: { version: '1' }, persons }), 'c1', '2024-06-01');
    expect(found).toMatchObject({
      gaps: ['relations-unknown', 'authorities-unknown', 'households-unknown', 'measures-unknown'],
    });
  });
});
