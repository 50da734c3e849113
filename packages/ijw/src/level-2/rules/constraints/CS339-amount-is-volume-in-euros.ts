/** CS339: with Eenheid 83, the amount of IngediendBedrag equals GeleverdVolume. */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const amountIsVolumeInEuros = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS339',
    ...constraintTexts.CS339,
    on: ['JW323.Prestatie'],
    appliesTo: ({ Eenheid }) => Eenheid === '83',
    check({ GeleverdVolume, IngediendBedrag }, { report }) {
      if (IngediendBedrag.Bedrag !== GeleverdVolume) report(IngediendBedrag, 'Bedrag');
    },
  }))();
