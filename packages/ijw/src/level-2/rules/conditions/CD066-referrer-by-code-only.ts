/** CD066: with a Verwijzer of Type 02, 03, 04 or 05 that has a ZorgverlenerCode, Naam is absent. */
import { defineClassRule } from '../../engine/define-rule.js';
import { hasCode } from '../../shared/referrers.js';
import { conditionTexts } from '../../texts/conditions.js';

export const referrerByCodeOnly = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD066',
    ...conditionTexts.CD066,
    on: ['JW315.AangevraagdProduct'],
    appliesTo: ({ Verwijzer }) => hasCode(Verwijzer.Type) && Verwijzer.ZorgverlenerCode !== undefined,
    check({ Verwijzer }, { report }) {
      if (Verwijzer.Naam !== undefined) report(Verwijzer, 'Naam');
    },
  }))();
