/** R13: before it begins, a young person is told how long it will last. */
import type { RestraintKind } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** What is done for a time (Jeugdwet 6.3.2.2(7)). */
const doneForATime: ReadonlySet<RestraintKind> = /* @__PURE__ */ new Set<RestraintKind>([
  'place-ban',
  'no-group-activities',
  'transfer',
  'stay-in-room-unlocked',
  'seclusion',
]);

/** R13: of a restraint that is done for a time it is recorded that the youth was told the duration before. */
export const durationIsTold = defineRule({
  id: 'R13',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.2(7)',
  article: 'Jeugdwet 6.3.2.2(7)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R13,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => doneForATime.has(restraint.measure) && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (restraint.durationTold !== true) report(restraint, {}, { field: 'durationTold' });
  },
});
