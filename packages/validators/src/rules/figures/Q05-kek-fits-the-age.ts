/** Q05: the programme Kort en Krachtig (KEK) is meant for children of 4 up to and including 12. */
import { ageOn } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { personOf } from '../shared/age-in-period.js';
import { figureTexts } from './texts.js';

/** The ages that the catalogue of programmes gives; the last one is out. */
export const kekAges = { min: 4, maxExclusive: 13 } as const;

/** Q05: help in KEK begins on a day on which the child is 4 up to and including 12. */
export const kekFitsTheAge = defineRule({
  id: 'Q05',
  severity: 'warning',
  kind: 'soft',
  source: 'letter of the joint sector bodies of specialised youth care (BGZJ), 2020-06-17',
  certainty: 'medium',
  ...figureTexts.Q05,
  on: ['trajectories', 'placements'],
  needs: ['persons'],
  appliesTo: (record, { index }) => record.programme === 'kek' && personOf(record, index) !== undefined,
  check(record, { index, report }) {
    const person = personOf(record, index);
    if (person === undefined) return;
    const age = ageOn(person.birthDate, record.start);
    if (age < kekAges.min || age >= kekAges.maxExclusive) report(record, {}, { field: 'start' });
  },
});
