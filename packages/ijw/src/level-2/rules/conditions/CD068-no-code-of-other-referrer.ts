/** CD068: with a Verwijzer of another Type than 02, 03, 04 or 05, ZorgverlenerCode is absent. */
import { defineClassRule } from '../../engine/define-rule.js';
import { hasCode } from '../../shared/referrers.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noCodeOfOtherReferrer = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD068',
    ...conditionTexts.CD068,
    on: ['JW315.AangevraagdProduct'],
    appliesTo: ({ Verwijzer }) => !hasCode(Verwijzer.Type),
    check({ Verwijzer }, { report }) {
      if (Verwijzer.ZorgverlenerCode !== undefined) report(Verwijzer, 'ZorgverlenerCode');
    },
  }))();
