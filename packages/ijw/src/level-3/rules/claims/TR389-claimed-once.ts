/** TR389: there is no earlier debit line, uncredited, with the same assignment, product and product period. */
import { productPeriodOf } from '../../../case-file/state/line-book.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const debitedOnce = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR389',
    ...claimTexts.TR389,
    retourCode: '9389',
    on: ['JW323.Prestatie'],
    appliesTo: isDebit,
    check(line, { bookOf, report }) {
      if (bookOf(line.ToewijzingNummer)?.standing.has(productPeriodOf(line))) report();
    },
  }))();
