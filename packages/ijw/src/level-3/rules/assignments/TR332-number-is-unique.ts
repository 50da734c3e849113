/** TR332: ToewijzingNummer is unique in the municipality: no other client or provider has it. */
import { assignmentName } from '../../../case-file/state/memory.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const numberIsUnique = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR332',
    ...assignmentTexts.TR332,
    retourCode: '9332',
    on: ['JW301.ToegewezenProduct'],
    check({ ToewijzingNummer }, { Gemeente, caseFile, memory, report }) {
      const holder = memory.assignments.get(assignmentName(Gemeente, ToewijzingNummer));
      if (holder === undefined) return;
      if (holder.Aanbieder !== caseFile.Aanbieder || holder.Bsn !== caseFile.Bsn) report('ToewijzingNummer');
    },
  }))();
