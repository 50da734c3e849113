/** R06: the complaints committee decides on a complaint about restraint within four weeks. */
import { addDays, type Complaint, type PlainDate } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
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
  appliesTo: (complaint) => complaint.kind === 'restraint' && tooLateFrom(complaint) !== undefined,
  check(complaint, { asOf, report }) {
    const tooLate = tooLateFrom(complaint);
    if (tooLate === undefined || (complaint.decidedOn ?? asOf) < tooLate) return;
    report(complaint, { last: addDays(tooLate, -1) }, { field: 'decidedOn' });
  },
});

function tooLateFrom({ filedOn }: Complaint): PlainDate | undefined {
  return firstDayOutside('klacht-vbm', filedOn);
}
