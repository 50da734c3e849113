/** TR002: a birth date that is not fully unknown lies at most 120 years before the Dagtekening. */
import type { Classes } from '../../engine/classes.js';
import { defineClassRule } from '../../engine/define-rule.js';
import { isLongBefore } from '../../shared/days.js';
import { technicalTexts } from '../../texts/technical.js';

export const birthDateWithin120Years = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR002',
    ...technicalTexts.TR002,
    on: ['JW301.Client', 'JW301.Relatie', 'JW305.Client', 'JW307.Client', 'JW315.Client'],
    appliesTo: ({ Geboortedatum }) => Geboortedatum !== undefined && !isUnknown(Geboortedatum),
    check({ Geboortedatum }, { signedOn, report }) {
      if (Geboortedatum !== undefined && isLongBefore(Geboortedatum.Datum, 120, signedOn))
        report(Geboortedatum, 'Datum');
    },
  }))();

function isUnknown({ Datum, DatumGebruik }: Classes['JW301.Client']['Geboortedatum']): boolean {
  return DatumGebruik === '3' && Datum === '1900-01-01';
}
