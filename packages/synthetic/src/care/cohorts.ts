/** The cohorts, by the name under which their share can be chosen. */
import { ambulatory } from './ambulatory.js';
import { familyHome } from './family-home.js';
import { fosterCare } from './foster-care.js';
import { intensiveHelp } from './intensive-help.js';
import { regularClosedCare } from './regular-closed-care.js';
import type { Cohort } from './story.js';
import { thuisbest } from './thuisbest.js';

/**
 * Shares of the children that enter each programme cohort, 0 to 1; the others get ordinary ambulatory help.
 *
 * A younger sibling whose age does not fit its cohort within the years of the register gets ordinary help too, so that
 * the shares come out a little lower.
 *
 * @dutch aandelen van de programma's
 */
export interface CohortShares {
  /** ThuisBest: short closed stay with therapy in the family. */
  readonly thuisbest: number;
  /** Regular closed youth care (JeugdzorgPlus). */
  readonly regularClosedCare: number;
  /** Foster care, full-time or for the weekend. */
  readonly fosterCare: number;
  /** Family homes. */
  readonly familyHome: number;
  /** Intensive ambulatory help. */
  readonly intensiveHelp: number;
}

/**
 * The shares unless told otherwise: far more closed care than any municipality has, so that small invented registers
 * show every programme.
 *
 * @dutch standaardaandelen
 * @example
 * defaultShares.thuisbest; // 0.08
 */
export const defaultShares: CohortShares = {
  thuisbest: 0.08,
  regularClosedCare: 0.18,
  fosterCare: 0.22,
  familyHome: 0.07,
  intensiveHelp: 0.09,
};

/** The cohorts that have a share. */
export const cohorts: Readonly<Record<keyof CohortShares, Cohort>> = {
  thuisbest,
  regularClosedCare,
  fosterCare,
  familyHome,
  intensiveHelp,
};

/** The cohort of everybody else. */
export const others: Cohort = ambulatory;
