/**
 * TR358: TotaalIngediendBedrag is the sum of the debit lines minus that of the credit lines; a negative result
 * stands as a positive amount with C.
 */
import { defineTallyRule } from '../../engine/define-rule.js';
import { signed } from '../../shared/amount.js';
import { technicalTexts } from '../../texts/technical.js';

export const totalIsSumOfLines = /* @__PURE__ */ (() =>
  defineTallyRule({
    id: 'TR358',
    ...technicalTexts.TR358,
    on: ['JW323.Declaratie', 'JW323.Prestatie'],
    begin() {
      let sum = 0;
      let atEnd = (): void => {};
      return {
        see(classObject, { report }) {
          if ('IngediendBedrag' in classObject) sum += signed(classObject.IngediendBedrag);
          else
            atEnd = () => {
              if (signed(classObject.TotaalIngediendBedrag) !== sum)
                report(classObject.TotaalIngediendBedrag, 'TotaalBedrag');
            };
        },
        end: () => atEnd(),
      };
    },
  }))();
