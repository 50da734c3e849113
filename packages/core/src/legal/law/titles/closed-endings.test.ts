import { describe, expect, it } from 'vitest';
import type { Register } from '../../../register/index.js';
import { indexRegister } from '../../../register/index.js';
import type { Authorisation } from '../../authorisation.js';
import { authorisationInForce } from '../index.js';

const about = { version: '1' };
const persons = [{ id: 'c1', birthDate: '2013-03-01' }] as const;

const endOf = (authorisation: Authorisation, more: Omit<Register, 'about'>) => {
  const index = indexRegister({ about, persons, authorisations: [authorisation], ...more });
  const { end, endedBy } = authorisationInForce(index, authorisation);
  return [end, endedBy];
};

describe('an emergency closed authorisation', () => {
  const emergency: Authorisation = {
    id: 'a1',
    personId: 'c1',
    kind: 'gesloten-spoed',
    decidedOn: '2024-03-04',
    start: '2024-03-04',
    end: '2024-04-01',
  };
  const asked = { id: 'r1', personId: 'c1', kind: 'gesloten-machtiging', filedBy: 'gi1' } as const;
  const heard = { id: 'r2', personId: 'c1', kind: 'gesloten-spoed', filedBy: 'gi1' } as const;
  const hearing = { ...heard, filedOn: '2024-03-04', heardOn: '2024-03-06' } as const;

  it.each([
    ['2024-03-18', '2024-03-18', 'regular-decision'],
    // Four weeks have passed by then; what was decided on the same day came before it.
    ['2024-04-02', '2024-04-01', 'recorded'],
    ['2024-03-04', '2024-04-01', 'recorded'],
  ] as const)('with the regular request decided on %s ends on %s', (decidedOn, end, by) => {
    const request = { ...asked, filedOn: '2024-03-01', decidedOn } as const;
    expect(endOf(emergency, { requests: [request, { ...hearing, heard: ['youth'] }] })).toEqual([end, by]);
  });

  it('is void after two weeks when a child of eleven was not heard: the law names no age', () => {
    expect(endOf(emergency, { requests: [{ ...hearing, heard: ['mother'] }] })).toEqual([
      '2024-03-18',
      'not-heard',
    ]);
    expect(endOf(emergency, { requests: [{ ...hearing, heard: ['c1'] }] })).toEqual([
      '2024-04-01',
      'recorded',
    ]);
  });
});

describe('a closed authorisation given up on 3 June', () => {
  const regular: Authorisation = {
    id: 'a1',
    personId: 'c1',
    kind: 'gesloten-machtiging',
    decidedOn: '2024-03-04',
    start: '2024-03-04',
    end: '2024-09-04',
  };
  const order = {
    id: 'm1',
    personId: 'c1',
    kind: 'ots',
    start: '2024-01-01',
    end: '2025-01-01',
    organisationId: 'gi1',
  } as const;
  const guardian = { id: 'g1', childId: 'c1', holderId: 'gi2', start: '2013-03-01' } as const;
  const given = (by: string) => ({
    decisions: [{ id: 'd1', personId: 'c1', kind: 'residence-not-needed', date: '2024-06-03', by }] as const,
  });
  const known = { measures: [order], authorities: [] };
  const byGuardian = { measures: [], authorities: [{ ...guardian, kind: 'guardian-gi' }] } as const;
  const provider = { organisations: [{ id: 'x', kind: 'provider' }] } as const;

  it.each([
    ['an institution by its role', 'gi', known],
    ['the institution of the order', 'gi1', known],
    ['the institution that is guardian', 'gi2', byGuardian],
    ['an institution, where nobody knows the orders', 'gi9', {}],
    [
      'an institution, where nobody wrote down whose order it is',
      'gi9',
      { ...known, measures: [{ ...order, organisationId: undefined }] },
    ],
  ])('by %s ends that day', (_, by, more) => {
    const records = JSON.parse(JSON.stringify(more)) as Omit<Register, 'about'>;
    expect(endOf(regular, { ...given(by), ...records })).toEqual(['2024-06-03', 'residence-not-needed']);
  });

  it.each([
    ['the provider', 'provider', known],
    ['the municipality', 'college', known],
    ['a provider by its id', 'x', provider],
    ['a person', 'c1', {}],
    ['another institution than that of the order', 'gi2', known],
  ] as const)('by %s goes on', (_, by, more) => {
    expect(endOf(regular, { ...given(by), ...more })).toEqual(['2024-09-04', 'recorded']);
  });
});
