/** CD034: a Contact of Soort 01 or 03 has an address with Postcode. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const postcodeOfLastingAddress = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD034',
    ...conditionTexts.CD034,
    on: ['JW301.Contact'],
    appliesTo: ({ Soort }) => Soort === '01' || Soort === '03',
    check(contact, { report }) {
      if (contact.Adres?.Postcode === undefined) report(contact, 'Soort');
    },
  }))();
