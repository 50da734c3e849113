/** TR352: a request for change has at least one OngewijzigdProduct or TeWijzigenProduct. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const changeOfSomethingExisting = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR352',
    ...technicalTexts.TR352,
    on: ['JW317.Verzoek'],
    check(request, { report }) {
      if (request.OngewijzigdeProducten === undefined && request.TeWijzigenProducten === undefined)
        report(request);
    },
  }))();
