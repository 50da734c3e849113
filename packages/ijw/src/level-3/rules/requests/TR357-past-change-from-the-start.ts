/** TR357: a change that is wanted from a day no later than the Dagtekening is wanted from the first day of the assignment. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const pastChangeFromTheStart = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR357',
    ...requestTexts.TR357,
    retourCode: '9357',
    on: ['JW317.TeWijzigenProduct'],
    appliesTo: ({ ToewijzingNummer, GewensteIngangsdatum }, { caseFile, signedOn }) =>
      GewensteIngangsdatum <= signedOn && assignedAs(caseFile, ToewijzingNummer) !== undefined,
    check({ ToewijzingNummer, GewensteIngangsdatum }, { caseFile, report }) {
      if (GewensteIngangsdatum !== assignedAs(caseFile, ToewijzingNummer)?.Ingangsdatum)
        report('GewensteIngangsdatum');
    },
  }))();
