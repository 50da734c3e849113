/** TR321: the volume of a line fits what was assigned for its product period (IV077). */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit, mostInPeriod, volumeIn } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const volumeFitsPeriod = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR321',
    ...claimTexts.TR321,
    retourCode: '9321',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer)?.Omvang !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (assigned?.Omvang === undefined) return;
      const claimed = volumeIn(assigned.Omvang.Eenheid, line.GeleverdVolume, line.Eenheid);
      if (claimed !== undefined && claimed > mostInPeriod(assigned.Omvang, line.ProductPeriode, assigned))
        report('GeleverdVolume');
    },
  }))();
