/** R21: a search needs a suspicion, and of room and mail the young person's own presence. */
import type { RestraintKind } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

const checks: ReadonlySet<RestraintKind> = /* @__PURE__ */ new Set<RestraintKind>([
  'body-check',
  'clothing-check',
  'urine-test',
  'room-check',
  'mail-check',
]);
const inPresence: ReadonlySet<RestraintKind> = /* @__PURE__ */ new Set<RestraintKind>([
  'room-check',
  'mail-check',
]);

/** R21: of a check the grounded suspicion was noted; a check of room or mail was done with the youth present. */
export const suspicionBeforeACheck = defineRule({
  id: 'R21',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.5',
  article: 'Jeugdwet 6.3.2.5',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R21,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => checks.has(restraint.measure) && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (restraint.suspicionNoted !== true) report(restraint, {}, { field: 'suspicionNoted' });
    if (inPresence.has(restraint.measure) && restraint.youthPresent !== true) {
      report(restraint, {}, { field: 'youthPresent' });
    }
  },
});
