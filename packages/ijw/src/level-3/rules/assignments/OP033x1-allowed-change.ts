/**
 * OP033x1: of an assignment only the end, the budget and the total volume (Frequentie 6) change; anything else asks a new number
 * (IV066, OP257).
 */
import { isSameProduct } from '../../../case-file/state/keys.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { isSameSize } from '../../shared/changed-assignment.js';
import { type Assigned, assignedAs } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const allowedChange = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP033x1',
    ...assignmentTexts.OP033x1,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) !== undefined,
    check(product, { caseFile, report }) {
      const before = assignedAs(caseFile, product.ToewijzingNummer) ?? product;
      if (!isSameProduct(before.Product, product.Product)) report('Product');
      if (before.Ingangsdatum !== product.Ingangsdatum) report('Ingangsdatum');
      if (!isSameSize(withoutTotal(before.Omvang), withoutTotal(product.Omvang))) report('Omvang');
    },
  }))();

/** Of a total the volume may change. */
function withoutTotal(size: Assigned['Omvang']): Assigned['Omvang'] {
  return size?.Frequentie === '6' ? { ...size, Volume: 0 } : size;
}
