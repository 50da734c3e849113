/** The birthday on which a person passes an age of the law. */
import { ageOn, birthdayOf } from '../../calendar/age.js';
import { lastDayOfAll, type PlainDate } from '../../calendar/plain-date.js';
import type { LegalAge } from './age.js';
import { type LegalAgeId, legalAges } from './ages.js';

/**
 * The birthday on which a person passes an age of the law: the first day too old for help, or the first day of age.
 *
 * The regime is that of the day before the birthday: who grew out under an older one stays out, and who did so before
 * the oldest one is judged by that. The birthday falls on 1 March for a child of 29 February in a common year, and is
 * never later than 9999-12-31.
 *
 * @dutch verjaardag waarop een leeftijdsgrens wordt bereikt
 * @example
 * legalBirthday('youth', '2006-03-01'); // '2024-03-01'
 * legalBirthday('youth-on-a-ground', '2006-03-01'); // '2029-03-01'
 * legalBirthday('foster-care', '2004-02-29'); // '2025-03-01'
 */
export function legalBirthday(id: LegalAgeId, birthDate: PlainDate): PlainDate {
  return passingOf(id, birthDate).on;
}

/**
 * Whether a person has passed an age of the law on a day; the birthday itself counts.
 *
 * @dutch leeftijdsgrens bereikt
 * @example
 * isPastLegalAge('majority', '2006-03-01', '2024-02-29'); // false
 * isPastLegalAge('majority', '2006-03-01', '2024-03-01'); // true
 * isPastLegalAge('consents-alone', '2008-02-29', '2024-02-29'); // true
 */
export function isPastLegalAge(id: LegalAgeId, birthDate: PlainDate, day: PlainDate): boolean {
  const regimes: readonly [LegalAge, ...LegalAge[]] = legalAges[id];
  // One regime is nearly always all there is, and an age is quicker told than a birthday.
  if (regimes.length === 1) return ageOn(birthDate, day) >= regimes[0].age;
  return day >= legalBirthday(id, birthDate);
}

/** How a person passes an age. */
export interface Passing {
  /** The birthday. */
  readonly on: PlainDate;
  /** The regime of the day before. */
  readonly regime: LegalAge;
}

/** The birthday on which a person passes an age, and under which regime. */
export function passingOf(id: LegalAgeId, birthDate: PlainDate): Passing {
  const [oldest, ...later]: readonly [LegalAge, ...LegalAge[]] = legalAges[id];
  let passing = passingUnder(oldest, birthDate);
  for (const regime of later) {
    const { validUntil } = passing.regime;
    if (validUntil === undefined || passing.on <= validUntil) break;
    passing = passingUnder(regime, birthDate);
  }
  return passing;
}

/** The calendar ends in 9999; a birth date that late is a fault of another kind. */
export const lastRealBirthDate: PlainDate = '9900-01-01';

function passingUnder(regime: LegalAge, birthDate: PlainDate): Passing {
  return { regime, on: birthDate > lastRealBirthDate ? lastDayOfAll : birthdayOf(birthDate, regime.age) };
}
