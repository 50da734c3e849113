/**
 * TR341: the unit is that of the assignment; minutes may be claimed where hours were assigned. Without a size the contract
 * decides.
 */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit, volumeIn } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const unitAsAssigned = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR341',
    ...claimTexts.TR341,
    retourCode: '9341',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (
        assigned !== undefined &&
        assigned.Omvang !== undefined &&
        volumeIn(assigned.Omvang.Eenheid, 0, line.Eenheid) === undefined
      )
        report('Eenheid');
    },
  }))();
