/**
 * TR019: a start or stop refers to a known assignment by its number.
 *
 * Care that is paid for as a task has no assignment, and then no number. A deletion is judged by TR063 only.
 */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const assignmentOfDeliveryIsKnown = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR019',
    ...deliveryTexts.TR019,
    retourCode: '9019',
    on: ['JW305.StartProduct', 'JW307.StopProduct'],
    appliesTo: ({ ToewijzingNummer, StatusAanlevering }) =>
      ToewijzingNummer !== undefined && StatusAanlevering === '1',
    seeks: () => 'any-day',
    check({ ToewijzingNummer }, { caseFile, report }) {
      if (assignedAs(caseFile, ToewijzingNummer) === undefined) report('ToewijzingNummer');
    },
  }))();
