/**
 * TR379: ReferentieAanbieder of an assignment is that of a request of this client, and is sent once.
 *
 * Whether an assignment without a reference should have had one is not in the messages.
 */
import { grantsNumbered, requestsNamed } from '../../../case-file/state/found-in.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const referenceOfRequest = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR379',
    ...assignmentTexts.TR379,
    retourCode: '9379',
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ReferentieAanbieder }) => ReferentieAanbieder !== undefined,
    seeks: ({ ReferentieAanbieder = '' }, { caseFile }) =>
      requestsNamed(caseFile.requests, ReferentieAanbieder).length > 0 ? undefined : 'any-day',
    check({ ReferentieAanbieder = '', ToewijzingNummer }, { caseFile, report }) {
      const [request] = requestsNamed(caseFile.requests, ReferentieAanbieder);
      const isRepeated =
        request !== undefined && grantsNumbered(request.granted, ToewijzingNummer).length > 0;
      if (request === undefined || isRepeated) report('ReferentieAanbieder');
    },
  }))();
