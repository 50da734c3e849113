/** Rules on measures that go from one institution to another, and on the first contact. */
import { dayOf, isDay } from '../engine/day.js';
import { textIn } from '../engine/record-view.js';
import { type RecordChecks, right } from '../engine/verdict.js';

const endItems = ['datumEinde', 'redenBeeindiging', 'dynamischRisicoprofiel', 'doorverwijzingJeugdhulp'];

export const transferChecks: RecordChecks = {
  'TRF-01': {
    judge({ start, takenOver }) {
      if (takenOver === 'empty') return undefined;
      return start === 'empty' ? right : ['datumAanvang'];
    },
  },
  'TRF-02': {
    judge({ record, handedOver }) {
      if (handedOver === 'empty') return undefined;
      const filled = endItems.find((field) => textIn(record, field) !== '');
      return filled === undefined ? right : [filled];
    },
  },
  'TRF-04': {
    judge({ record, takenOver }) {
      if (takenOver === 'empty') return undefined;
      return textIn(record, 'datumEersteContact') === '' ? right : ['datumEersteContact'];
    },
  },
  'TRF-05': {
    judge({ handedOver, period, lastDay }) {
      if (!isDay(handedOver)) return undefined;
      return handedOver < period.start || handedOver > lastDay ? ['datumOvergedragen'] : right;
    },
  },
  'TRF-06': {
    judge({ takenOver, lastDay }) {
      if (!isDay(takenOver)) return undefined;
      return takenOver > lastDay ? ['datumOvergedragenGekregen'] : right;
    },
  },
  'TRF-07': {
    judge: ({ start, takenOver }) => (start === 'empty' && takenOver === 'empty' ? ['datumAanvang'] : right),
  },
  'TRF-08': {
    judge({ start, takenOver, handedOver }) {
      const first = isDay(takenOver) ? takenOver : start;
      if (!isDay(first) || !isDay(handedOver)) return undefined;
      return handedOver < first ? ['datumOvergedragen'] : right;
    },
  },
  'TRF-09': {
    judge({ takenOver, end }) {
      if (!isDay(takenOver) || !isDay(end)) return undefined;
      return end < takenOver ? ['datumEinde'] : right;
    },
  },
  'FC-01': {
    judge({ record, start }) {
      const contact = dayOf(textIn(record, 'datumEersteContact'));
      if (!isDay(contact) || !isDay(start)) return undefined;
      return contact < start ? ['datumEersteContact'] : right;
    },
  },
};
