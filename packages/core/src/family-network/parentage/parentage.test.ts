import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar/index.js';
import type { Relation } from '../../people/index.js';
import { indexRegister, type Register } from '../../register/index.js';
import { holdersOfAuthority, parentageOn, raisedByOn } from '../index.js';

const to = (fromId: string, kind: Relation['kind'], part: Partial<Relation> = {}): Relation => ({
  id: `${fromId}-${kind}`,
  fromId,
  toId: 'c1',
  kind,
  ...part,
});

function parents(day: PlainDate, tables: Partial<Register>) {
  const found = parentageOn(indexRegister({ about: { version: '1' }, ...tables }), 'c1', day);
  return found.isDetermined ? found.parents.map(({ parentId, ties }) => [parentId, ...ties]) : found.because;
}

describe('parentage', () => {
  it('tells descent, birth, law, adoption, step and foster apart', () => {
    const relations = [
      to('birthMother', 'genetic-parent-of'),
      to('birthMother', 'legal-parent-of', { basis: 'birth', start: '2012-03-01', end: '2014-06-01' }),
      to('adopter', 'legal-parent-of', { basis: 'adoption', start: '2014-06-01' }),
      to('newPartner', 'step-parent-of', { start: '2018-01-01' }),
    ];
    const fosterContracts = [
      { id: 'f', childId: 'c1', carerId: 'carer', providerId: 'p', start: '2013-01-01', end: '2014-06-01' },
    ] as const;
    const tables = { relations, fosterContracts };
    expect(parents('2013-06-01', tables)).toEqual([
      ['birthMother', 'genetic', 'birth', 'legal'],
      ['carer', 'foster'],
    ]);
    expect(parents('2014-06-01', tables)).toEqual([
      ['adopter', 'legal', 'adoptive'],
      ['birthMother', 'genetic'],
    ]);
    expect(parents('2018-01-01', tables)).toEqual([
      ['adopter', 'legal', 'adoptive'],
      ['birthMother', 'genetic'],
      ['newPartner', 'step'],
    ]);
  });

  it('knows a foster parent by who raises the child in foster care, too, and not in a family home', () => {
    const relations = [to('carer', 'raises', { start: '2020-01-01' }), to('mother', 'legal-parent-of')];
    const stay = (careForm: 'netwerkpleegzorg' | 'gezinshuis') => ({
      relations,
      placements: [{ id: 'p', personId: 'c1', careForm, start: '2020-01-01' }] as const,
    });
    expect(parents('2020-06-01', stay('netwerkpleegzorg'))).toEqual([
      ['carer', 'foster'],
      ['mother', 'legal'],
    ]);
    expect(parents('2020-06-01', stay('gezinshuis'))).toEqual([['mother', 'legal']]);
  });

  it.each([
    ['without relations', {}, 'relations-unknown'],
    [
      'with three parents by descent',
      { relations: ['x', 'y', 'z'].map((id) => to(id, 'genetic-parent-of')) },
      'more-than-two-genetic-parents',
    ],
    [
      'with three parents by law on one day',
      { relations: ['x', 'y', 'z'].map((id) => to(id, 'legal-parent-of')) },
      'more-than-two-legal-parents',
    ],
  ])('is not determinable %s', (_, tables, because) => expect(parents('2020-01-01', tables)).toBe(because));

  it('gives no authority, and neither does raising a child: three separate facts', () => {
    const index = indexRegister({
      about: { version: '1' },
      persons: [{ id: 'c1', birthDate: '2012-03-01' }],
      relations: [to('father', 'legal-parent-of'), to('grandma', 'raises', { start: '2020-01-01' })],
      authorities: [{ id: 'a', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2012-03-01' }],
    });
    const authority = holdersOfAuthority(index, 'c1', '2021-01-01');
    const upbringing = raisedByOn(index, 'c1', '2021-01-01');
    const parentage = parentageOn(index, 'c1', '2021-01-01');
    expect(authority.isDetermined && authority.holders.map(({ holderId }) => holderId)).toEqual(['mother']);
    expect(upbringing.isDetermined && upbringing.by).toEqual([
      { id: 'grandma', since: '2020-01-01', footing: 'informal' },
    ]);
    expect(parentage.isDetermined && parentage.parents.map(({ parentId }) => parentId)).toEqual(['father']);
  });
});

describe('actual upbringing', () => {
  it('is recorded with its footing, and not derived', () => {
    const index = indexRegister({
      about: { version: '1' },
      organisations: [{ id: 'home', kind: 'provider' }],
      relations: [
        to('mother', 'legal-parent-of'),
        to('mother', 'raises', { start: '2012-03-01', end: '2020-01-01' }),
        to('home', 'raises', { start: '2020-01-01', end: '2021-01-01' }),
      ],
      fosterContracts: [
        { id: 'f', childId: 'c1', carerId: 'carer', providerId: 'p', start: '2021-01-01', end: '2022-01-01' },
      ],
    });
    const on = (day: PlainDate) => {
      const found = raisedByOn(index, 'c1', day);
      return found.isDetermined ? found.by.map(({ id, footing }) => [id, footing]) : found.because;
    };
    expect(on('2019-12-31')).toEqual([['mother', 'own']]);
    expect(on('2020-01-01')).toEqual([['home', 'group']]);
    expect(on('2021-01-01')).toEqual([['carer', 'foster']]);
    expect(on('2022-01-01')).toBe('no-upbringing');
  });
});
