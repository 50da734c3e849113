/** TR385: an assignment is deleted (RedenWijziging 13) only when no approved line on it stands. */
import { isStandingDebit } from '../../../case-file/claimed-line.js';
import { linesOn } from '../../../case-file/state/found-in.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const noClaimsOnDeleted = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR385',
    ...assignmentTexts.TR385,
    retourCode: '9385',
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ RedenWijziging }) => RedenWijziging === '13',
    check({ ToewijzingNummer }, { caseFile, report }) {
      const standing = linesOn(caseFile.lines, ToewijzingNummer).filter(
        (each) => each.state === 'approved' && isStandingDebit(each),
      );
      if (standing.length > 0) report('RedenWijziging', { count: standing.length });
    },
  }))();
