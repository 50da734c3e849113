/**
 * TR374: no earlier request of the provider for the client is open.
 *
 * A request is open until a JW319 rejects it or a JW301 comes with its reference.
 */
import { isOpenRequest } from '../../../case-file/care-request.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestTexts } from '../../texts/requests.js';

export const noOpenRequest = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR374',
    ...requestTexts.TR374,
    retourCode: '9374',
    on: ['JW315.Client', 'JW317.Client'],
    check(_, { caseFile, report }) {
      const count = caseFile.requests.filter((each) => isOpenRequest(each)).length;
      if (count > 0) report(undefined, { count });
    },
  }))();
