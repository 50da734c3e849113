/**
 * R16: each half year the institution with the measure, or else the parents or foster parents, hear which restraints
 * were used.
 *
 * So a report follows each restraint within six months. One report that is missing is one fault, however many restraints
 * it would have held.
 */
import { addDays, firstDayOfAll, type Notice, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { closedStayDays } from '../shared/closed-care-days.js';
import { isUnderMeasure } from '../shared/measures-on-a-day.js';
import { remembered } from '../shared/remembered.js';
import { isIn, lastBegun } from '../shared/stretches.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';
import { toldBy } from './told.js';

/** R16: a report of restraints follows at the latest six months after a restraint in closed care. */
export const restraintsAreReported = defineGroupRule({
  id: 'R16',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.7.1(3) (to 2023: 6.3.9(3))',
  article: 'Jeugdwet 6.7.1(3) (to 2023: 6.3.9(3))',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...restraintTexts.R16,
  on: 'restraints',
  by: 'personId',
  needs: ['placements', 'notices'],
  reads: ['measures', 'organisations', 'persons'],
  appliesTo: (restraint, { index }) =>
    isRestraint(restraint, index) && isIn(closedStayDays(index, restraint.personId), restraint.date),
  check(restraints, { index, asOf, report }) {
    let heldByMissingReport: PlainDate = firstDayOfAll;
    for (const restraint of restraints) {
      const { personId, date } = restraint;
      const tooLate = firstDayOutside('vbm-registratie', date);
      if (tooLate === undefined || asOf < tooLate || date < heldByMissingReport) continue;
      const reports = reportsOf(index, personId, isUnderMeasure(index, personId, date) === true);
      const last = lastBegun(reports, addDays(tooLate, -1));
      if (last !== undefined && last.start >= date) continue;
      report(restraint, { lastDay: addDays(tooLate, -1) });
      heldByMissingReport = tooLate;
    }
  },
});

interface ReportDay {
  readonly start: PlainDate;
}

/** The days of the reports on a child in order: those to the institution, or those to anybody they may go to. */
function reportsOf(index: RegisterIndex, personId: string, isToInstitution: boolean): readonly ReportDay[] {
  const notices = index.of('notices', 'personId', personId);
  const memory = isToInstitution ? toInstitution : toAnybody;
  return memory(notices, () =>
    notices
      .filter(({ kind, to }) => {
        const told = kind === 'restraint-report' ? toldBy(to, personId, index) : undefined;
        return told !== undefined && (isToInstitution ? told === 'gi' : told !== 'provider');
      })
      .map(({ on }) => ({ start: on }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
  );
}

const toInstitution = remembered<readonly Notice[], readonly ReportDay[]>();
const toAnybody = remembered<readonly Notice[], readonly ReportDay[]>();
