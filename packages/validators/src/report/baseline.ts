/**
 * A report beside an earlier one: what is new, what is gone, what stayed.
 *
 * Findings are the same when their fingerprints are: code, record, id and field, whatever the line or the order.
 */
import { findingsOf } from './findings-of.js';
import type { Baseline, Report } from './report.js';

/**
 * A report with what changed since an earlier one in `baseline`. Nothing else of it changes.
 *
 * @dutch vergelijken met een eerder rapport
 * @example
 * const judged = (end: PlainDate) => {
 *   const read = parseRegister({ placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01', end }] });
 *   return checkRegister(read.register, [endsAfterItStarts], { asOf: '2025-01-01' });
 * };
 * const endsAfterItStarts = defineRule({
 *   id: 'X01', severity: 'error', source: 'data', on: 'placements',
 *   title: { nl: 'einde voor begin', en: 'end before start' }, message: { nl: 'Verbeter.', en: 'Correct it.' },
 *   check: (stay, { report }) => { if (stay.end !== undefined && stay.end < stay.start) report(stay); },
 * });
 * comparedWith(judged('2024-05-01'), judged('2024-02-01')).baseline.gone.map(({ code }) => code); // ['X01']
 */
export function comparedWith(report: Report, earlier: Report): Report & { readonly baseline: Baseline } {
  const [now, before] = [findingsOf(report), findingsOf(earlier)];
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const still = new Set(now.map(({ fingerprint }) => fingerprint));
  const added = now.map(({ fingerprint }) => fingerprint).filter((one) => !known.has(one));
  const incomplete = [
    ...new Set([...Object.keys(earlier.truncated ?? {}), ...Object.keys(report.truncated ?? {})]),
  ].sort();
  return {
    ...report,
    baseline: {
      asOf: earlier.asOf,
      added,
      unchanged: now.length - added.length,
      gone: before.filter(({ fingerprint }) => !still.has(fingerprint)),
      ...(incomplete.length > 0 && { incomplete }),
    },
  };
}
