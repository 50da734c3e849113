/**
 * TR006: a Contact has a Telefoon, or an address with Huis and Postcode.
 *
 * The contact of a relation counts too.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const contactCanBeReached = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR006',
    ...technicalTexts.TR006,
    on: ['JW301.Contact'],
    check(contact, { report }) {
      const { Telefoon, Adres } = contact;
      const hasAddress = Adres?.Huis !== undefined && Adres.Postcode !== undefined;
      if (Telefoon === undefined && !hasAddress) report(contact);
    },
  }))();
