/** IV013: Toewijzingsdatum and Toewijzingstijd change when the assignment does, and only then. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { assignsTheSame, momentOf } from '../../shared/changed-assignment.js';
import { assignedAs } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const momentWithChange = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV013',
    ...assignmentTexts.IV013,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) !== undefined,
    check(product, { caseFile, report }) {
      const before = assignedAs(caseFile, product.ToewijzingNummer) ?? product;
      const isChanged = !assignsTheSame(before, product);
      if (isChanged === (momentOf(before) === momentOf(product))) report('Toewijzingsdatum');
    },
  }))();
