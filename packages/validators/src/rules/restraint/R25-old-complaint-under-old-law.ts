/**
 * R25: a complaint from before 2024 stays under the law of then.
 *
 * So it is about something of before 2024: one about a restraint or a leave of the new law was not filed before it.
 */
import type { Complaint, PlainDate, RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { renewedOn } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R25: a complaint about restraint that was filed before 2024 is not about a restraint or leave of 2024 or later. */
export const oldComplaintUnderOldLaw = defineRule({
  id: 'R25',
  severity: 'info',
  kind: 'hard',
  source: 'Jeugdwet 10.2(4)',
  article: 'Jeugdwet 10.2(4)',
  certainty: 'high',
  validFrom: renewedOn,
  ...restraintTexts.R25,
  on: 'complaints',
  reads: ['restraints', 'leaves'],
  appliesTo: ({ kind, filedOn }) => kind === 'restraint' && filedOn < renewedOn,
  check(complaint, { index, report }) {
    const day = dayOfWhatItIsAbout(complaint, index);
    if (day !== undefined && day >= renewedOn) report(complaint, {}, { field: 'about' });
  },
});

function dayOfWhatItIsAbout({ about }: Complaint, index: RegisterIndex): PlainDate | undefined {
  if (about === undefined) return undefined;
  return index.find('restraints', about)?.date ?? index.find('leaves', about)?.start;
}
