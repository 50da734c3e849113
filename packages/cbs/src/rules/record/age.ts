/** Rules on the age at the start and the end: a birth date of which a part is unknown breaks them only if every possible one does. */
import { birthdaysOf, leastAgeOn, mostAgeOn } from '../engine/birth.js';
import { isDay } from '../engine/day.js';
import { textIn } from '../engine/record-view.js';
import { type RecordChecks, right } from '../engine/verdict.js';

export const ageChecks: RecordChecks = {
  'AGE-01': {
    judge({ birth, start, record, codes }) {
      const referrer = textIn(record, 'verwijzer');
      if (!isDay(start) || codes.get('verwijzer')?.has(referrer) !== true) return undefined;
      const age = leastAgeOn(birth, start);
      if (age === undefined) return undefined;
      return age >= 23 && referrer !== '08' ? ['geboortedatum'] : right;
    },
  },
  'AGE-02': {
    judge({ birth, start }) {
      const age = isDay(start) ? mostAgeOn(birth, start) : undefined;
      return age === undefined ? undefined : age < 12 ? ['geboortedatum'] : right;
    },
  },
  'AGE-03': {
    judge({ birth, until }) {
      const birthdays = birthdaysOf(birth, 18);
      if (birthdays === undefined || until === 'wrong') return undefined;
      return until > birthdays[1] ? ['datumEinde'] : right;
    },
  },
  'AGE-04': {
    judge({ birth, start }) {
      if (!isDay(start)) return undefined;
      const [least, most] = [leastAgeOn(birth, start), mostAgeOn(birth, start)];
      if (least === undefined || most === undefined) return undefined;
      return least >= 18 && most <= 22 ? ['geboortedatum'] : right;
    },
  },
};
