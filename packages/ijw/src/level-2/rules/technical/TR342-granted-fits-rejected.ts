/**
 * TR342: the sum of the returned lines is the difference between TotaalIngediendBedrag and TotaalToegekendBedrag.
 * If the claim itself is rejected, TotaalToegekendBedrag is 0.
 *
 * Of a claim that is rejected as a whole no lines come back, so there only the amount granted is looked at.
 */
import type { AfterClients } from '../../../reader/claim-part.js';
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
      let atEnd = (_after: AfterClients): void => {};
      return {
        see(classObject, { report }) {
          if ('IngediendBedrag' in classObject) rejected += signed(classObject.IngediendBedrag);
          else
            atEnd = (after) => {
              if (!isRight({ ...classObject, ...after }, rejected))
                report(classObject, 'TotaalToegekendBedrag');
            };
        },
        end: (after = {}) => atEnd(after),
      };
    },
  }))();

function isRight(answer: Classes['JW325.DeclaratieAntwoord'], rejected: number): boolean {
  const granted = signed(answer.TotaalToegekendBedrag);
  const addsUp = signed(answer.TotaalIngediendBedrag) - granted === rejected;
  const isRejected = answer.RetourCodes?.RetourCode.some((code) => code !== '0200' && code !== '8001');
  return isRejected ? granted === 0 : addsUp;
}
