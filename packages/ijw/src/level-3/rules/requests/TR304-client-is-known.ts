/**
 * TR304: the client has an assignment.
 *
 * A client that the answer to a claim sends back for this very fault is not judged again.
 */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestTexts } from '../../texts/requests.js';

export const clientIsKnown = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR304',
    ...requestTexts.TR304,
    retourCode: '8187',
    on: ['JW317.Client', 'JW323.Client', 'JW325.Client'],
    appliesTo: (client) => !('RetourCodes' in client && client.RetourCodes.RetourCode.includes('8187')),
    seeks: () => 'any-day',
    check(_, { caseFile, report }) {
      if (caseFile.assignments.length === 0) report('Bsn');
    },
  }))();
