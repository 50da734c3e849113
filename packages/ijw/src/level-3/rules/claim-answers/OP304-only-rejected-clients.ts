/** OP304: the answer holds only clients of whom something is rejected, and of those only rejected lines. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { areRejecting } from '../../shared/retour-codes.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const onlyRejectedClients = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP304',
    ...claimAnswerTexts.OP304,
    on: ['JW325.Client', 'JW325.Prestatie'],
    check(classObject, { report }) {
      const isRejected =
        areRejecting(classObject.RetourCodes) ||
        ('Prestaties' in classObject &&
          classObject.Prestaties.Prestatie.some(({ RetourCodes }) => areRejecting(RetourCodes)));
      if (!isRejected) report('RetourCodes');
    },
  }))();
