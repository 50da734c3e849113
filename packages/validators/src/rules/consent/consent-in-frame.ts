/** What the rules on consent share: each judges the days of help in one frame. */
import type { CheckContext, RuleContext } from '../../engine/index.js';
import { type ConsentFrame, consentOver } from './consent-over-care.js';
import type { Care } from './same-care.js';

/** The tables that tell who must consent to help of a minor. */
export const tablesOfConsent = ['persons', 'authorities', 'measures', 'authorisations', 'consents'] as const;

/** Judges help on its days in a frame: who must consent did. */
export function consentIn(frame: ConsentFrame) {
  return {
    appliesTo: (care: Care, context: RuleContext): boolean => consentOver(care, context).has(frame),
    check(care: Care, context: CheckContext): void {
      const missing = consentOver(care, context).get(frame)?.size ?? 0;
      if (missing > 0) context.report(care, { missing });
    },
  };
}
