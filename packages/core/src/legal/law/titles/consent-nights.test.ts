import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../calendar/index.js';
import { voluntaryConsent } from '../../../family-network/consent/voluntary-consent.js';
import { consentSuffices } from '../../../family-network/index.js';
import { family, firstStay } from '../testing/family.js';
import { consentNights } from './consent-nights.js';

const stay = { start: '2024-01-01', end: '2024-07-01' } as const;
const both = [{ kind: 'joint-parents' }, { kind: 'joint-parents', holderId: 'father' }];
const young = { birthDate: '2015-01-01' };

function nightsOf(tables: Parameters<typeof family>[0]) {
  const index = family({ authorisations: [], measures: [], consents: [], placements: [stay], ...tables });
  return consentNights(index, firstStay(index), [stay]);
}

describe('consent to a voluntary stay, night by night', () => {
  it('is asked of the other parent alone from the day one dies', () => {
    const persons = [young, { id: 'father', birthDate: '1980-01-01', deathDate: '2024-03-10' }];
    const consents = [{ givenOn: '2023-12-01' }];
    expect(nightsOf({ persons, authorities: both, consents })).toMatchObject({
      carried: [{ start: '2024-03-10', end: '2024-07-01', title: 'vrijwillig' }],
      uncoveredNights: [{ start: '2024-01-01', end: '2024-03-10', because: 'no-consent', certainty: 'high' }],
    });
  });

  it('is asked of the other parent alone while one is suspended', () => {
    const decisions = [
      { kind: 'suspension-of-gezag', about: 'father', date: '2024-02-01' },
      { kind: 'suspension-withdrawn', date: '2024-03-01' },
    ];
    const consents = [{ givenOn: '2023-12-01' }];
    const { carried } = nightsOf({ persons: [young], authorities: both, consents, decisions });
    expect(carried).toEqual([{ start: '2024-02-01', end: '2024-03-01', title: 'vrijwillig' }]);
  });

  it('is lacking by a reading of the law once one of two withdrew', () => {
    const consents = [
      { givenOn: '2023-12-01' },
      { byId: 'father', givenOn: '2023-12-01', withdrawnOn: '2024-06-01' },
    ];
    const { uncoveredNights } = nightsOf({ persons: [young], authorities: both, consents });
    expect(uncoveredNights).toEqual([
      { start: '2024-06-01', end: '2024-07-01', because: 'no-consent', certainty: 'medium' },
    ]);
  });

  it('is not presumed, and not carried by a withdrawn exception', () => {
    const persons = [{ birthDate: '2010-01-01' }];
    const own = { byId: 'c1', givenOn: '2023-12-01' };
    const lacking = [{ ...stay, because: 'no-consent', certainty: 'high' }];
    const presumed = nightsOf({
      persons,
      authorities: both,
      consents: [{ ...own, exception: 'not-intrusive' }],
    });
    expect(presumed.uncoveredNights).toEqual(lacking);
    const withdrawn = { exception: 'serious-harm', withdrawnOn: '2024-01-01' };
    const { uncoveredNights } = nightsOf({
      persons,
      authorities: both,
      consents: [own, { ...own, ...withdrawn }],
    });
    expect(uncoveredNights).toEqual(lacking);
  });

  it('cannot be told where authority contradicts itself, unless the youth itself must and did not', () => {
    const authorities = [{ kind: 'sole-parent' }, { kind: 'sole-parent', holderId: 'father' }];
    const because = nightsOf({ persons: [young], authorities }).undeterminedNights;
    expect(because).toEqual([{ ...stay, because: 'contradictory-authority' }]);
    const { uncoveredNights } = nightsOf({ persons: [{ birthDate: '2010-01-01' }], authorities });
    expect(uncoveredNights).toEqual([{ ...stay, because: 'no-consent', certainty: 'high' }]);
  });

  it('cannot be told to be lacking where the register has no authorisations', () => {
    const index = family({ persons: [young], authorities: both, consents: [], placements: [stay] });
    expect(consentNights(index, firstStay(index), [stay]).undeterminedNights).toEqual([
      { ...stay, because: 'authorisations-unknown' },
    ]);
  });
});

describe('for any records', () => {
  const day = fc.integer({ min: 0, max: 220 }).map((n) => addDays('2023-12-20', n));
  const maybe = fc.option(day, { nil: undefined });
  const birthDate = fc.constantFrom<PlainDate>(
    '2006-02-28',
    '2008-02-29',
    '2012-02-29',
    '2012-03-01',
    '2015-01-01',
  );
  const tables = fc.record({
    persons: fc.tuple(
      fc.record({ birthDate, deathDate: maybe, ableToJudge: fc.constantFrom(undefined, false) }),
      fc.record({
        id: fc.constant('father'),
        birthDate: fc.constantFrom('1980-01-01', '2006-03-01', '2008-02-29'),
        deathDate: maybe,
      }),
    ),
    authorities: fc.array(
      fc.record({
        kind: fc.constantFrom('joint-parents', 'joint-parents', 'sole-parent', 'guardian-person'),
        holderId: fc.constantFrom('mother', 'father'),
        start: fc.oneof(day, fc.constant('2006-01-01')),
        end: maybe,
      }),
      { maxLength: 3 },
    ),
    consents: fc.array(
      fc.record({
        byId: fc.constantFrom('mother', 'father', 'c1'),
        givenOn: maybe,
        refusedOn: maybe,
        withdrawnOn: maybe,
        exception: fc.constantFrom(undefined, 'urgent', 'serious-harm', 'considered-wish', 'not-intrusive'),
      }),
      { maxLength: 4 },
    ),
    decisions: fc.array(
      fc.record({
        personId: fc.constantFrom('c1', 'father'),
        kind: fc.constantFrom('suspension-of-gezag', 'suspension-withdrawn', 'declared-of-age'),
        date: day,
        about: fc.constantFrom('father', undefined),
      }),
      { maxLength: 3 },
    ),
    measures: fc.array(fc.record({ kind: fc.constant('schorsing-gezag'), start: day, end: maybe }), {
      maxLength: 1,
    }),
    requests: fc.constant([]),
  });

  it('the nights say of each night what is said of its day', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const index = family({ authorisations: [], placements: [stay], ...rows });
        const placement = firstStay(index);
        const { carried, uncoveredNights, undeterminedNights } = consentNights(index, placement, [stay]);
        const told = [
          ...carried.map((each) => ({ ...each, answer: 'given' })),
          ...uncoveredNights.map((each) => ({
            ...each,
            answer: each.certainty === 'high' ? 'lacking' : 'perhaps-lacking',
          })),
          ...undeterminedNights.map((each) => ({ ...each, answer: each.because })),
        ];
        const wrong: PlainDate[] = [];
        for (let night: PlainDate = stay.start; night < stay.end; night = addDays(night, 1)) {
          const answers = told.filter(({ start, end }) => start <= night && night < end);
          const isRight =
            answers.length === 1 && answers[0]?.answer === voluntaryConsent(index, placement, night);
          if (!isRight) wrong.push(night);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a night is carried only where the consents suffice, by the same rules', () => {
    fc.assert(
      fc.property(tables, day, (rows, night) => {
        const index = family({ authorisations: [], placements: [stay], ...rows });
        const found = consentSuffices(index, firstStay(index), night);
        if (voluntaryConsent(index, firstStay(index), night) === 'given') {
          expect(found).toMatchObject({ isDetermined: true, isMet: true });
        }
      }),
    );
  });
});
