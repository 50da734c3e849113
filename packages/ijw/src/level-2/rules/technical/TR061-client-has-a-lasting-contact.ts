/** TR061: a client has at least one Contact of Soort 01, 02 or 03 in Contactgegevens. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const clientHasALastingContact = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR061',
    ...technicalTexts.TR061,
    on: ['JW301.Client'],
    check({ Contactgegevens }, { report }) {
      if (Contactgegevens.Contact.every(({ Soort }) => Soort === '04')) report(Contactgegevens, 'Contact');
    },
  }))();
