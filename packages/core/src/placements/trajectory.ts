/** Trajectories: help of one form to one child, at home or away. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { CareFormCode } from '../care-forms/index.js';
import type { ProgrammeId } from '../programmes/programme-ids.js';
import { code, date, flag, number, optional, text } from '../schema/fields.js';
import type { Ground } from './ground.js';

/**
 * A care trajectory.
 *
 * @dutch jeugdhulptraject
 */
export interface CareTrajectory {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** Which form of help. */
  readonly careForm: CareFormCode;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer; absent while it runs, unless `endUnknown`. */
  readonly end?: PlainDate;
  /** It has ended, but nobody knows when. */
  readonly endUnknown?: boolean;
  /** Why it ended. */
  readonly endReason?: string;
  /** Programme it is part of. */
  readonly programme?: ProgrammeId;
  /** Who gives the help. */
  readonly providerId?: string;
  /** Who referred the child. */
  readonly referrer?: string;
  /** Whether it began in a crisis. */
  readonly crisisStart?: boolean;
  /** Hours of help a week. */
  readonly hoursPerWeek?: number;
  /** Why it goes on from 18. */
  readonly ground?: Ground;
  /** Part 1, 2 or 3 of the definition of youth help (Jeugdwet 1.1). */
  readonly helpPart?: number;
  /** Municipality taken as responsible, by name or code. */
  readonly municipality?: string;
}

/** Schema of {@link CareTrajectory}. */
export const CareTrajectory = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    careForm: code<CareFormCode>(),
    start: date,
    end: optional(date),
    endUnknown: optional(flag),
    endReason: optional(text),
    programme: optional(code<ProgrammeId>()),
    providerId: optional(text),
    referrer: optional(text),
    crisisStart: optional(flag),
    hoursPerWeek: optional(number),
    ground: optional(code<Ground>()),
    helpPart: optional(number),
    municipality: optional(text),
  }))();
