/**
 * OP307: no assignment is requested for a product and period in which one is current.
 *
 * The referral or decision that a request needs is not in the messages.
 */
import { overlapping } from '../../../level-2/shared/overlapping-products.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { currentOn, plannedOf } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const notAssignedAlready = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP307',
    ...requestTexts.OP307,
    on: ['JW315.AangevraagdProduct'],
    appliesTo: (_, { caseFile }) => caseFile.assignments.length > 0,
    check({ Product, ToewijzingIngangsdatum, ToewijzingEinddatum }, { caseFile, today, report }) {
      const requested = { product: Product, firstDay: ToewijzingIngangsdatum, lastDay: ToewijzingEinddatum };
      const isAssigned = currentOn(caseFile, today).some(
        (each) => overlapping([plannedOf(each), requested]).length > 0,
      );
      if (isAssigned) report('Product');
    },
  }))();
