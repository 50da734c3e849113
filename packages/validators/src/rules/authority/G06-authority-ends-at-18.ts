/** G06: authority ends on the 18th birthday of the child. A later recorded end fails at once, an open one from that day. */
import { defineRule } from '../../engine/index.js';
import { goesPast } from '../shared/age-in-period.js';
import { authorityTexts } from './texts.js';

/** G06: authority has no day from the 18th birthday on. */
export const authorityEndsAt18 = defineRule({
  id: 'G06',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:245',
  article: 'BW 1:245',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G06,
  on: 'authorities',
  needs: ['persons'],
  appliesTo: ({ childId }, { index }) => index.find('persons', childId) !== undefined,
  check(authority, { index, inForce, report }) {
    const child = index.find('persons', authority.childId);
    const days = inForce(authority);
    if (child && days && goesPast('majority', child, days)) report(authority, {}, { field: 'end' });
  },
});
