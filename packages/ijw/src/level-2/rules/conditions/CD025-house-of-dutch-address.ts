/** CD025: with LandCode NL, Huis is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const houseOfDutchAddress = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD025',
    ...conditionTexts.CD025,
    on: ['JW301.Contact'],
    appliesTo: ({ Adres }) => Adres?.LandCode === 'NL',
    check({ Adres }, { report }) {
      if (Adres !== undefined && Adres.Huis === undefined) report(Adres, 'LandCode');
    },
  }))();
