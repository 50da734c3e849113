/** TR412: of an assignment without a product code no size is requested, when Einddatum is absent or after 31 December 2020. */
import { runsAfter2020 } from '../../../level-2/shared/requested-period.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const noSizeOfChangeWithoutCode = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR412',
    ...requestTexts.TR412,
    retourCode: '9412',
    on: ['JW317.TeWijzigenProduct'],
    appliesTo: (product, { caseFile }) => {
      const assigned = assignedAs(caseFile, product.ToewijzingNummer);
      return assigned !== undefined && assigned.Product?.Code === undefined && runsAfter2020(product);
    },
    check({ Omvang }, { report }) {
      if (Omvang !== undefined) report('Omvang');
    },
  }))();
