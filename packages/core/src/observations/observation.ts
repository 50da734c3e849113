/** Observations: what was measured of how a child is doing. */
import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { code, date, number, optional, text } from '../schema/fields.js';
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Moments of measurement, by id.
 *
 * @dutch meetmomenten
 */
export const moments = ['start', 'during', 'end', 'follow-up'] as const;

/**
 * Moment of measurement.
 *
 * @dutch meetmoment
 */
export type Moment = (typeof moments)[number] | UnknownCode;

/**
 * Who gives an answer, by id.
 *
 * @dutch respondenten
 */
export const respondents = ['youth', 'parent', 'professional'] as const;

/**
 * Who gave the answer.
 *
 * @dutch respondent
 */
export type Respondent = (typeof respondents)[number] | UnknownCode;

/**
 * One measurement of one child with one instrument.
 *
 * @dutch uitkomstmeting
 */
export interface Observation {
  /** Id within the register. */
  readonly id: string;
  /** The child. */
  readonly personId: string;
  /** The trajectory it is about. */
  readonly trajectoryId?: string;
  /** Day of measurement. */
  readonly date: PlainDate;
  /** Which questionnaire or measure; any word. Metrics name the ones they read. */
  readonly instrument: string;
  /** When in the help. */
  readonly moment: Moment;
  /** What came out, in the unit of the instrument. */
  readonly value: number;
  /** Who answered. */
  readonly respondent?: Respondent;
}

/** Schema of {@link Observation}. */
export const Observation = /* @__PURE__ */ (() =>
  z.object({
    id: text,
    personId: text,
    trajectoryId: optional(text),
    date,
    instrument: text,
    moment: code<Moment>(),
    value: number,
    respondent: optional(code<Respondent>()),
  }))();
