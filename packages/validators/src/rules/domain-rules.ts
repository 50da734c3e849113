/** All rules on a register, in the order of their ids: a folder per group. */
import type { Rule } from '../engine/index.js';
import * as person from './person/index.js';
import * as stay from './stay/index.js';

/**
 * All rules on a register, in the order of their ids. An array as any other: leave a rule out with `filter`, change its
 * weight with `map`, add your own with `[...domainRules, mine]`.
 *
 * @dutch domeinregels
 * @example
 * domainRules.filter(({ id }) => id !== 'S07').some(({ id }) => id === 'S07'); // false
 * const milder = domainRules.map((rule) => (rule.id === 'S07' ? { ...rule, severity: 'info' as const } : rule));
 * milder.find(({ id }) => id === 'S07')?.severity; // 'info'
 */
export const domainRules: readonly Rule[] = /* @__PURE__ */ (() => [
  person.birthBeforeExtraction,
  person.nothingAfterDeath,
  person.endAfterStart,
  person.endKnownOrUnknown,
  person.noYouthCareFrom23,
  person.groundFrom18,
  person.resumedWithinHalfAYear,
  person.fosterCareBeganBefore18,
  person.noCareOfParts2And3From18,
  person.bsnKnown,
  stay.oneFullTimeStayAtATime,
  stay.nightsArePossible,
  stay.fullTimeFormHasFullTimeNights,
  stay.beterMetThuis,
  stay.fosterCareWithinAgeLimits,
  stay.familyHomeTo21,
  stay.smallGroupIsSmall,
  stay.familyHomeNotTooFull,
  stay.returnHomeIsSeen,
])();
