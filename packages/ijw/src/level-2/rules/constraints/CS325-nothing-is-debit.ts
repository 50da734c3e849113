/** CS325: with an amount of 0, DebetCredit is D. */
import type { Classes } from '../../engine/classes.js';
import { defineClassRule } from '../../engine/define-rule.js';
import { type Amount, signed } from '../../shared/amount.js';
import { constraintTexts } from '../../texts/constraints.js';

export const nothingIsDebit = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS325',
    ...constraintTexts.CS325,
    on: ['JW323.Declaratie', 'JW323.Prestatie', 'JW325.DeclaratieAntwoord', 'JW325.Prestatie'],
    check(classObject, { report }) {
      for (const amount of amountsOf(classObject)) {
        if (signed(amount) === 0 && amount.DebetCredit !== 'D') report(amount, 'DebetCredit');
      }
    },
  }))();

function amountsOf(
  classObject: Classes[
    | 'JW323.Declaratie'
    | 'JW323.Prestatie'
    | 'JW325.DeclaratieAntwoord'
    | 'JW325.Prestatie'],
): readonly Amount[] {
  if ('IngediendBedrag' in classObject) return [classObject.IngediendBedrag];
  if ('TotaalToegekendBedrag' in classObject)
    return [classObject.TotaalIngediendBedrag, classObject.TotaalToegekendBedrag];
  return [classObject.TotaalIngediendBedrag];
}
