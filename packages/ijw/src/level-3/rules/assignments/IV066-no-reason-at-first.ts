/** IV066: a first grant has no RedenWijziging. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const noReasonAtFirst = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV066',
    ...assignmentTexts.IV066,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) === undefined,
    check({ RedenWijziging }, { report }) {
      if (RedenWijziging !== undefined) report('RedenWijziging');
    },
  }))();
