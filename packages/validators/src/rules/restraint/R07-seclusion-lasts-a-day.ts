/**
 * R07: seclusion lasts a day at most, and once a day longer.
 *
 * A day is read as 24 hours. That a behavioural scientist decided on the extension no field tells.
 */
import type { Restraint } from '@jeugd/core';
import { limitOn } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { lastedLongerThan } from './restraint-duration.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R07: seclusion takes no more than 24 hours, or 48 when it was extended. */
export const seclusionLastsADay = defineRule({
  id: 'R07',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.2(3)',
  article: 'Jeugdwet 6.3.2.2(3)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R07,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) =>
    restraint.measure === 'seclusion' && isRestraint(restraint, index) && isDurationKnown(restraint),
  check(restraint, { report }) {
    const isExtended = restraint.extendedOn !== undefined;
    const days = (limitOn('insluiting', restraint.date)?.value ?? 1) * (isExtended ? 2 : 1);
    const hours = 24 * days;
    if (lastedLongerThan(hours, restraint)) {
      report(restraint, { hours }, { field: isExtended ? 'hours' : 'extendedOn' });
    }
  },
});

function isDurationKnown({ hours, end }: Restraint): boolean {
  return hours !== undefined || end !== undefined;
}
