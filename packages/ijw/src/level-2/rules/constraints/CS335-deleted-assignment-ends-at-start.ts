/**
 * CS335: with RedenWijziging 13 (deleted), Einddatum equals Ingangsdatum.
 *
 * The rule text asks for an Einddatum; the official check lets its absence pass, and so does this one.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const deletedAssignmentEndsAtStart = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS335',
    ...constraintTexts.CS335,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ RedenWijziging, Einddatum }) => RedenWijziging === '13' && Einddatum !== undefined,
    check(product, { report }) {
      if (product.Einddatum !== product.Ingangsdatum) report(product, 'Einddatum');
    },
  }))();
