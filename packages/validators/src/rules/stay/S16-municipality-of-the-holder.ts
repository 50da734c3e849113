/**
 * S16: before 2022 the municipality of those with authority was responsible, from eighteen the own one.
 *
 * Help that ran on into 2022 names the municipality of now: S15, S22 and S23 judge it.
 */
import type { CareTrajectory, Placement } from '@jeugd/core';
import { isYouthHelp, responsibleMunicipality } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { addressRule, responsibleInstead } from './municipality-taken.js';
import { stayTexts } from './texts.js';

/** S16: the municipality of help that ended before 2022 is that of those with authority over the child. */
export const municipalityOfTheHolder = defineRule({
  id: 'S16',
  severity: 'info',
  kind: 'hard',
  source: 'Jeugdwet 1.1 woonplaats (old)',
  article: 'Jeugdwet 1.1 woonplaats (old)',
  certainty: 'high',
  validFrom: '2015-01-01',
  validUntil: addressRule,
  ...stayTexts.S16,
  on: ['trajectories', 'placements'],
  needs: ['persons', 'addresses'],
  reads: ['authorities', 'measures', 'decisions', 'requests'],
  appliesTo(care, context) {
    if (!isYouthHelp(care) || runsPastTheRule(care, context)) return false;
    const day = context.inForce(care)?.start;
    return (
      day !== undefined &&
      responsibleMunicipality(context.index, care.personId, day).municipality !== undefined
    );
  },
  check(care, { index, inForce, report }) {
    const days = inForce(care);
    if (days !== undefined && responsibleInstead(care, days, index) !== undefined) {
      report(care, {}, { field: 'municipality' });
    }
  },
});

function runsPastTheRule({ end, endUnknown }: CareTrajectory | Placement, { asOf }: RuleContext): boolean {
  if (end !== undefined) return end > addressRule;
  return endUnknown !== true && asOf >= addressRule;
}
