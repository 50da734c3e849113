/** TR384: nothing is claimed on a deleted assignment (RedenWijziging 13). */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const notOnDeleted = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR384',
    ...claimTexts.TR384,
    retourCode: '9384',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (assigned !== undefined && assigned.RedenWijziging === '13') report('ToewijzingNummer');
    },
  }))();
