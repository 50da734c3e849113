import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../calendar/index.js';
import type { Decision } from '../../decisions/index.js';
import type { Authority, Person } from '../../people/index.js';
import { indexRegister, type Register } from '../../register/index.js';
import { explainUndetermined, holdersOfAuthority } from '../index.js';

const child: Person = { id: 'c1', birthDate: '2008-02-29' };
const sole: Authority = {
  id: 'a1',
  childId: 'c1',
  holderId: 'mother',
  kind: 'sole-parent',
  start: '2008-02-29',
};
const joint = (part: Partial<Authority>): Authority => ({ ...sole, kind: 'joint-parents', ...part });
const both = [joint({}), joint({ id: 'a2', holderId: 'father' })];
const guardian = (part: Partial<Authority>): Authority => ({
  ...sole,
  id: 'g1',
  holderId: 'gi1',
  kind: 'guardian-gi',
  ...part,
});
const suspended = (part: Partial<Decision>): Decision => ({
  id: 'd1',
  personId: 'c1',
  kind: 'suspension-of-gezag',
  date: '2020-05-01',
  by: 'rechtbank',
  ...part,
});

function answer(day: PlainDate, tables: Partial<Register>) {
  const index = indexRegister({ about: { version: '1' }, persons: [child], ...tables });
  const found = holdersOfAuthority(index, 'c1', day);
  if (!found.isDetermined) return found.because;
  return found.noneBecause ?? found.holders.map(({ holderId }) => holderId);
}

describe('authority on a day', () => {
  it.each<[string, PlainDate, Partial<Register>, unknown]>([
    ['begins on its first day', '2008-02-29', { authorities: [sole] }, ['mother']],
    ['is of both who hold it jointly', '2020-01-01', { authorities: both }, ['mother', 'father']],
    ['lasts to the day before the eighteenth birthday', '2026-02-28', { authorities: [sole] }, ['mother']],
    [
      'is over on it, 1 March for who was born on a leap day',
      '2026-03-01',
      { authorities: [sole] },
      'of-age',
    ],
    [
      'no longer holds on its end day',
      '2020-06-01',
      { authorities: [{ ...sole, end: '2020-06-01' }] },
      'nobody-with-authority',
    ],
    [
      'is of the guardian who follows on the same day',
      '2020-06-01',
      { authorities: [{ ...sole, end: '2020-06-01' }, guardian({ start: '2020-06-01' })] },
      ['gi1'],
    ],
    [
      'is over when the child has died',
      '2020-06-02',
      { persons: [{ ...child, deathDate: '2020-06-01' }], authorities: [sole] },
      'death',
    ],
    [
      'goes on with the other from the day a joint holder dies',
      '2020-06-01',
      {
        persons: [child, { id: 'father', birthDate: '1980-01-01', deathDate: '2020-06-01' }],
        authorities: both,
      },
      ['mother'],
    ],
    [
      'of two records of one holder is one',
      '2020-06-01',
      { authorities: [sole, { ...sole, id: 'a9', start: '2019-01-01' }] },
      ['mother'],
    ],
  ])('%s', (_, day, tables, expected) => expect(answer(day, tables)).toEqual(expected));

  it('names the record and since when', () => {
    const index = indexRegister({ about: { version: '1' }, persons: [child], authorities: [sole] });
    expect(holdersOfAuthority(index, 'c1', '2020-01-01')).toEqual({
      isDetermined: true,
      holders: [{ holderId: 'mother', kind: 'sole-parent', since: '2008-02-29', authorityId: 'a1' }],
      lapsed: [],
    });
  });
});

describe('suspended authority', () => {
  const provisional = guardian({ kind: 'provisional-guardian', start: '2020-05-01' });
  it.each<[string, PlainDate, Partial<Register>, unknown]>([
    [
      'of one parent leaves the other',
      '2020-05-01',
      { decisions: [suspended({ about: 'father' })] },
      ['mother'],
    ],
    [
      'is not there the day before',
      '2020-04-30',
      { decisions: [suspended({ about: 'father' })] },
      ['mother', 'father'],
    ],
    [
      'of a parent nobody named is unclear',
      '2020-05-01',
      { decisions: [suspended({})] },
      'unclear-suspension',
    ],
    [
      'is over when withdrawn',
      '2020-06-01',
      {
        decisions: [
          suspended({ about: 'father' }),
          suspended({ id: 'd2', kind: 'suspension-withdrawn', date: '2020-06-01' }),
        ],
      },
      ['mother', 'father'],
    ],
    [
      'lapses after three months without a request to end it (BW 1:268)',
      '2020-08-01',
      { decisions: [suspended({ about: 'father' })], requests: [] },
      ['mother', 'father'],
    ],
    [
      'goes on after three months when that was requested in time',
      '2020-08-01',
      {
        decisions: [suspended({ about: 'father' })],
        requests: [
          { id: 'q1', personId: 'c1', kind: 'end-of-gezag', filedOn: '2020-07-31', filedBy: 'board' },
        ],
      },
      ['mother'],
    ],
    [
      'leaves the institution that became provisional guardian that day',
      '2020-05-02',
      {
        authorities: [...both.map((each) => ({ ...each, end: '2020-05-01' as const })), provisional],
        decisions: [suspended({})],
      },
      ['gi1'],
    ],
    [
      'of the only parent leaves nobody',
      '2020-05-02',
      { authorities: [sole], decisions: [suspended({})] },
      'nobody-with-authority',
    ],
  ])('%s', (_, day, tables, expected) =>
    expect(answer(day, { authorities: both, ...tables })).toEqual(expected),
  );
});

describe('authority that cannot be told', () => {
  const minorMother: Person = { id: 'mother', birthDate: '1992-01-01' };
  const declared: Decision = {
    id: 'd1',
    personId: 'mother',
    kind: 'declared-of-age',
    date: '2008-03-01',
    by: 'kinderrechter',
  };
  it.each<[string, PlainDate, Partial<Register>, unknown]>([
    ['without the table', '2020-01-01', {}, 'authorities-unknown'],
    ['before the birth', '2008-02-28', { authorities: [sole] }, 'not-born'],
    [
      'of a child the register does not know',
      '2020-01-01',
      { persons: [], authorities: [sole] },
      'person-unknown',
    ],
    [
      'before the first record',
      '2010-01-01',
      { authorities: [guardian({ start: '2011-01-01' })] },
      'before-first-authority',
    ],
    ['of a minor with nobody', '2020-01-01', { authorities: [] }, 'nobody-with-authority'],
    [
      'with three holders',
      '2020-01-01',
      { authorities: [...both, joint({ id: 'a3', holderId: 'step', kind: 'parent-with-other' })] },
      'more-than-two-holders',
    ],
    [
      'with a parent and a guardian',
      '2020-01-01',
      { authorities: [sole, guardian({})] },
      'contradictory-authority',
    ],
    [
      'with two who each hold it alone',
      '2020-01-01',
      { authorities: [sole, { ...sole, id: 'a2', holderId: 'father' }] },
      'contradictory-authority',
    ],
    [
      'with an institution that is guardian with another',
      '2020-01-01',
      { authorities: [guardian({}), guardian({ id: 'g2', holderId: 'aunt', kind: 'guardian-person' })] },
      'contradictory-authority',
    ],
    ['held jointly by one', '2020-01-01', { authorities: [joint({})] }, 'other-holder-missing'],
    [
      'of a mother of sixteen',
      '2009-01-01',
      { persons: [child, minorMother], authorities: [sole] },
      'minor-with-authority',
    ],
    [
      'of a mother of sixteen declared of age: it can',
      '2009-01-01',
      { persons: [child, minorMother], authorities: [sole], decisions: [declared] },
      ['mother'],
    ],
    [
      'of a mother declared of age at fifteen',
      '2009-01-01',
      {
        persons: [child, { ...minorMother, birthDate: '1993-02-01' }],
        authorities: [sole],
        decisions: [declared],
      },
      'minor-with-authority',
    ],
    [
      'of a joint holder whose other half ended before: it can',
      '2020-01-01',
      { authorities: [joint({}), joint({ id: 'a2', holderId: 'father', end: '2015-01-01' })] },
      ['mother'],
    ],
  ])('%s', (_, day, tables, expected) => expect(answer(day, tables)).toEqual(expected));

  it('is explained in words', () => {
    expect(explainUndetermined('nobody-with-authority', 'nl')).toBe(
      'Niet vast te stellen, omdat op deze dag niemand met gezag is vastgelegd.',
    );
    expect(explainUndetermined('parentage-cycle')).toMatch(
      /^Not determinable, because somebody is an ancestor/,
    );
  });
});
