/** How good the data are, rule by rule: the share of records that a rule found fault with. */
import type { Figure } from '../figures/figure.js';
import { type QualityOptions, qualityFigure } from './quality-figure.js';

/**
 * What a rule counted, as in the report of `@jeugd/validators`.
 *
 * @dutch telling van een regel
 */
export interface RuleCounts {
  /** The rule. */
  readonly id: string;
  /** Records it applied to. */
  readonly checked: number;
  /** Faults it found. */
  readonly failed: number;
  /** Records with a fault, where they are fewer than the faults. */
  readonly failedRecords?: number;
}

/**
 * For each rule the share of the records it applied to in which it found a fault, with Wilson's interval: `1` when it
 * found fault with all. A rule that applied to no record has no value, and says why. The interval answers how sure one
 * may be of records to come; the records at hand were all looked at.
 *
 * @dutch aandeel records met een fout, per regel
 * @returns a figure per rule in the order given: metric `rule-fault-share`, `by` the rule
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const about = { version: '1' };
 * const [ends, nights] = ruleFigures(
 *   [{ id: 'P03', checked: 200, failed: 3 }, { id: 'S02', checked: 0, failed: 0 }],
 *   { asOf: '2025-01-01', about },
 * );
 * ends.value; // 0.015
 * ends.interval?.upper?.toFixed(3); // '0.043'
 * nights.reason; // 'no-records'
 */
export function ruleFigures(rules: readonly RuleCounts[], options: QualityOptions): Figure[] {
  return rules.map(({ id, checked, failed, failedRecords = failed }) => {
    // A rule may name a record beside those it walks: the bed and not the child.
    const counts = { numerator: Math.min(failedRecords, checked), denominator: checked };
    return qualityFigure('rule-fault-share', { rule: id }, counts, options);
  });
}
