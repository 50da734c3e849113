/**
 * P06: from the 23rd birthday on there is no youth care, save on a criminal-law ground.
 *
 * Help that already ended at 18 by its nature (parts 2 and 3 of the definition) is left to P11.
 */
import { isBoundToMinors, isYouthHelp } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { goesPast, personOf } from '../shared/age-in-period.js';
import { personTexts } from './texts.js';

/** P06: youth care on a day from the 23rd birthday on rests on criminal law. */
export const noYouthCareFrom23 = defineRule({
  id: 'P06',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 jeugdige',
  article: 'Jeugdwet 1.1 jeugdige',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...personTexts.P06,
  on: ['trajectories', 'placements'],
  needs: ['persons'],
  appliesTo(record, { index, inForce }) {
    if (!isYouthHelp(record) || isBoundToMinors(record)) return false;
    const person = personOf(record, index);
    const days = inForce(record);
    return person !== undefined && days !== undefined && goesPast('youth-on-a-ground', person, days);
  },
  check(record, { report }) {
    if (record.ground !== 'criminal-law') report(record, {}, { field: 'ground' });
  },
});
