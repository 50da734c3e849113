/** TR375: of an assignment without a product no size is requested, when Einddatum is absent or after 31 December 2020. */
import { runsAfter2020 } from '../../../level-2/shared/requested-period.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const noSizeWithoutProduct = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR375',
    ...requestTexts.TR375,
    retourCode: '9375',
    on: ['JW317.TeWijzigenProduct'],
    appliesTo: (product, { caseFile }) => {
      const assigned = assignedAs(caseFile, product.ToewijzingNummer);
      return assigned !== undefined && assigned.Product === undefined && runsAfter2020(product);
    },
    check({ Omvang }, { report }) {
      if (Omvang !== undefined) report('Omvang');
    },
  }))();
