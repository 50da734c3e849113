/**
 * TR318: the claimed month does not lie before the last one that was claimed.
 *
 * A gap is a warning: OP284.
 */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { claimTexts } from '../../texts/claims.js';

export const claimPeriodNotBeforeEarlier = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR318',
    ...claimTexts.TR318,
    retourCode: '8214',
    on: ['JW323.Declaratie'],
    appliesTo: (_, { exchange }) => exchange.lastClaimed !== undefined,
    check({ DeclaratiePeriode }, { exchange, report }) {
      if (DeclaratiePeriode.Begindatum < (exchange.lastClaimed ?? '')) report('DeclaratiePeriode');
    },
  }))();
