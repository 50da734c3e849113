/** The cases of which a metric of one's own can be, and where they come from. */
import type { TableName } from '@jeugd/core';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { exitCohort } from '../cohorts/exit-cohort.js';
import type { Subject } from '../cohorts/groupings.js';
import { entrySubject, exitSubject } from '../cohorts/groups.js';
import { begunIn, spellSubject } from '../cohorts/spells.js';
import type { Study } from '../cohorts/study.js';
import type { Cohort, FigureWindow } from '../figures/figure.js';
import type { OwnCases } from './own-metric.js';

/** Where the cases of one kind come from. */
export interface CaseKind<Case> {
  readonly cohort: Cohort;
  /** The table in which they stand. */
  readonly table: TableName;
  /** What else is read to put them together. */
  readonly beside: readonly TableName[];
  /** Those of the window. */
  casesIn(study: Study, window: FigureWindow): readonly Case[];
  /** What each is grouped by. */
  subjectOf(each: Case): Subject;
}

export const caseKinds: { readonly [Of in keyof OwnCases]: CaseKind<OwnCases[Of]> } = {
  entries: {
    cohort: 'entry',
    table: 'placements',
    beside: ['homeSpells'],
    casesIn: (study, window) => entryCohort(study.episodes(), window),
    subjectOf: entrySubject,
  },
  exits: {
    cohort: 'exit',
    table: 'placements',
    beside: ['homeSpells'],
    casesIn: (study, window) => exitCohort(study.episodes(), window),
    subjectOf: exitSubject,
  },
  trajectories: {
    cohort: 'spell',
    table: 'trajectories',
    beside: [],
    casesIn: ({ register }, window) => begunIn(register.trajectories ?? [], window),
    subjectOf: spellSubject,
  },
  placements: {
    cohort: 'spell',
    table: 'placements',
    beside: [],
    casesIn: ({ register }, window) => begunIn(register.placements ?? [], window),
    subjectOf: spellSubject,
  },
};
