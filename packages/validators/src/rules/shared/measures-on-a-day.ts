/** The measures of a child on a day. */
import {
  contains,
  type Measure,
  mergePeriods,
  type Period,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { measureInForce, supervisionOf } from '@jeugd/core/legal';
import { remembered } from './remembered.js';
import { isIn } from './stretches.js';

/**
 * Whether a child was under a supervision order, provisional or not, on a day; `undefined` when the register has no
 * measures.
 */
export function isUnderOrder(index: RegisterIndex, personId: string, day: PlainDate): boolean | undefined {
  const orders = supervisionOf(index, personId);
  return orders && isIn(orders, day);
}

/** Whether an institution carried out a measure on a day; `undefined` when the register has no measures. */
export function isUnderMeasure(index: RegisterIndex, personId: string, day: PlainDate): boolean | undefined {
  return index.has('measures') ? isIn(daysOfMeasures(index, personId), day) : undefined;
}

/** Measures that hold on the day on which something was asked, or were imposed by the day on which it was decided. */
export function measuresAround(
  index: RegisterIndex,
  personId: string,
  {
    askedOn,
    decidedOn = askedOn,
  }: { readonly askedOn: PlainDate; readonly decidedOn?: PlainDate | undefined },
): readonly Measure[] {
  return index.of('measures', 'personId', personId).filter((measure) => {
    const days = measureInForce(index, measure);
    return contains(days, askedOn) || (days.start > askedOn && days.start <= decidedOn);
  });
}

const measuresByPerson = /* @__PURE__ */ remembered<readonly Measure[], readonly Period[]>();

function daysOfMeasures(index: RegisterIndex, personId: string): readonly Period[] {
  const measures = index.of('measures', 'personId', personId);
  return measuresByPerson(measures, () =>
    mergePeriods(measures.map((measure) => measureInForce(index, measure))),
  );
}
