/**
 * TR342: the sum of the returned lines is the difference between TotaalIngediendBedrag and TotaalToegekendBedrag.
 * If the claim itself is rejected, TotaalToegekendBedrag is 0.
 *
 * Of a claim that is rejected as a whole no lines come back, so there only the amount granted is looked at. While
 * it is not known whether it is, only what is wrong either way is a fault.
 */
import type { Classes } from '../../engine/classes.js';
import { defineTallyRule } from '../../engine/define-rule.js';
import { signed } from '../../shared/amount.js';
import { technicalTexts } from '../../texts/technical.js';

export const grantedFitsRejected = /* @__PURE__ */ (() =>
  defineTallyRule({
    id: 'TR342',
    ...technicalTexts.TR342,
    on: ['JW325.DeclaratieAntwoord', 'JW325.Prestatie'],
    begin() {
      let rejected = 0;
      let atEnd = (): void => {};
      return {
        see(classObject, { report }) {
          if ('IngediendBedrag' in classObject) rejected += signed(classObject.IngediendBedrag);
          else
            atEnd = () => {
              if (!isRight(classObject, rejected)) report(classObject, 'TotaalToegekendBedrag');
            };
        },
        end: () => atEnd(),
      };
    },
  }))();

function isRight(answer: Classes['JW325.DeclaratieAntwoord'], rejected: number): boolean {
  const granted = signed(answer.TotaalToegekendBedrag);
  const addsUp = signed(answer.TotaalIngediendBedrag) - granted === rejected;
  if (answer.RetourCodes === undefined) return addsUp || granted === 0;
  const isRejected = answer.RetourCodes.RetourCode.some((code) => code !== '0200' && code !== '8001');
  return isRejected ? granted === 0 : addsUp;
}
