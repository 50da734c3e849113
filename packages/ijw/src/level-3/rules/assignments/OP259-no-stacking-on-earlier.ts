/**
 * OP259: no product is assigned twice for overlapping periods, also when the other assignment is in an earlier message.
 *
 * Within one message: TR302.
 */
import { currentVersion, isDeletedAssignment } from '../../../case-file/assignment.js';
import { overlapping } from '../../../level-2/shared/overlapping-products.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { plannedOf } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const noStackingOnEarlier = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP259',
    ...assignmentTexts.OP259,
    on: ['JW301.ToegewezenProducten'],
    appliesTo: (_, { caseFile }) => caseFile.assignments.length > 0,
    check({ ToegewezenProduct }, { caseFile, report }) {
      const sent = new Set(ToegewezenProduct.map(({ ToewijzingNummer }) => ToewijzingNummer));
      const earlier = caseFile.assignments
        .map((each) => currentVersion(each))
        .filter((each) => !sent.has(each.ToewijzingNummer) && !isDeletedAssignment(each))
        .map((each) => plannedOf(each));
      const now = ToegewezenProduct.filter((each) => !isDeletedAssignment(each)).map((each) =>
        plannedOf(each),
      );
      const count =
        overlapping([...earlier, ...now]).length - overlapping(earlier).length - overlapping(now).length;
      if (count > 0) report(undefined, { count });
    },
  }))();
