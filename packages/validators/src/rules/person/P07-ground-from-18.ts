/**
 * P07: from 18 to 23 youth care rests on a ground.
 *
 * Foster care has been a ground of its own since 2023-01-01, up to 21: P10 and S05 judge it from that day on.
 * Help of parts 2 and 3 of the definition ends at 18 whatever the ground: P11 judges it.
 */
import { isFosterCare, overlap } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { daysAtAge, personOf } from '../age-in-period.js';
import { isBoundToMinors, isYouthCare } from '../youth-care.js';
import { personTexts } from './texts.js';

/** Up to this day foster care from 18 on needed a ground as any other help. */
const fosterCareBecameGround = { start: '0001-01-01', end: '2023-01-01' } as const;

/** P07: youth care on a day from the 18th up to the 23rd birthday has a recorded ground, or is foster care since 2023. */
export const groundFrom18 = defineRule({
  id: 'P07',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 jeugdige parts 2-4',
  article: 'Jeugdwet 1.1 jeugdige parts 2-4',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...personTexts.P07,
  on: ['trajectories', 'placements'],
  needs: ['persons'],
  appliesTo(record, { index, inForce }) {
    if (!isYouthCare(record) || isBoundToMinors(record)) return false;
    const person = personOf(record, index);
    const days = inForce(record);
    return person !== undefined && days !== undefined && daysAtAge(person, 18, 23, days) !== undefined;
  },
  check(record, { index, inForce, report }) {
    const person = personOf(record, index);
    const days = inForce(record);
    if (record.ground !== undefined || person === undefined || days === undefined) return;
    const adultDays = daysAtAge(person, 18, 23, days);
    if (adultDays === undefined) return;
    const needsGround =
      !isFosterCare(record.careForm) || overlap(adultDays, fosterCareBecameGround) !== undefined;
    if (needsGround) report(record, {}, { field: 'ground' });
  },
});
