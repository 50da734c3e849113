/**
 * OP380: care that goes on as it was is extended in place, not assigned anew.
 *
 * So it is when the size is equal or absent, its frequency is no total, and the old end had not passed.
 */
import { addDays, lastDayOfAll, type PlainDate } from '@jeugd/core';
import { productKey } from '../../../case-file/state/keys.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { type Assigned, assignedAs, ofCurrent } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const extendedInPlace = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP380',
    ...assignmentTexts.OP380,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) === undefined,
    check(product, { caseFile, signedOn, report }) {
      if (canGoOn(caseFile, signedOn).has(careFrom(product, product.Ingangsdatum)))
        report('ToewijzingNummer');
    },
  }))();

/** The care by which an assignment that is current would be extended, each with the day on which it would go on. */
const canGoOn = /* @__PURE__ */ (() =>
  ofCurrent((current) => new Set(current.flatMap((each) => careAfter(each)))))();

function careAfter(old: Assigned): readonly string[] {
  const { Einddatum, Budget, Omvang } = old;
  if (Einddatum === undefined || Einddatum === lastDayOfAll) return [];
  if (Budget !== undefined || Omvang?.Frequentie === '6') return [];
  return [careFrom(old, addDays(Einddatum, 1))];
}

/** Product and size from a day on; care by budget is never that of another. */
function careFrom({ Product, Omvang, Budget }: Assigned, day: PlainDate): string {
  if (Budget !== undefined) return '';
  return `${productKey(Product)} ${Omvang?.Volume} ${Omvang?.Eenheid} ${Omvang?.Frequentie} ${day}`;
}
