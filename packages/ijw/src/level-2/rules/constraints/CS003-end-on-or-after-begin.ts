/**
 * CS003: an end date lies on or after the begin date of the same class.
 *
 * The official check also refuses the period of a contact that has an end and no begin.
 */
import type { PlainDate } from '@jeugd/core';
import { defineClassRule } from '../../engine/define-rule.js';
import { firstDayOf, lastDayElement, lastDayOf } from '../../shared/requested-period.js';
import { constraintTexts } from '../../texts/constraints.js';

export const endOnOrAfterBegin = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS003',
    ...constraintTexts.CS003,
    on: [
      'JW301.Contact',
      'JW301.ToegewezenProduct',
      'JW315.AangevraagdProduct',
      'JW317.NieuwProduct',
      'JW317.TeWijzigenProduct',
    ],
    appliesTo: (classObject) =>
      'Soort' in classObject
        ? classObject.Periode?.Einddatum !== undefined
        : lastDayOf(classObject) !== undefined,
    check(classObject, { report }) {
      if ('Soort' in classObject) {
        const { Periode } = classObject;
        if (Periode !== undefined && isBefore(Periode.Einddatum, Periode.Begindatum))
          report(Periode, 'Einddatum');
      } else if (isBefore(lastDayOf(classObject), firstDayOf(classObject))) {
        report(classObject, lastDayElement(classObject));
      }
    },
  }))();

function isBefore(end: PlainDate | undefined, begin: PlainDate | undefined): boolean {
  return end !== undefined && (begin === undefined || end < begin);
}
