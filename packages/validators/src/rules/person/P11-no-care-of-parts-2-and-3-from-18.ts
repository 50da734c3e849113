/** P11: help to take part in society (part 2) and personal care (part 3) are youth care up to 18 only. */
import { isBoundToMinors } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { goesPast, personOf } from '../shared/age-in-period.js';
import { personTexts } from './texts.js';

/** P11: help of part 2 or 3 of the definition on a day from the 18th birthday on rests on criminal law. */
export const noCareOfParts2And3From18 = defineRule({
  id: 'P11',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 jeugdhulp',
  article: 'Jeugdwet 1.1 jeugdhulp',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...personTexts.P11,
  on: 'trajectories',
  needs: ['persons'],
  appliesTo(trajectory, { index, inForce }) {
    if (!isBoundToMinors(trajectory)) return false;
    const person = personOf(trajectory, index);
    const days = inForce(trajectory);
    return person !== undefined && days !== undefined && goesPast('parts-2-and-3', person, days);
  },
  check(trajectory, { report }) {
    if (trajectory.ground !== 'criminal-law') report(trajectory, {}, { field: 'end' });
  },
});
