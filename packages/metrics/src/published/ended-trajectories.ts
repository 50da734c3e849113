/** Ended trajectories: the youth care that ended in a window, merged as CBS does. */
import type { PlainDate, Register } from '@jeugd/core';
import type { Subject } from '../cohorts/groupings.js';
import type { FigureWindow } from '../figures/figure.js';
import { type MergedTrajectory, mergeTrajectories } from './merge-trajectories.js';
import { youthCareOf } from './trajectories.js';

/** A trajectory that has ended. */
export interface EndedTrajectory extends MergedTrajectory {
  readonly end: PlainDate;
}

/** An end on the first day of the window is in, one on `until` is not. Help whose end nobody knows is not among them. */
export function endedTrajectories({ from, until }: FigureWindow, register: Register): EndedTrajectory[] {
  return mergeTrajectories(youthCareOf(register))
    .filter((each): each is EndedTrajectory => each.end !== undefined && !endIsUnknown(each))
    .filter(({ end }) => end >= from && end < until);
}

function endIsUnknown({ records }: MergedTrajectory): boolean {
  return records.every(({ end, endUnknown }) => end === undefined && endUnknown === true);
}

/** An ended trajectory as a member of an exit cohort. */
export function endSubject({ personId, start, end, records }: EndedTrajectory): Subject {
  return { personId, since: start, day: end, records };
}
