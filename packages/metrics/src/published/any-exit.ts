/** Time in care to any exit: the curves of those who left for wherever. */
import type { Episode } from '@jeugd/core';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import { timeInCare } from '../cohorts/time-in-care.js';
import { type Draft, leftOut } from '../figures/draft.js';
import type { FigureWindow } from '../figures/figure.js';
import { riskTable } from '../risk-table/build.js';
import type { RiskTable } from '../risk-table/risk-table.js';

type Counted = Pick<Draft, 'by' | 'window' | 'n' | 'children' | 'leftOut'>;

/** The time in care of an entry cohort by group, all exits as one cause, with what its figures have in common. */
export function anyExitByGroup(
  study: Study,
  window: FigureWindow,
): { readonly table: RiskTable; readonly isEmpty: boolean; readonly counted: Counted }[] {
  return casesByGroup(study, entryCohort(study.episodes(), window), entrySubject).map(({ by, cases }) => {
    const followed = cases.filter(({ start }) => start <= study.followedUntil);
    return {
      table: tableOf(followed, study),
      isEmpty: cases.length === 0,
      counted: {
        by,
        window,
        n: followed.length,
        children: childrenIn(followed),
        leftOut: leftOut({ 'not-followed': cases.length - followed.length }),
      },
    };
  });
}

function tableOf(episodes: readonly Episode[], { settings }: Study): RiskTable {
  const rows = timeInCare(episodes, settings).map(({ time, cause }) => ({
    time,
    cause: cause === null ? null : anyExit,
  }));
  return riskTable(rows, { definition: 'time in care' }).table;
}

/** The one cause. */
export const anyExit = 'exit';
