/**
 * The policy of disclosure control: what counts as few, and what is done about it. Every table and figure function that
 * publishes takes one.
 */
import { JeugdError } from '@jeugd/core';
import { invalidPolicyTexts } from './texts.js';

/**
 * How numbers about children are made safe to publish.
 *
 * @dutch onthullingsbeleid
 */
export interface DisclosurePolicy {
  /** Counts of 1 to `minCell − 1` children are hidden; 0 hides nothing at all. */
  readonly minCell: number;
  /** Counts are rounded to multiples of this, after hiding and never before a figure is computed; not unless told. */
  readonly rounding?: number;
  /** Hide more, so that nothing hidden follows by subtraction from what is shown. */
  readonly secondary: boolean;
  /** Show that there are none. Beware: 0 of 12 tells the same of all twelve. */
  readonly showZeros: boolean;
}

/**
 * The policy for publication unless told otherwise: at least 10 children, secondary suppression, no rounding, and zeros
 * hidden like other small counts. Agencies ask for three, five or more respondents a cell; the smallest count that
 * Statistics Netherlands shows in its tables of youth care is 10.
 *
 * @dutch beleid voor publicatie
 * @example
 * publicationPolicy; // { minCell: 10, secondary: true, showZeros: false }
 */
export const publicationPolicy: DisclosurePolicy = { minCell: 10, secondary: true, showZeros: false };

/** The policy with what was left open as for publication; throws `metrics/invalid-option` when it cannot be. */
export function checkedPolicy(asked: Partial<DisclosurePolicy>): DisclosurePolicy {
  const policy = { ...publicationPolicy, ...asked };
  checkWhole('minCell', policy.minCell, 0);
  if (policy.rounding !== undefined) checkWhole('rounding', policy.rounding, 1);
  return policy;
}

/** Whether a count of children may not be shown. */
export function isSmall(count: number, { minCell, showZeros }: DisclosurePolicy): boolean {
  return count < minCell && !(count === 0 && showZeros);
}

function checkWhole(option: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new JeugdError('metrics/invalid-option', invalidPolicyTexts, {
    option,
    expected: `${least}, ${least + 1} …`,
  });
}
