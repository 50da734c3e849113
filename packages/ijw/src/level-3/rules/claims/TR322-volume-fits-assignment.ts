/**
 * TR322: the sum of all lines, credits subtracted, fits what was assigned over the whole assignment.
 *
 * An open assignment without a total has no bound.
 */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit, mostInAll, volumeIn } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const volumeFitsAssignment = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR322',
    ...claimTexts.TR322,
    retourCode: '9322',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer)?.Omvang !== undefined,
    check(line, { caseFile, bookOf, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (assigned?.Omvang === undefined) return;
      const { Eenheid } = assigned.Omvang;
      const claimed = volumeIn(Eenheid, line.GeleverdVolume, line.Eenheid);
      const most = mostInAll(assigned.Omvang, assigned);
      if (claimed === undefined || most === undefined) return;
      let sum = claimed;
      for (const [unit, volume] of bookOf(line.ToewijzingNummer)?.volumes ?? [])
        sum += volumeIn(Eenheid, volume, unit) ?? 0;
      if (sum > most + roundingOfMinutes) report('GeleverdVolume');
    },
  }))();

/** Sixtieths of an hour do not add up exactly; a minute is 0.0167. */
const roundingOfMinutes = 1e-6;
