/** Rules on preventive activities. */
import { textIn } from '../engine/record-view.js';
import { type RecordChecks, right } from '../engine/verdict.js';

export const preventiveChecks: RecordChecks = {
  'PJ-01': {
    judge({ record, type }) {
      const reason = textIn(record, 'redenBeeindiging');
      if (type !== '31') return ['typeMaatregel'];
      return reason === '' || reason === '31' ? right : ['redenBeeindiging'];
    },
  },
  'PJ-02': {
    judge({ record, end }) {
      const hasReason = textIn(record, 'redenBeeindiging') !== '';
      return hasReason === (end !== 'empty') ? right : ['redenBeeindiging'];
    },
  },
  'PJ-03': {
    judge({ handedOver, takenOver }) {
      if (handedOver !== 'empty') return ['datumOvergedragen'];
      return takenOver === 'empty' ? right : ['datumOvergedragenGekregen'];
    },
  },
};
