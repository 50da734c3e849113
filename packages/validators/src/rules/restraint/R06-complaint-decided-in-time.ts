/** R06: the complaints committee decides on a complaint about restraint within four weeks. */
import { firstDayOutside } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { restraintTexts } from './texts.js';

/** R06: the decision comes at the latest on the day four weeks after receipt; one that is not late yet is no fault. */
export const complaintDecidedInTime = defineRule({
  id: 'R06',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.5.1(3)',
  article: 'Jeugdwet 6.5.1(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...restraintTexts.R06,
  on: 'complaints',
  appliesTo: ({ kind, filedOn }) =>
    kind === 'restraint' && firstDayOutside('klacht-vbm', filedOn) !== undefined,
  check(complaint, { asOf, report }) {
    const missed = missedTerm('klacht-vbm', complaint.filedOn, complaint.decidedOn, asOf);
    if (missed !== undefined) report(complaint, missed, { field: 'decidedOn' });
  },
});
