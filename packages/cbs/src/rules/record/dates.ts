/** Rules on the dates of a record. */
import { dayOf, isDay } from '../engine/day.js';
import { textIn } from '../engine/record-view.js';
import { type RecordChecks, right } from '../engine/verdict.js';

/** Dates of an authorisation have a rule of their own. */
const datesOfMeasures = ['datumAanvang', 'datumEinde', 'datumOvergedragen', 'datumOvergedragenGekregen'];

export const dateChecks: RecordChecks = {
  'DAT-01': {
    judge(view) {
      const { start, end, handedOver, takenOver, record, kind } = view;
      const isWrong = start === 'wrong' || end === 'wrong' || handedOver === 'wrong' || takenOver === 'wrong';
      if (!isWrong) {
        const isEmpty =
          start === 'empty' && end === 'empty' && handedOver === 'empty' && takenOver === 'empty';
        return isEmpty ? undefined : right;
      }
      const fields = kind === 'machtigingUithuisplaatsing' ? datesOfMeasures.slice(2) : datesOfMeasures;
      return fields.filter((field) => dayOf(textIn(record, field)) === 'wrong');
    },
  },
  'DAT-02': {
    judge({ kind, start, end }) {
      if (kind === 'machtigingUithuisplaatsing' || !isDay(start) || !isDay(end)) return undefined;
      return end < start ? ['datumEinde'] : right;
    },
  },
  'DAT-03': {
    judge({ start, end, period, lastDay, startField, endField }) {
      if (isDay(start) && start > lastDay) return [startField];
      if (isDay(end) && end < period.start) return [endField];
      return isDay(start) || isDay(end) ? right : undefined;
    },
  },
  'DAT-04': {
    judge({ kind, end, lastDay }) {
      if (kind === 'machtigingUithuisplaatsing' || !isDay(end)) return undefined;
      return end > lastDay ? ['datumEinde'] : right;
    },
  },
  'DAT-06': { judge: ({ start }) => (start === 'empty' ? ['datumAanvang'] : right) },
};
