/** Full-time and part-time stays. */
import {
  type CareFormCode,
  careForm,
  careFormIds,
  descendantsOf,
  hasResidence,
  type Placement,
} from '@jeugd/core';

/** From this many nights a week on a stay counts as full-time. */
export const fullTimeNights = 5;

/**
 * Whether a placement is a full-time stay: at least five nights a week; where nobody recorded the nights, a form of
 * care that is full-time by its nature.
 */
export function isFullTimeStay({ careForm: code, nightsPerWeek }: Placement): boolean {
  if (hasResidence(code) !== true) return false;
  return nightsPerWeek === undefined ? careForm(code)?.time === 'full' : nightsPerWeek >= fullTimeNights;
}

/** Whether a number of nights a week can exist: a whole or half number from 0 to 7. */
export function areNightsPossible(nights: number): boolean {
  return nights >= 0 && nights <= 7 && Number.isInteger(nights * 2);
}

/** The forms with residence that are full-time and have no part-time form below them. */
const fullTimeForms: ReadonlySet<CareFormCode> = /* @__PURE__ */ (() =>
  new Set(careFormIds.filter((id) => [id, ...descendantsOf(id)].every(isFullTimeResidence))))();

/** Whether a form of care is full-time, whatever narrower form it turns out to be. */
export function isFullTimeForm(code: CareFormCode): boolean {
  return fullTimeForms.has(code);
}

function isFullTimeResidence(code: CareFormCode): boolean {
  return hasResidence(code) === true && careForm(code)?.time === 'full';
}
