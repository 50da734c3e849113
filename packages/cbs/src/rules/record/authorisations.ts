/** Rules on one authorisation for a placement out of home. */
import { addMonths, addYears } from '@jeugd/core';
import { birthdaysOf } from '../engine/birth.js';
import { isDay } from '../engine/day.js';
import { textIn } from '../engine/record-view.js';
import { type RecordChecks, right } from '../engine/verdict.js';

export const authorisationChecks: RecordChecks = {
  'MUHP-01': { judge: ({ typeIsRight }) => (typeIsRight ? right : ['typeMachtiging']) },
  'MUHP-02': { judge: ({ start }) => (start === 'empty' ? ['datumAanvangMachtiging'] : right) },
  'MUHP-03': {
    judge({ end, lastDay }) {
      if (!isDay(end)) return undefined;
      return end > lastDay ? ['datumEindeMachtiging'] : right;
    },
  },
  'MUHP-04': {
    judge({ start, end }) {
      if (start === 'empty' && end === 'empty') return undefined;
      if (start === 'wrong') return ['datumAanvangMachtiging'];
      if (end === 'wrong') return ['datumEindeMachtiging'];
      return isDay(start) && isDay(end) && end < start ? ['datumEindeMachtiging'] : right;
    },
  },
  'MUHP-09': {
    judge({ type, typeIsRight, birth, until }) {
      const birthday = birthdaysOf(birth, 18)?.[1];
      if (!typeIsRight || birthday === undefined || until === 'wrong') return undefined;
      const last = type === '72' ? birthday : addMonths(birthday, 6);
      return until > last ? ['datumEindeMachtiging'] : right;
    },
  },
  'MUHP-13': {
    judge({ start, end }) {
      if (!isDay(start) || !isDay(end)) return undefined;
      return end > addYears(start, 1) ? ['datumEindeMachtiging'] : right;
    },
  },
  'MUHP-15': {
    judge({ record }) {
      const fields = ['redenBeeindiging', 'datumOvergedragen', 'datumOvergedragenGekregen'];
      const filled = fields.find((field) => textIn(record, field) !== '');
      return filled === undefined ? right : [filled];
    },
  },
};
