/**
 * OP284: claimed months follow each other.
 *
 * A month may be left out when nothing was delivered, which the messages do not tell: a warning.
 */
import { addMonths } from '@jeugd/core';
import { defineCustom } from '../../engine/define-case-rule.js';
import { claimTexts } from '../../texts/claims.js';

export const noGapBetweenClaims = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP284',
    ...claimTexts.OP284,
    on: ['JW323.Declaratie'],
    appliesTo: (_, { exchange }) => exchange.lastClaimed !== undefined,
    check({ DeclaratiePeriode }, { exchange: { lastClaimed }, report }) {
      if (lastClaimed !== undefined && DeclaratiePeriode.Begindatum > addMonths(lastClaimed, 1))
        report('DeclaratiePeriode');
    },
  }))();
