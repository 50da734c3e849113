/**
 * S23: where the rule of 2022 changed the municipality of running help, the new college is responsible from that day.
 *
 * The help itself goes on, for a year at most and foster care without that limit; on which terms has no field.
 */
import { isYouthHelp } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { takesMunicipalityOfBefore, transitionOf } from './municipality-taken.js';
import { stayTexts } from './texts.js';

/** S23: help that the rule of 2022 moved to another municipality no longer names the one of before. */
export const municipalityMovedByTheRuleOf2022 = defineRule({
  id: 'S23',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 10.1',
  article: 'Jeugdwet 10.1',
  certainty: 'high',
  validFrom: '2022-01-01',
  ...stayTexts.S23,
  on: ['trajectories', 'placements'],
  needs: ['persons', 'addresses'],
  reads: ['authorities', 'relations', 'placements', 'measures', 'decisions', 'requests'],
  appliesTo: (care, { index }) => isYouthHelp(care) && transitionOf(care, index) !== undefined,
  check(care, { index, report }) {
    if (takesMunicipalityOfBefore(care, index)) report(care, {}, { field: 'municipality' });
  },
});
