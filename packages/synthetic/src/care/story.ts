/**
 * Stories: what happens to a child, told in full, with no regard to what a register will see of it.
 *
 * A cohort tells the story of a child that enters it. The law then cuts what goes on too long (`age-limits.ts`), and
 * the register writes down the part that lies before its last day (`register/write-story.ts`).
 */
import type { CareFormId, Exit, PlainDate, ProgrammeId } from '@jeugd/core';
import type { OutcomeProfile } from '../outcomes/profile.js';
import type { Random } from '../random/index.js';
import type { Day } from '../register/day.js';

/** A stay in one place. */
export interface Stay {
  readonly careForm: CareFormId;
  readonly start: Day;
  readonly end: Day;
  readonly programme?: ProgrammeId;
  /** Absent = every night. */
  readonly nightsPerWeek?: number;
  /** Goes on after the eighteenth birthday as needed continuation of help. */
  readonly continued?: boolean;
}

/** A time away from home: stays that follow each other without a gap, and where the child went then. */
export interface Away {
  readonly stays: readonly [Stay, ...Stay[]];
  readonly exit: Exit;
  /** Nobody recorded when the last stay ended. */
  readonly endUnknown?: boolean;
  /** What is measured at the end and happens in the year after. */
  readonly outcomes?: OutcomeProfile;
}

/** Help without residence. */
export interface Help {
  readonly careForm: CareFormId;
  readonly start: Day;
  readonly end: Day;
  readonly programme?: ProgrammeId;
  readonly hoursPerWeek?: number;
  readonly crisisStart?: boolean;
  readonly endUnknown?: boolean;
  /** Part of the definition of youth help: 1 help, 2 participation, 3 personal care (Jeugdwet 1.1). */
  readonly helpPart: 1 | 2 | 3;
  /** Goes on after the eighteenth birthday where the law allows it. */
  readonly continued?: boolean;
}

/** What happens to a child. */
export interface Story {
  /** Times away from home, in order. */
  readonly away: readonly Away[];
  /** Weekends and nights elsewhere while the child lives at home. */
  readonly partTime: readonly Stay[];
  /** Help without residence, in any order. */
  readonly help: readonly Help[];
  /** Whether the first time away rests on a supervision order; without one it is voluntary. */
  readonly supervised: boolean;
  /** First day on which an institution holds the guardianship. */
  readonly guardianFrom?: Day;
}

/** A child on the day its story begins. */
export interface Beginning {
  readonly birth: Day;
  /** First day of the care that makes the child part of its cohort. */
  readonly entry: Day;
}

/** A group of children that gets the same kind of care. */
export interface Cohort {
  /** Ages in years at entry, evenly drawn; `until` itself does not come up. */
  readonly ages: { readonly from: number; readonly until: number };
  /** First day on which anybody can enter; absent = always. */
  readonly since?: PlainDate;
  /** Tells the story of a child that enters. */
  readonly tell: (child: Beginning, random: Random) => Story;
}

/** The day after the last of a time away. */
export function endOf({ stays }: Away): Day {
  return (stays.at(-1) ?? stays[0]).end;
}

/** The first day away. */
export function startOf({ stays }: Away): Day {
  return stays[0].start;
}
