/** CD005: Postcode and LandCode of an address are both present or both absent. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const postcodeWithCountry = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD005',
    ...conditionTexts.CD005,
    on: ['JW301.Contact'],
    appliesTo: ({ Adres }) => Adres !== undefined,
    check({ Adres }, { report }) {
      if (Adres === undefined || (Adres.Postcode === undefined) === (Adres.LandCode === undefined)) return;
      report(Adres, Adres.Postcode === undefined ? 'LandCode' : 'Postcode');
    },
  }))();
