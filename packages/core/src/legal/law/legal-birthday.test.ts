import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  fosterCareInTheAct,
  heldOn,
  isPastLegalAge,
  type LegalAge,
  type LegalAgeId,
  legalAges,
  legalBirthday,
  legalItem,
} from './index.js';
import { passingOf } from './legal-birthday.js';

const ages = Object.entries<readonly LegalAge[]>(legalAges).flatMap(([id, regimes]) =>
  regimes.map((regime) => ({ id, regimes, ...regime })),
);

describe('the ages', () => {
  it.each(ages)('$id from $validFrom is an age that its item says', ({ item, age, validFrom, certainty }) => {
    const { ageLimits = {}, preconditions = [], notes = '' } = legalItem(item);
    const { minAge, maxAgeExclusive, extendedTo } = ageLimits;
    const isSaid = new RegExp(`\\b${age}(\\+| or over)`).test([...preconditions, notes].join('; '));
    expect([minAge, maxAgeExclusive, extendedTo].includes(age) || isSaid).toBe(true);
    expect(heldOn(item, validFrom)).toMatchObject({ validFrom, certainty });
  });

  it.each(ages)('$id from $validFrom is followed without gap or overlap', ({ regimes, ...age }) => {
    const next = regimes[regimes.findIndex(({ validFrom }) => validFrom === age.validFrom) + 1];
    expect(age.validUntil).toBe(next?.validFrom);
  });

  it('name foster care in the Act as its own item does', () => {
    const { article, validFrom } = fosterCareInTheAct;
    expect(heldOn('leeftijd-pleegzorg', validFrom)?.article).toBe(article);
  });

  it('do not let an id that does not exist compile', () => {
    expectTypeOf<'youth'>().toExtend<LegalAgeId>();
    expectTypeOf<'pleegzorg'>().not.toExtend<LegalAgeId>();
  });
});

describe('whether a legal age is past', () => {
  it.each([
    ['majority', '2006-03-01', '2024-02-29', false],
    ['majority', '2006-03-01', '2024-03-01', true],
    ['majority', '2004-02-29', '2022-02-28', false],
    ['majority', '2004-02-29', '2022-03-01', true],
    ['consents-too', '2012-02-29', '2024-02-28', false],
    ['consents-too', '2012-02-29', '2024-02-29', true],
    ['foster-care', '2004-02-29', '2025-02-28', false],
    ['foster-care', '2004-02-29', '2025-03-01', true],
  ] as const)('%s of who was born on %s, on %s: %s', (id, birthDate, day, isPast) => {
    expect(isPastLegalAge(id, birthDate, day)).toBe(isPast);
    expect(day >= legalBirthday(id, birthDate)).toBe(isPast);
  });
});

describe('the birthday of a legal age', () => {
  it.each([
    ['majority', '2006-03-01', '2024-03-01'],
    ['youth', '2006-03-01', '2024-03-01'],
    ['parts-2-and-3', '2006-03-01', '2024-03-01'],
    ['youth-on-a-ground', '2006-03-01', '2029-03-01'],
    ['foster-care', '2006-03-01', '2027-03-01'],
    ['family-home', '2006-03-01', '2027-03-01'],
    // 29 February: 1 March in a common year, the day itself in a leap year.
    ['youth', '2004-02-29', '2022-03-01'],
    ['youth', '2006-02-28', '2024-02-28'],
    ['youth-on-a-ground', '2001-02-28', '2024-02-28'],
    // Before the first regime that is known.
    ['youth', '1980-03-01', '1998-03-01'],
    ['youth', '9999-01-01', '9999-12-31'],
  ] as const)('%s of who was born on %s is %s', (id, birthDate, day) => {
    expect(legalBirthday(id, birthDate)).toBe(day);
  });

  // The last day of 20 lies before 2023 for who turns 21 on 2023-01-01.
  it.each([
    ['2002-01-01', 'medium'],
    ['2002-01-02', 'high'],
  ] as const)('of foster care born on %s rests on a regime of certainty %s', (birthDate, certainty) => {
    expect(passingOf('foster-care', birthDate).regime.certainty).toBe(certainty);
  });
});
