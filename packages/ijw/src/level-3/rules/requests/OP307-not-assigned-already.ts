/**
 * OP307: no assignment is requested for a product and period in which one is current.
 *
 * The referral or decision that a request needs is not in the messages.
 */
import { overlapFinder } from '../../../level-2/shared/overlap-finder.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { ofCurrent, plannedOf } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

/** Tells whether a product overlaps one that is assigned and current. */
const overlapsCurrent = /* @__PURE__ */ (() =>
  ofCurrent((current) => overlapFinder(current.map((each) => plannedOf(each)))))();

export const notAssignedAlready = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP307',
    ...requestTexts.OP307,
    on: ['JW315.AangevraagdProduct'],
    appliesTo: (_, { caseFile }) => caseFile.assignments.length > 0,
    check({ Product, ToewijzingIngangsdatum, ToewijzingEinddatum }, { caseFile, today, report }) {
      const requested = { product: Product, firstDay: ToewijzingIngangsdatum, lastDay: ToewijzingEinddatum };
      if (overlapsCurrent(caseFile, today)(requested)) report('Product');
    },
  }))();
