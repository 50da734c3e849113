/**
 * TR379: ReferentieAanbieder of an assignment is that of a request of this client, and is sent once.
 *
 * Whether an assignment without a reference should have had one is not in the messages.
 */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const referenceOfRequest = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR379',
    ...assignmentTexts.TR379,
    retourCode: '9379',
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ReferentieAanbieder }) => ReferentieAanbieder !== undefined,
    seeks: ({ ReferentieAanbieder }, { caseFile }) =>
      caseFile.requests.some((each) => each.ReferentieAanbieder === ReferentieAanbieder)
        ? undefined
        : 'any-day',
    check({ ReferentieAanbieder = '', ToewijzingNummer }, { caseFile, report }) {
      const request = caseFile.requests.find((each) => each.ReferentieAanbieder === ReferentieAanbieder);
      const isRepeated = request?.granted.some((each) => each.ToewijzingNummer === ToewijzingNummer);
      if (isRepeated !== false) report('ReferentieAanbieder');
    },
  }))();
