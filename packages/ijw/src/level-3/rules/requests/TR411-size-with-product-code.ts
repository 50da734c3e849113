/** TR411: of an assignment with a product code the size is requested. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const sizeOfChangeWithCode = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR411',
    ...requestTexts.TR411,
    retourCode: '9411',
    on: ['JW317.TeWijzigenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) =>
      assignedAs(caseFile, ToewijzingNummer)?.Product?.Code !== undefined,
    check({ Omvang }, { report }) {
      if (Omvang === undefined) report('Omvang');
    },
  }))();
