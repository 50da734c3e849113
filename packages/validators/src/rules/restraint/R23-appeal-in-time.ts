/**
 * R23: an appeal on a complaint about restraint comes within six weeks.
 *
 * Complaints from before 2024 keep the older rules of appeal (Jeugdwet 10.2(4)), which are not judged here.
 */
import { addDays, type Complaint, type PlainDate } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { renewedOn } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/**
 * R23: the appeal was filed at the latest on the day six weeks after the decision was received or, where there was none,
 * after the last day for it. Of a decision that was received on an unknown day nothing is said.
 */
export const appealInTime = defineRule({
  id: 'R23',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.5.4(3)',
  article: 'Jeugdwet 6.5.4(3)',
  certainty: 'high',
  validFrom: renewedOn,
  ...restraintTexts.R23,
  on: 'complaints',
  appliesTo: (complaint) =>
    complaint.kind === 'restraint' &&
    complaint.appealOn !== undefined &&
    complaint.filedOn >= renewedOn &&
    tooLateFrom(complaint) !== undefined,
  check(complaint, { report }) {
    const tooLate = tooLateFrom(complaint);
    const { appealOn } = complaint;
    if (tooLate === undefined || appealOn === undefined || appealOn < tooLate) return;
    report(complaint, { lastDay: addDays(tooLate, -1) }, { field: 'appealOn' });
  },
});

function tooLateFrom(complaint: Complaint): PlainDate | undefined {
  const from = countedFrom(complaint);
  return from && firstDayOutside('beroep-vbm', from);
}

function countedFrom({ filedOn, decidedOn, copyReceivedOn }: Complaint): PlainDate | undefined {
  if (copyReceivedOn !== undefined || decidedOn !== undefined) return copyReceivedOn;
  const decisionTooLate = firstDayOutside('klacht-vbm', filedOn);
  return decisionTooLate && addDays(decisionTooLate, -1);
}
