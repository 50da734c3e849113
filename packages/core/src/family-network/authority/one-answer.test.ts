import { describe, expect, it } from 'vitest';
import { authorisationInForce, responsibleMunicipality, titleCoverage } from '../../legal/law/index.js';
import { indexRegister, type Records, type Register } from '../../register/index.js';
import { consentNeeded, consentSuffices, holdersOfAuthority, householdOn, networkOn } from '../index.js';

/** A child of nine and its parents, who hold authority together; the father died on the first of 2020. */
const register: Register = {
  about: { version: '1' },
  persons: [
    { id: 'c1', birthDate: '2015-01-01' },
    { id: 'father', birthDate: '1980-01-01', deathDate: '2020-01-01' },
    { id: 'mother', birthDate: '1980-01-01' },
  ],
  authorities: [
    { id: 'a1', childId: 'c1', holderId: 'father', kind: 'joint-parents', start: '2015-01-01' },
    { id: 'a2', childId: 'c1', holderId: 'mother', kind: 'joint-parents', start: '2015-01-01' },
  ],
  measures: [],
  authorisations: [],
  consents: [{ id: 'k1', personId: 'c1', byId: 'mother', about: 'p1', givenOn: '2024-01-01' }],
  addresses: [
    { id: 'd1', personId: 'father', municipality: 'Delft', start: '2010-01-01' },
    { id: 'd2', personId: 'mother', municipality: 'Ede', start: '2010-01-01' },
  ],
};
const stay: Records['placements'] = {
  id: 'p1',
  personId: 'c1',
  careForm: 'pleegzorg',
  start: '2024-02-01',
  end: '2024-03-01',
};
const without = (part: Partial<Register>) => indexRegister({ ...register, placements: [stay], ...part });

describe('a holder of authority who died', () => {
  it('need not consent, and the stay has its title', () => {
    const index = without({});
    expect(consentSuffices(index, stay, '2024-02-01')).toMatchObject({ isMet: true, missing: [] });
    expect(titleCoverage(index, stay, '2024-12-01').uncoveredNights).toEqual([]);
  });

  it('need not live where the other holder lives', () => {
    expect(responsibleMunicipality(without({}), 'c1', '2021-06-01').municipality).toBe('Ede');
    expect(responsibleMunicipality(without({}), 'c1', '2019-12-31').because).toBe('holders-live-apart');
    expect(responsibleMunicipality(without({}), 'c1', '2020-01-01').municipality).toBe('Ede');
  });

  it('need not be heard', () => {
    const authorisation: Records['authorisations'] = {
      id: 'z1',
      personId: 'c1',
      kind: 'spoed-muhp',
      decidedOn: '2024-02-01',
      start: '2024-02-01',
      end: '2024-08-01',
      carriedOutOn: '2024-02-01',
    };
    const request: Records['requests'] = {
      id: 'q1',
      personId: 'c1',
      kind: 'placement',
      filedOn: '2024-02-01',
      filedBy: 'gi1',
      decidedOn: '2024-02-01',
      heardOn: '2024-02-05',
      heard: ['mother'],
    };
    const part = {
      measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-01-01', end: '2025-01-01' } as const],
      authorisations: [authorisation],
      requests: [request],
    };
    expect(authorisationInForce(without(part), authorisation).endedBy).toBe('recorded');
    const living = register.persons?.map(({ deathDate: _, ...person }) => person) ?? [];
    expect(authorisationInForce(without({ ...part, persons: living }), authorisation).endedBy).toBe(
      'not-heard',
    );
  });
});

describe('the day a child dies', () => {
  const index = indexRegister({
    about: { version: '1' },
    persons: [{ id: 'c1', birthDate: '2012-01-01', deathDate: '2024-05-01' }],
    relations: [],
    measures: [],
    authorisations: [],
    authorities: [{ id: 'a1', childId: 'c1', holderId: 'm1', kind: 'sole-parent', start: '2012-01-01' }],
    householdSpells: [{ id: 'h1', personId: 'c1', householdId: 'A', start: '2012-01-01' }],
  });
  const care = { id: 't1', personId: 'c1', careForm: 'ambulant' } as const;

  it('is the first day on which nobody answers for it, whatever is asked', () => {
    const day = '2024-05-01';
    expect(networkOn(index, 'c1', day)).toMatchObject({ because: 'deceased' });
    expect(householdOn(index, 'c1', day)).toMatchObject({ because: 'deceased' });
    expect(consentNeeded(index, care, day)).toMatchObject({ because: 'deceased' });
    expect(holdersOfAuthority(index, 'c1', day)).toMatchObject({ holders: [], noneBecause: 'death' });
  });

  it('comes after the last day on which they do', () => {
    const day = '2024-04-30';
    const asked = [
      networkOn(index, 'c1', day),
      householdOn(index, 'c1', day),
      consentNeeded(index, care, day),
      holdersOfAuthority(index, 'c1', day),
    ];
    expect(asked.map(({ isDetermined }) => isDetermined)).toEqual([true, true, true, true]);
  });
});

describe('authority suspended by a measure (BW 1:268)', () => {
  const suspension: Records['measures'] = {
    id: 's1',
    personId: 'c1',
    kind: 'schorsing-gezag',
    start: '2024-01-15',
  };
  const sole: Records['authorities'] = {
    id: 'a1',
    childId: 'c1',
    holderId: 'mother',
    kind: 'sole-parent',
    start: '2015-01-01',
  };

  it('of the only parent leaves the child to an institution: no consent, and the measure carries the stay', () => {
    const index = without({ authorities: [sole], measures: [suspension], consents: [] });
    expect(consentSuffices(index, stay, '2024-02-02')).toMatchObject({
      isMet: true,
      needed: { rule: 'consent-compulsory' },
      doubt: 'institution-as-guardian',
    });
    expect(titleCoverage(index, stay, '2024-12-01').carried).toEqual([
      { start: '2024-02-01', end: '2024-03-01', title: 'schorsing-gezag', recordId: 's1' },
    ]);
  });

  it('of one of two parents leaves it to the other, who must consent', () => {
    const index = without({
      persons: register.persons?.map(({ deathDate: _, ...person }) => person) ?? [],
      measures: [suspension],
      consents: [],
      // The father's authority ended on the day of the suspension: it was his.
      authorities: (register.authorities ?? []).map((each) =>
        each.holderId === 'father' ? { ...each, end: '2024-01-15' as const } : each,
      ),
    });
    expect(consentSuffices(index, stay, '2024-02-02')).toMatchObject({ isMet: false, missing: ['mother'] });
    expect(titleCoverage(index, stay, '2024-12-01')).toMatchObject({
      carried: [],
      uncoveredNights: [{ start: '2024-02-01', end: '2024-03-01', because: 'no-consent' }],
    });
  });

  it('carries the stay to the day it lapses, when the parent must consent again', () => {
    const long = { ...stay, end: '2024-06-01' } as const;
    const index = without({ authorities: [sole], measures: [suspension], consents: [], requests: [] });
    // Three months from 15 January.
    expect(titleCoverage(index, long, '2024-12-01').uncoveredNights).toMatchObject([
      { start: '2024-04-15', end: '2024-06-01', because: 'no-consent' },
    ]);
  });
});
