/** Rules on measurements with clients. */
import type { Measurement } from '../../records/index.js';
import { measurementsOf, type RecordView, textIn } from '../engine/record-view.js';
import { type RecordChecks, right, type Verdict } from '../engine/verdict.js';

export const outcomeChecks: RecordChecks = {
  'OUT-01': {
    judge: eachThat('tevredenheidNutEffect', (one) =>
      /^([1-9]|10)$/.test(textIn(one, 'tevredenheidNutEffect')),
    ),
  },
  'OUT-02': {
    judge(view) {
      const measurements = measurementsOf(view.record);
      if (measurements.length === 0) return undefined;
      return measurements.every((one) => hasInformant(one, view)) ? right : ['typeInformant'];
    },
  },
  'OUT-03': {
    judge(view) {
      const { length } = measurementsOf(view.record);
      return length === 0 ? undefined : length > 2 ? ['outcome'] : right;
    },
  },
  'OUT-05': {
    judge({ record, end }) {
      if (measurementsOf(record).length === 0) return undefined;
      return end === 'empty' ? ['outcome'] : right;
    },
  },
  'OUT-06': {
    judge: eachThat(
      'zonderHulpVerder',
      (one, { codes }) => codes.get('zonderHulpVerder')?.has(textIn(one, 'zonderHulpVerder')) === true,
    ),
  },
  'OUT-08': {
    judge(view) {
      const measurements = measurementsOf(view.record);
      if (measurements.length < 2) return undefined;
      const informants = measurements.filter((one) => hasInformant(one, view)).map(informantOf);
      return new Set(informants).size < informants.length ? ['typeInformant'] : right;
    },
  },
  'OUT-10': {
    judge({ record }) {
      const measurements = measurementsOf(record);
      if (measurements.length === 0) return undefined;
      const isEmpty = (one: Measurement) =>
        textIn(one, 'tevredenheidNutEffect') === '' && textIn(one, 'zonderHulpVerder') === '';
      return measurements.some(isEmpty) ? ['outcome'] : right;
    },
  },
};

/** A rule on a field of each measurement in which it is filled. */
function eachThat(
  field: string,
  isRight: (one: Measurement, view: RecordView) => boolean,
): (view: RecordView) => Verdict {
  return (view) => {
    const filled = measurementsOf(view.record).filter((one) => textIn(one, field) !== '');
    if (filled.length === 0) return undefined;
    return filled.every((one) => isRight(one, view)) ? right : [field];
  };
}

function hasInformant(one: Measurement, { codes }: RecordView): boolean {
  return codes.get('typeInformant')?.has(informantOf(one)) === true;
}

function informantOf(one: Measurement): string {
  return textIn(one, 'typeInformant').toLowerCase();
}
