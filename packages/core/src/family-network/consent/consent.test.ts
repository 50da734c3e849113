import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar/index.js';
import type { Consent } from '../../decisions/index.js';
import { legalAges } from '../../legal/law/index.js';
import { indexRegister, type Register } from '../../register/index.js';
import { type CareAskedAbout, consentNeeded, consentRules, consentSuffices } from '../index.js';

const care: CareAskedAbout = { id: 't1', personId: 'c1', careForm: 'ambulant' };
const base: Register = {
  about: { version: '1' },
  persons: [{ id: 'c1', birthDate: '2008-02-29' }],
  authorities: [
    { id: 'a1', childId: 'c1', holderId: 'mother', kind: 'joint-parents', start: '2008-02-29' },
    { id: 'a2', childId: 'c1', holderId: 'father', kind: 'joint-parents', start: '2008-02-29' },
  ],
  measures: [],
  authorisations: [],
  consents: [],
};
const consent = (byId: string, part: Partial<Consent> = {}): Consent => ({
  id: `k-${byId}`,
  personId: 'c1',
  byId,
  about: 't1',
  givenOn: '2019-01-01',
  ...part,
});

/** Tables in the place of those of the base; `undefined` leaves one out. */
type Tables = { readonly [Table in keyof Register]?: Register[Table] | undefined };

function indexOf(tables: Tables) {
  const present = Object.entries({ ...base, ...tables }).filter(([, table]) => table !== undefined);
  return indexRegister(Object.fromEntries(present) as unknown as Register);
}

function needed(day: PlainDate, tables: Tables = {}, asked = care) {
  const found = consentNeeded(indexOf(tables), asked, day);
  return found.isDetermined ? [found.rule, ...found.must] : found.because;
}

function onDay(day: PlainDate, tables: Tables = {}, asked = care) {
  const found = consentSuffices(indexOf(tables), asked, day);
  return found.isDetermined
    ? { isMet: found.isMet, missing: found.missing, doubt: found.doubt }
    : found.because;
}

describe('who must consent', () => {
  it.each<[string, PlainDate, readonly string[]]>([
    ['both holders the day before twelve', '2020-02-28', ['consent-under-12', 'mother', 'father']],
    ['the child too on the twelfth birthday', '2020-02-29', ['consent-12-15', 'c1', 'mother', 'father']],
    ['the child too the day before sixteen', '2024-02-28', ['consent-12-15', 'c1', 'mother', 'father']],
    ['the youth alone on the sixteenth birthday', '2024-02-29', ['consent-16-17', 'c1']],
    ['the young adult alone on the eighteenth, 1 March', '2026-03-01', ['consent-18', 'c1']],
  ])('%s', (_, day, expected) => expect(needed(day)).toEqual(expected));

  it.each<[string, PlainDate, Tables, unknown]>([
    [
      'the holders of who cannot judge',
      '2024-06-01',
      { persons: [{ id: 'c1', birthDate: '2008-02-29', ableToJudge: false }] },
      ['consent-not-able', 'mother', 'father'],
    ],
    [
      'nobody knows who, for an adult who cannot',
      '2026-06-01',
      { persons: [{ id: 'c1', birthDate: '2008-02-29', ableToJudge: false }] },
      'representative-unknown',
    ],
    [
      'the representative of an adult who cannot',
      '2026-06-01',
      {
        persons: [{ id: 'c1', birthDate: '2008-02-29', ableToJudge: false }],
        consents: [consent('curator', { capacity: 'representative' })],
      },
      ['consent-18', 'curator'],
    ],
    [
      'nobody on the last day of a supervision order',
      '2019-12-31',
      { measures: [{ id: 'm', personId: 'c1', kind: 'ots', start: '2019-01-01', end: '2020-01-01' }] },
      ['consent-compulsory'],
    ],
    [
      'the holders again on the day it ends',
      '2020-01-01',
      { measures: [{ id: 'm', personId: 'c1', kind: 'ots', start: '2019-01-01', end: '2020-01-01' }] },
      ['consent-under-12', 'mother', 'father'],
    ],
    [
      'nobody under guardianship of an institution',
      '2019-06-01',
      {
        authorities: [{ id: 'a', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2015-01-01' }],
      },
      ['consent-compulsory'],
    ],
    [
      'nobody where there is no time to ask those in the child’s place',
      '2019-06-01',
      { consents: [consent('doctor', { exception: 'urgent' })] },
      ['consent-under-12'],
    ],
    [
      'the child alone to prevent serious harm',
      '2021-06-01',
      { consents: [consent('c1', { exception: 'serious-harm' })] },
      ['consent-12-15', 'c1'],
    ],
    [
      'all, once the ground for the child alone was withdrawn',
      '2021-06-01',
      { consents: [consent('c1', { exception: 'serious-harm', withdrawnOn: '2021-06-01' })] },
      ['consent-12-15', 'c1', 'mother', 'father'],
    ],
    [
      'all, where the wish was noted and nobody refused',
      '2021-06-01',
      { consents: [consent('c1', { exception: 'considered-wish' })] },
      ['consent-12-15', 'c1', 'mother', 'father'],
    ],
    ['nobody can say without measures', '2019-06-01', { measures: undefined }, 'measures-unknown'],
    [
      'nobody can say without authorisations',
      '2019-06-01',
      { authorisations: undefined },
      'authorisations-unknown',
    ],
    [
      'nobody can say when nobody holds authority',
      '2019-06-01',
      { authorities: [] },
      'nobody-with-authority',
    ],
  ])('%s', (_, day, tables, expected) => expect(needed(day, tables)).toEqual(expected));

  it('is nobody while a closed authorisation holds, and again somebody while it is suspended', () => {
    const authorisations = [
      {
        id: 'g',
        personId: 'c1',
        kind: 'gesloten-machtiging',
        decidedOn: '2021-01-01',
        start: '2021-01-01',
        end: '2021-06-01',
        carriedOutOn: '2021-01-01',
        suspensions: [{ start: '2021-02-01', end: '2021-02-08' }],
      },
    ] as const;
    expect(needed('2021-01-31', { authorisations })).toEqual(['consent-compulsory']);
    expect(needed('2021-02-01', { authorisations })).toEqual(['consent-12-15', 'c1', 'mother', 'father']);
  });
});

describe('the ages in the table of rules', () => {
  it('are those of the law', () => {
    const [tooAge] = legalAges['consents-too'];
    const [aloneAge] = legalAges['consents-alone'];
    const [ofAge] = legalAges.majority;
    expect(consentRules['consent-under-12'].toAge).toBe(tooAge.age);
    expect(consentRules['consent-12-15']).toMatchObject({ fromAge: tooAge.age, toAge: aloneAge.age });
    expect(consentRules['consent-16-17']).toMatchObject({ fromAge: aloneAge.age, toAge: ofAge.age });
    expect(consentRules['consent-18'].fromAge).toBe(ofAge.age);
  });
});

describe('whether the consents on record suffice', () => {
  const all = [consent('mother'), consent('father')];
  it.each<[string, PlainDate, Tables, unknown]>([
    ['from the day the last was given', '2019-01-01', { consents: all }, { isMet: true, missing: [] }],
    ['not the day before', '2018-12-31', { consents: all }, { isMet: false, missing: ['mother', 'father'] }],
    [
      'not from the twelfth birthday without the child',
      '2020-02-29',
      { consents: all },
      { isMet: false, missing: ['c1'] },
    ],
    [
      'to the day before one withdraws, with a doubt whether one is enough',
      '2019-06-01',
      { consents: [consent('mother'), consent('father', { withdrawnOn: '2019-06-01' })] },
      { isMet: false, missing: ['father'], doubt: 'one-withdrawal' },
    ],
    [
      'not after a refusal that follows',
      '2019-06-01',
      { consents: [consent('mother'), consent('father', { refusedOn: '2019-05-01' })] },
      { isMet: false, missing: ['father'] },
    ],
    [
      'when given after a refusal',
      '2019-06-01',
      { consents: [consent('mother'), consent('father', { refusedOn: '2018-05-01' })] },
      { isMet: true, missing: [] },
    ],
    [
      'when the help is not intrusive: presumed',
      '2019-06-01',
      { consents: [consent('mother', { exception: 'not-intrusive' })] },
      { isMet: true, missing: ['father'] },
    ],
    [
      'never by presumption over a refusal',
      '2019-06-01',
      {
        consents: [
          consent('mother', { exception: 'not-intrusive' }),
          { id: 'k-father', personId: 'c1', byId: 'father', about: 't1', refusedOn: '2019-03-01' },
        ],
      },
      { isMet: false, missing: ['father'] },
    ],
    [
      'never by presumption over a withdrawal',
      '2019-06-01',
      {
        consents: [
          consent('mother', { exception: 'not-intrusive' }),
          consent('father', { withdrawnOn: '2019-06-01' }),
        ],
      },
      { isMet: false, missing: ['father'], doubt: 'one-withdrawal' },
    ],
    ['nobody knows without consents', '2019-06-01', { consents: undefined }, 'consents-unknown'],
  ])('%s', (_, day, tables, expected) => expect(onDay(day, tables)).toEqual(expected));

  it('is doubtful for a stay of a youth of sixteen, where parents may yet have a say', () => {
    const stay: CareAskedAbout = { ...care, careForm: 'open-leefgroep' };
    const tables = { consents: [consent('c1')] };
    expect(onDay('2024-06-01', tables, stay)).toEqual({ isMet: true, missing: [], doubt: 'parents-at-16' });
    expect(onDay('2024-06-01', tables)).toEqual({ isMet: true, missing: [], doubt: undefined });
  });
});
