/** TR353: a request for change has at least one TeWijzigenProduct or NieuwProduct. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const changeOfSomething = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR353',
    ...technicalTexts.TR353,
    on: ['JW317.Verzoek'],
    check(request, { report }) {
      if (request.TeWijzigenProducten === undefined && request.NieuweProducten === undefined) report(request);
    },
  }))();
