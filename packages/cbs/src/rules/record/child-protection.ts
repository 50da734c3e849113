/** Rules on child protection measures. */
import { addDays, addMonths } from '@jeugd/core';
import { protectionEndCodes } from '../../codes/measures.js';
import { type CbsCode, codesIn } from '../../definition/code-list.js';
import { birthdaysOf } from '../engine/birth.js';
import { isDay } from '../engine/day.js';
import { type RecordView, textIn } from '../engine/record-view.js';
import { codesOf, type RecordChecks, right } from '../engine/verdict.js';

export const childProtectionChecks: RecordChecks = {
  'JB-01': {
    judge: ({ typeIsRight }) => (typeIsRight ? right : ['typeMaatregel']),
    params: (view) => codesOf(view, 'typeMaatregel'),
  },
  'JB-02': {
    judge(view) {
      const reason = textIn(view.record, 'redenBeeindiging');
      if (reason === '' || !view.typeIsRight) return undefined;
      return fits(view, reason) ? right : ['redenBeeindiging'];
    },
    params: (view) => ({ codes: reasonsOf(view).join(', ') }),
  },
  'JB-03': {
    judge({ record, type }) {
      if (textIn(record, 'redenBeeindiging') !== '07') return undefined;
      return type === '11' ? ['redenBeeindiging'] : type === '12' ? right : undefined;
    },
  },
  'JB-04': {
    judge(view) {
      const { record, end, birth, typeIsRight } = view;
      const reason = textIn(record, 'redenBeeindiging');
      if ((reason !== '01' && reason !== '11') || !typeIsRight || !fits(view, reason)) return undefined;
      const birthdays = birthdaysOf(birth, 18);
      if (birthdays === undefined || !isDay(end)) return undefined;
      const isNear = end >= addDays(birthdays[0], -31) && end <= addDays(birthdays[1], 31);
      return isNear ? right : ['redenBeeindiging'];
    },
  },
  'JB-06': {
    judge({ record, end }) {
      const hasReason = textIn(record, 'redenBeeindiging') !== '';
      return hasReason === (end !== 'empty') ? right : ['redenBeeindiging'];
    },
  },
  'JB-07': {
    judge({ type, start, until }) {
      if (type !== '12' || !isDay(start) || until === 'wrong') return undefined;
      return until > addMonths(start, 3) ? ['datumEinde'] : right;
    },
  },
};

function fits(view: RecordView, reason: string): boolean {
  return reasonsOf(view).includes(reason);
}

function reasonsOf({ type, version }: RecordView): readonly string[] {
  const codes: readonly CbsCode[] = codesIn(protectionEndCodes, version);
  return codes.filter(({ of }) => of?.includes(type) === true).map(({ code }) => code);
}
