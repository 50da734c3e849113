/**
 * R20: some contacts can never be refused.
 *
 * Letters and messages to and from the lawyer pass; that a visit of the lawyer may be refused or not is not in this
 * article. Whether the interests against contact with family and friends weigh enough no record tells.
 */
import type { Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

const limitsOnContact: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'contact-limit',
  'visit-limit',
  'contact-supervision',
]);
const neverRefused: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'confidential-adviser',
  'inspectorate',
  'complaints-committee',
]);

/** R20: contact with the adviser, the inspectorate and the complaints committee is not refused, nor mail of the lawyer. */
export const contactNeverRefused = defineRule({
  id: 'R20',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.4(3)-(5)',
  article: 'Jeugdwet 6.3.2.4(3)-(5)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R20,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) =>
    limitsOnContact.has(restraint.measure) && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (isRefusedWrongly(restraint)) report(restraint, {}, { field: 'refusedContact' });
  },
});

function isRefusedWrongly({ measure, refusedContact }: Restraint): boolean {
  if (refusedContact === undefined) return false;
  return neverRefused.has(refusedContact) || (refusedContact === 'lawyer' && measure !== 'visit-limit');
}
