import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, Relation } from '../../people/index.js';
import { indexRegister, type Register } from '../../register/index.js';
import { kinOf, kinshipBetween, kinshipWord } from '../index.js';

/**
 * Oma and opa have mam and tante. Mam has kind and zus with pap, and halfbroer with expap. Tante has nicht. Oudoom is
 * a brother of oma by their mother overoma. Mam lives with stief, who has stiefbroer. Kind has pleegmoeder, who has
 * pleegzus.
 */
const parents: Readonly<Record<string, readonly string[]>> = {
  oma: ['overoma'],
  oudoom: ['overoma'],
  mam: ['oma', 'opa'],
  tante: ['oma', 'opa'],
  kind: ['mam', 'pap'],
  zus: ['mam', 'pap'],
  halfbroer: ['mam', 'expap'],
  paphalf: ['anders', 'pap'],
  nicht: ['tante'],
  stiefbroer: ['stief'],
  pleegzus: ['pleegmoeder'],
  kleinkind: ['kind'],
};
const women = ['oma', 'overoma', 'mam', 'tante', 'zus', 'nicht', 'pleegmoeder', 'pleegzus', 'anders'];
const persons: Person[] = [...new Set([...Object.keys(parents), ...Object.values(parents).flat()])].map(
  (id) => ({
    id,
    birthDate: '1990-01-01',
    sex: women.includes(id) ? 'female' : 'male',
  }),
);
const legal: Relation[] = Object.entries(parents).flatMap(([toId, all]) =>
  all.map((fromId): Relation => ({ id: `${fromId}-${toId}`, fromId, toId, kind: 'legal-parent-of' })),
);
const relations: Relation[] = [
  ...legal,
  { id: 'p1', fromId: 'stief', toId: 'mam', kind: 'partner-of', start: '2015-01-01', end: '2023-01-01' },
];
const register: Register = {
  about: { version: '1' },
  persons,
  relations,
  fosterContracts: [
    { id: 'f1', childId: 'kind', carerId: 'pleegmoeder', providerId: 'p', start: '2020-01-01' },
  ],
};
const index = indexRegister(register);
const kinds = (first: string, second: string, from = index) => {
  const found = kinshipBetween(from, first, second, '2020-06-01');
  return found.isDetermined ? found.ties.map(({ kind }) => kind) : found.because;
};

describe('what one person is to another', () => {
  it.each([
    ['mam', 'kind', 'parent', 'moeder', 'mother'],
    ['kind', 'mam', 'child', 'zoon', 'son'],
    ['oma', 'kind', 'grandparent', 'grootmoeder', 'grandmother'],
    ['kind', 'oma', 'grandchild', 'kleinzoon', 'grandson'],
    ['overoma', 'kind', 'great-grandparent', 'overgrootmoeder', 'great-grandmother'],
    ['kind', 'overoma', 'great-grandchild', 'achterkleinzoon', 'great-grandson'],
    ['zus', 'kind', 'full-sibling', 'zus', 'sister'],
    [
      'halfbroer',
      'kind',
      'maternal-half-sibling',
      'halfbroer van moederszijde',
      "half-brother on the mother's side",
    ],
    [
      'paphalf',
      'kind',
      'paternal-half-sibling',
      'halfbroer van vaderszijde',
      "half-brother on the father's side",
    ],
    ['tante', 'kind', 'aunt-or-uncle', 'tante', 'aunt'],
    ['kind', 'tante', 'niece-or-nephew', 'neef (kind van broer of zus)', 'nephew'],
    ['nicht', 'kind', 'cousin', 'nicht (kind van oom of tante)', 'cousin'],
    ['oudoom', 'mam', 'aunt-or-uncle', 'oom', 'uncle'],
    ['oudoom', 'kind', 'great-aunt-or-uncle', 'oudoom', 'great-uncle'],
    ['kind', 'oudoom', 'great-niece-or-nephew', 'achterneef', 'great-nephew'],
    ['stief', 'kind', 'partner-of-parent', 'partner van een ouder', 'partner of a parent'],
    ['kind', 'stief', 'child-of-partner', 'kind van de partner', 'child of the partner'],
    ['stiefbroer', 'kind', 'step-sibling', 'stiefbroer', 'stepbrother'],
    ['stief', 'mam', 'partner', 'partner', 'partner'],
    ['pleegmoeder', 'kind', 'foster-parent', 'pleegmoeder', 'foster mother'],
    ['kind', 'pleegmoeder', 'foster-child', 'pleegzoon', 'foster son'],
    ['pleegzus', 'kind', 'foster-sibling', 'pleegzus', 'foster sister'],
    ['kind', 'kind', 'self', 'dezelfde', 'the same person'],
  ] as const)('%s is to %s: %s', (first, second, kind, nl, en) => {
    const found = kinshipBetween(index, first, second, '2020-06-01');
    if (!found.isDetermined) throw new Error(found.because);
    expect(found.ties.map((tie) => tie.kind)).toEqual([kind]);
    expect(found.words).toEqual({ nl, en });
  });

  it('is nothing for strangers, also for those the register does not know', () => {
    expect(kinds('oma', 'pap')).toEqual([]);
    expect(kinds('nobody', 'kind')).toEqual([]);
    const found = kinshipBetween(index, 'oma', 'pap', '2020-06-01');
    expect(found.isDetermined && found.words.en).toBe('no known kinship');
  });

  it('counts a partner from the first day to the day it ends', () => {
    const on = (day: `${number}-${number}-${number}`) => {
      const found = kinshipBetween(index, 'stief', 'kind', day);
      return found.isDetermined && found.ties.length;
    };
    expect([on('2014-12-31'), on('2015-01-01'), on('2022-12-31'), on('2023-01-01')]).toEqual([0, 1, 1, 0]);
  });

  it('says all of it: a grandmother who fosters', () => {
    const fosterContracts = [
      { id: 'f1', childId: 'kind', carerId: 'oma', providerId: 'p', start: '2020-01-01' },
    ] as const;
    const found = kinshipBetween(
      indexRegister({ ...register, fosterContracts }),
      'oma',
      'kind',
      '2020-06-01',
    );
    expect(found.isDetermined && found.words).toEqual({
      nl: 'grootmoeder en pleegmoeder',
      en: 'grandmother and foster mother',
    });
  });

  it('tells law and descent apart, and together where they agree', () => {
    const of = (extra: readonly Relation[]) => {
      const found = kinshipBetween(indexRegister({ ...register, relations: extra }), 'x', 'k', '2020-06-01');
      return found.isDetermined && found.ties.map(({ kind, basis }) => [kind, ...basis]);
    };
    const byLaw: Relation = { id: '1', fromId: 'x', toId: 'k', kind: 'legal-parent-of', end: '2020-06-01' };
    const byDescent: Relation = { id: '2', fromId: 'x', toId: 'k', kind: 'genetic-parent-of' };
    expect(of([{ ...byLaw, end: '2020-06-02' }, byDescent])).toEqual([['parent', 'legal', 'genetic']]);
    expect(of([byLaw, byDescent])).toEqual([['parent', 'genetic']]); // adopted away on that day
  });

  it('does not call a sibling full or half when a parent is not recorded', () => {
    const only = legal.filter(({ fromId, toId }) => !(fromId === 'pap' && toId === 'kind'));
    expect(kinds('zus', 'kind', indexRegister({ ...register, relations: only }))).toEqual(['sibling']);
  });

  it('takes a recorded sibling only where parentage says nothing', () => {
    const sibling = (toId: string): Relation => ({ id: 's', fromId: 'oma', toId, kind: 'sibling-of' });
    const of = (toId: string) =>
      kinds('oma', toId, indexRegister({ ...register, relations: [...relations, sibling(toId)] }));
    expect(of('pap')).toEqual(['sibling']);
    expect(of('kind')).toEqual(['grandparent']);
  });

  it('leaves the sex open where it is not recorded', () => {
    expect(kinshipWord('full-sibling')).toEqual({ nl: 'broer of zus', en: 'sibling' });
    expect(kinshipWord('full-sibling', 'unknown').nl).toBe('broer of zus');
  });
});

describe('all kin of a person', () => {
  it('are each there once, the nearest first', () => {
    const kin = kinOf(index, 'kind', '2020-06-01');
    expect(kin.isDetermined && kin.relatives.map(({ id, kind, degree }) => [id, kind, degree])).toEqual([
      ['kleinkind', 'child', 1],
      ['mam', 'parent', 1],
      ['pap', 'parent', 1],
      ['halfbroer', 'maternal-half-sibling', 2],
      ['oma', 'grandparent', 2],
      ['opa', 'grandparent', 2],
      ['paphalf', 'paternal-half-sibling', 2],
      ['zus', 'full-sibling', 2],
      ['overoma', 'great-grandparent', 3],
      ['tante', 'aunt-or-uncle', 3],
      ['nicht', 'cousin', 4],
      ['oudoom', 'great-aunt-or-uncle', 4],
    ]);
  });

  it('are to the person what each of them is by itself', () => {
    const kin = kinOf(index, 'kind', '2020-06-01');
    for (const { id, kind } of kin.isDetermined ? kin.relatives : [])
      expect(kinds(id, 'kind')).toContain(kind);
  });
});

describe('two lines', () => {
  const both: Relation[] = legal.map((each) => ({ ...each, id: `g ${each.id}`, kind: 'genetic-parent-of' }));
  const kinIn = (all: readonly Relation[]) => {
    const found = kinOf(indexRegister({ ...register, relations: [...all] }), 'kind', '2020-06-01');
    return found.isDetermined ? new Map(found.relatives.map((each) => [each.id, each])) : new Map();
  };

  it('that agree are one tie with both', () => {
    for (const { basis } of kinIn([...legal, ...both]).values()) expect(basis).toEqual(['legal', 'genetic']);
    expect(kinIn([...legal, ...both]).size).toBe(kinIn(legal).size);
  });

  it('are told apart where they part at the second parent of a sibling', () => {
    const others = both.filter(({ id }) => id !== 'g pap-zus');
    const descent: Relation = { id: 'g x', fromId: 'expap', toId: 'zus', kind: 'genetic-parent-of' };
    expect(kinIn([...legal, ...others, descent]).get('zus')).toEqual({
      id: 'zus',
      kind: 'full-sibling',
      basis: ['legal'],
      degree: 2,
    });
  });
});

describe('parentage that contradicts itself', () => {
  const link = (fromId: string, toId: string, kind: Relation['kind'] = 'legal-parent-of'): Relation => ({
    id: `${kind}${fromId}${toId}`,
    fromId,
    toId,
    kind,
  });
  it.each([
    ['somebody who is their own parent', [link('a', 'a')], 'parentage-cycle'],
    ['two who are parents of each other', [link('a', 'b'), link('b', 'a')], 'parentage-cycle'],
    ['a circle above somebody', [link('p', 'a'), link('q', 'p'), link('p', 'q')], 'parentage-cycle'],
    [
      'three parents by descent',
      ['x', 'y', 'z'].map((from) => link(from, 'a', 'genetic-parent-of')),
      'more-than-two-genetic-parents',
    ],
    ['three parents by law', ['x', 'y', 'z'].map((from) => link(from, 'a')), 'more-than-two-legal-parents'],
    [
      'more generations than there can be',
      Array.from({ length: 30 }, (_, generation) =>
        link(`a${generation + 1}`, generation === 0 ? 'a' : `a${generation}`),
      ),
      'parentage-too-deep',
    ],
  ])('%s is not determinable', (_, bad, because) => {
    const from = indexRegister({ about: { version: '1' }, relations: bad });
    expect(kinshipBetween(from, 'a', 'b', '2020-01-01')).toEqual({ isDetermined: false, because });
    expect(kinOf(from, 'a', '2020-01-01')).toEqual({ isDetermined: false, because });
  });

  it('is not a circle when a grandfather is father too', () => {
    const from = indexRegister({
      about: { version: '1' },
      relations: [
        link('g', 'm', 'genetic-parent-of'),
        link('g', 'a', 'genetic-parent-of'),
        link('m', 'a', 'genetic-parent-of'),
      ],
    });
    expect(kinds('g', 'a', from)).toEqual(['parent']);
  });
});

describe('the laws of kinship', () => {
  const inverse: Readonly<Record<string, string>> = {
    self: 'self',
    parent: 'child',
    child: 'parent',
    grandparent: 'grandchild',
    grandchild: 'grandparent',
    'great-grandparent': 'great-grandchild',
    'great-grandchild': 'great-grandparent',
    'aunt-or-uncle': 'niece-or-nephew',
    'niece-or-nephew': 'aunt-or-uncle',
    'great-aunt-or-uncle': 'great-niece-or-nephew',
    'great-niece-or-nephew': 'great-aunt-or-uncle',
    'step-parent': 'step-child',
    'step-child': 'step-parent',
    'partner-of-parent': 'child-of-partner',
    'child-of-partner': 'partner-of-parent',
    'foster-parent': 'foster-child',
    'foster-child': 'foster-parent',
  };
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const someRelations = fc.array(
    fc.record({
      id: fc.uuid(),
      fromId: id,
      toId: id,
      kind: fc.constantFrom(
        'legal-parent-of',
        'genetic-parent-of',
        'partner-of',
        'sibling-of',
        'grandparent-of',
        'step-parent-of',
      ),
    }),
    { maxLength: 12 },
  );

  it('read both ways: each tie has its inverse, of the same degree; siblings, cousins and partners are their own', () => {
    fc.assert(
      fc.property(someRelations, id, id, (some, first, second) => {
        const from = indexRegister({ about: { version: '1' }, relations: some as Relation[] });
        const there = kinshipBetween(from, first, second, '2020-01-01');
        const back = kinshipBetween(from, second, first, '2020-01-01');
        expect(back.isDetermined).toBe(there.isDetermined);
        if (!there.isDetermined || !back.isDetermined) return;
        const turned = there.ties.map(({ kind, degree }) => [inverse[kind] ?? kind, degree]);
        expect(new Set(turned.map(String))).toEqual(
          new Set(back.ties.map(({ kind, degree }) => String([kind, degree]))),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('kin that is written down as such', () => {
  const index = indexRegister({
    about: { version: '1' },
    relations: [
      { id: 'r1', fromId: 'c1', toId: 'c2', kind: 'sibling-of', start: '2020-01-01', end: '2021-01-01' },
      { id: 'r2', fromId: 'g1', toId: 'c1', kind: 'grandparent-of', start: '2020-06-01' },
    ],
  });
  it.each([
    ['2019-12-31', []],
    ['2020-01-01', ['c2 sibling']],
    ['2020-12-31', ['c2 sibling', 'g1 grandparent']],
    ['2021-01-01', ['g1 grandparent']],
  ] as const)('counts on its own days: %s', (day, expected) => {
    const kin = kinOf(index, 'c1', day);
    expect(kin.isDetermined && kin.relatives.map(({ id, kind }) => `${id} ${kind}`)).toEqual(expected);
    expect(kinshipBetween(index, 'c1', 'c2', day)).toMatchObject({
      ties: expected.some((each) => each.startsWith('c2')) ? [{ kind: 'sibling' }] : [],
    });
  });
});

describe('a parent of very many', () => {
  it('has each child once, in both lines', () => {
    const children = Array.from({ length: 20_000 }, (_, n) => `c${n}`);
    const index = indexRegister({
      about: { version: '1' },
      relations: children.flatMap((toId): Relation[] => [
        { id: `l${toId}`, fromId: 'unknown', toId, kind: 'legal-parent-of', start: '2020-01-01' },
        { id: `a${toId}`, fromId: 'unknown', toId, kind: 'legal-parent-of', start: '2021-01-01' },
        { id: `g${toId}`, fromId: 'unknown', toId, kind: 'genetic-parent-of' },
      ]),
    });
    const kin = kinOf(index, 'unknown', '2024-01-01');
    expect(kin.isDetermined && kin.relatives.length).toBe(20_000);
  });
});
