/**
 * Words that metrics look for in events, decisions and observations, beside those of `@jeugd/core`. They are our own:
 * no standard of the field records these moments. A register without them gets a reason instead of a figure.
 */

/**
 * Kinds of event that metrics read.
 *
 * @dutch soorten gebeurtenis voor uitkomstcijfers
 */
export const metricEvents = {
  /** Verwijzing: the day on which a family was referred. */
  referral: 'referral',
  /** Intake: the first talk after a referral. */
  intake: 'intake',
  /** Ingetrokken: the family withdrew from the referral. */
  referralWithdrawn: 'referral-withdrawn',
  /** Vastgelopen vraag: a stuck case came to a table of experts (OPH, RET, BOEG). */
  stuckCaseOpened: 'stuck-case-opened',
  /** Doorbraak: the solution of a stuck case began. */
  stuckCaseSolved: 'stuck-case-solved',
  /** Ingetrokken: a stuck case was withdrawn. */
  stuckCaseWithdrawn: 'stuck-case-withdrawn',
  /** Crisis: the day of a crisis. */
  crisis: 'crisis',
  /** Voornemen tot uithuisplaatsing: a placement was intended, recorded before anybody knew how it would end. */
  placementIntended: 'placement-intended',
  /** Suïcide. */
  suicide: 'suicide',
  /** Suïcidepoging. */
  suicideAttempt: 'suicide-attempt',
} as const;

/**
 * Decision on where a child is to grow up, as a kind of decision: `time-to-perspective` reads it.
 *
 * @dutch perspectiefbesluit
 */
export const perspectiveDecision = 'perspective';

/**
 * Looking back on a placement, as an instrument: 1 when it was judged avoidable, 0 when not.
 * `avoidable-placement-share` reads it.
 *
 * @dutch oordeel achteraf over een plaatsing
 */
export const avoidableJudgement = 'placement-avoidable';
