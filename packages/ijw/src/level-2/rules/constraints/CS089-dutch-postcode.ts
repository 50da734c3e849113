/**
 * CS089: with LandCode NL, Postcode has the form 1234AB: four digits, not starting with 0, and two letters without
 * a space.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const dutchPostcode = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS089',
    ...constraintTexts.CS089,
    on: ['JW301.Contact'],
    appliesTo: ({ Adres }) => Adres?.LandCode === 'NL',
    check({ Adres }, { report }) {
      if (Adres === undefined || /^[1-9][0-9]{3}[a-zA-Z]{2}$/.test(Adres.Postcode ?? '')) return;
      report(Adres, Adres.Postcode === undefined ? 'LandCode' : 'Postcode');
    },
  }))();
