/** OP087: an assignment message holds all assignments of the client and provider that are valid on or after its Dagtekening. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { currentOn } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const allCurrentAssignments = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP087',
    ...assignmentTexts.OP087,
    on: ['JW301.ToegewezenProducten'],
    appliesTo: (_, { caseFile }) => caseFile.assignments.length > 0,
    check({ ToegewezenProduct }, { caseFile, signedOn, report }) {
      const sent = new Set(ToegewezenProduct.map(({ ToewijzingNummer }) => ToewijzingNummer));
      const count = currentOn(caseFile, signedOn).filter((each) => !sent.has(each.ToewijzingNummer)).length;
      if (count > 0) report(undefined, { count });
    },
  }))();
