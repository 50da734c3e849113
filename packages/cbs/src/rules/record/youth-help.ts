/** Rules on youth help: referrer, form, perspective, crisis and the end. */
import { addDays } from '@jeugd/core';
import { birthdaysOf } from '../engine/birth.js';
import { isDay } from '../engine/day.js';
import { type RecordView, textIn } from '../engine/record-view.js';
import { codesOf, type RecordChecks, right } from '../engine/verdict.js';

export const youthHelpChecks: RecordChecks = {
  'REF-01': {
    judge: (view) => (isInList(view, 'verwijzer') ? right : ['verwijzer']),
    params: (view) => codesOf(view, 'verwijzer'),
  },
  'REF-02': {
    judge({ record, start }) {
      if (textIn(record, 'verwijzer') !== '07' || !isDay(start)) return undefined;
      return start < '2015-01-01' ? right : ['verwijzer'];
    },
  },
  'REF-05': {
    judge(view) {
      if (view.type !== '01' || !isInList(view, 'verwijzer')) return undefined;
      return textIn(view.record, 'verwijzer') === '06' ? right : ['verwijzer'];
    },
  },
  'REF-06': {
    judge(view) {
      if (view.type !== '13' || !isInList(view, 'verwijzer')) return undefined;
      return textIn(view.record, 'verwijzer') === '06' ? ['verwijzer'] : right;
    },
  },
  'HV-01': {
    judge: ({ typeIsRight }) => (typeIsRight ? right : ['hulpvorm']),
    params: (view) => codesOf(view, 'hulpvorm'),
  },
  'PSP-01': {
    judge(view) {
      const codes = view.codes.get('perspectief');
      const perspective = textIn(view.record, 'perspectief');
      const isRight = codes === undefined ? perspective === '' : codes.has(perspective);
      return isRight ? right : ['perspectief'];
    },
    // A dash where the field should be empty: words would have to be in a language.
    params: ({ codes }) => ({ expected: [...(codes.get('perspectief') ?? ['-'])].join(', ') }),
  },
  'CRI-01': {
    judge: ({ record }) => (textIn(record, 'gestartMetCrisis') === '' ? ['gestartMetCrisis'] : right),
  },
  'CRI-02': {
    judge(view) {
      if (textIn(view.record, 'gestartMetCrisis') === '') return undefined;
      return isInList(view, 'gestartMetCrisis') ? right : ['gestartMetCrisis'];
    },
  },
  'END-01': {
    judge(view) {
      const reason = textIn(view.record, 'redenBeeindiging');
      if (view.end === 'empty') return reason === '' ? right : ['redenBeeindiging'];
      return isInList(view, 'redenBeeindiging') ? right : ['redenBeeindiging'];
    },
    params: (view) => codesOf(view, 'redenBeeindiging'),
  },
  'END-02': {
    judge(view) {
      const { birth, end, record } = view;
      if (birth.state !== 'known' || !isDay(end) || !isInList(view, 'redenBeeindiging')) return undefined;
      const birthday = birthdaysOf(birth, 18)?.[0];
      if (birthday === undefined || (end !== birthday && end !== addDays(birthday, -1))) return undefined;
      return textIn(record, 'redenBeeindiging') === '01' ? right : ['redenBeeindiging'];
    },
  },
};

function isInList({ codes, record }: RecordView, field: string): boolean {
  return codes.get(field)?.has(textIn(record, field)) === true;
}
