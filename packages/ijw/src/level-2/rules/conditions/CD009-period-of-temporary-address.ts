/** CD009: a Contact with a Periode is of Soort 04 (temporary stay address). */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const periodOfTemporaryAddress = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD009',
    ...conditionTexts.CD009,
    on: ['JW301.Contact'],
    appliesTo: ({ Periode }) => Periode !== undefined,
    check(contact, { report }) {
      if (contact.Soort !== '04') report(contact, 'Periode');
    },
  }))();
