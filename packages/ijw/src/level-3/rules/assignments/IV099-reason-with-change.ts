/** IV099: RedenWijziging is there exactly when the assignment changed since it was last sent. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { assignsTheSame } from '../../shared/changed-assignment.js';
import { assignedAs } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const reasonWithChange = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV099',
    ...assignmentTexts.IV099,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) !== undefined,
    check(product, { caseFile, report }) {
      const before = assignedAs(caseFile, product.ToewijzingNummer) ?? product;
      const isChanged = !assignsTheSame(before, product);
      if (isChanged !== (product.RedenWijziging !== undefined)) report('RedenWijziging');
    },
  }))();
