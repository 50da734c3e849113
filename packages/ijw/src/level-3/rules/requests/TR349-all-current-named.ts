/** TR349: a request for change names every current assignment, as unchanged or as to be changed. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { currentOn } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const allCurrentNamed = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR349',
    ...requestTexts.TR349,
    retourCode: '9349',
    on: ['JW317.Verzoek'],
    check({ OngewijzigdeProducten, TeWijzigenProducten }, { caseFile, today, report }) {
      const named = new Set(
        [
          ...(OngewijzigdeProducten?.OngewijzigdProduct ?? []),
          ...(TeWijzigenProducten?.TeWijzigenProduct ?? []),
        ].map(({ ToewijzingNummer }) => ToewijzingNummer),
      );
      const count = currentOn(caseFile, today).filter((each) => !named.has(each.ToewijzingNummer)).length;
      if (count > 0) report(undefined, { count });
    },
  }))();
