/**
 * OP380: care that goes on as it was is extended in place, not assigned anew.
 *
 * So it is when the size is equal or absent, its frequency is no total, and the old end had not passed.
 */

import { addDays, lastDayOfAll } from '@jeugd/core';
import { isSameProduct } from '../../../case-file/state/keys.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { isSameSize } from '../../shared/changed-assignment.js';
import { type Assigned, assignedAs, currentOn } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const extendedInPlace = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP380',
    ...assignmentTexts.OP380,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) === undefined,
    check(product, { caseFile, signedOn, report }) {
      const goesOn = currentOn(caseFile, signedOn).some(
        (old) => isExtension(old, product) && isSameProduct(old.Product, product.Product),
      );
      if (goesOn) report('ToewijzingNummer');
    },
  }))();

function isExtension(old: Assigned, product: Assigned): boolean {
  const { Einddatum } = old;
  if (Einddatum === undefined || Einddatum === lastDayOfAll) return false;
  if (old.Budget !== undefined || product.Budget !== undefined) return false;
  if (old.Omvang?.Frequentie === '6' || !isSameSize(old.Omvang, product.Omvang)) return false;
  return product.Ingangsdatum === addDays(Einddatum, 1);
}
