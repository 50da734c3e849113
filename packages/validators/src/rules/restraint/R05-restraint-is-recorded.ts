/**
 * R05: what was done is recorded: the decision with its reason, when it ended, who decided.
 *
 * That the decision stands on paper R11 asks; only where R11 does not ask it, the record of it is asked here.
 */
import { defineRule } from '../../engine/index.js';
import { mustBeOnPaper } from './R11-decision-is-written.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R05: the record names who decided, the end or the hours (but for one of the day itself), and when it was recorded. */
export const restraintIsRecorded = defineRule({
  id: 'R05',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.7.1(1), 6.7.3(1) (to 2023: 6.3.9(1))',
  article: 'Jeugdwet 6.7.1(1), 6.7.3(1) (to 2023: 6.3.9(1))',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...restraintTexts.R05,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => isRestraint(restraint, index),
  check(restraint, { asOf, report }) {
    const { date, end, hours, decidedBy, writtenOn, recordedOn } = restraint;
    if (decidedBy === undefined) report(restraint, {}, { field: 'decidedBy' });
    if (end === undefined && hours === undefined && date < asOf) report(restraint, {}, { field: 'end' });
    const isOnRecord = writtenOn !== undefined || recordedOn !== undefined;
    if (!isOnRecord && !mustBeOnPaper(restraint)) report(restraint, {}, { field: 'recordedOn' });
  },
});
