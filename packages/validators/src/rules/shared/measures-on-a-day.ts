/** The measures of a child on a day. */
import { type Measure, mergePeriods, type Period, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { measureInForce } from '@jeugd/core/legal';
import { remembered } from './remembered.js';
import { isIn } from './stretches.js';

/** Whether a child was under a supervision order on a day; `undefined` when the register has no measures. */
export function isUnderOrder(index: RegisterIndex, personId: string, day: PlainDate): boolean | undefined {
  return index.has('measures') ? isIn(daysOfMeasures(index, personId).orders, day) : undefined;
}

/** Whether an institution carried out a measure on a day; `undefined` when the register has no measures. */
export function isUnderMeasure(index: RegisterIndex, personId: string, day: PlainDate): boolean | undefined {
  return index.has('measures') ? isIn(daysOfMeasures(index, personId).all, day) : undefined;
}

interface DaysOfMeasures {
  readonly orders: readonly Period[];
  readonly all: readonly Period[];
}

const measuresByPerson = remembered<readonly Measure[], DaysOfMeasures>();

function daysOfMeasures(index: RegisterIndex, personId: string): DaysOfMeasures {
  const measures = index.of('measures', 'personId', personId);
  return measuresByPerson(measures, () => {
    const days = measures.map((measure) => ({ kind: measure.kind, ...measureInForce(index, measure) }));
    return {
      orders: mergePeriods(days.filter(({ kind }) => kind === 'ots' || kind === 'vots')),
      all: mergePeriods(days),
    };
  });
}
