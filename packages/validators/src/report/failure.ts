/** When a check has failed: for an exit code, or for a system that stops there. */
import type { Severity } from '@jeugd/core';
import { findingsOf } from './findings-of.js';
import type { Report } from './report.js';

/**
 * From which findings on a check has failed; the last two look only at what an earlier report did not have.
 *
 * @dutch grens
 */
export const failures = ['error', 'warning', 'new-error', 'new-warning'] as const;

/**
 * From which findings on a check has failed.
 *
 * @dutch grens
 */
export type Failure = (typeof failures)[number];

/**
 * Whether there is a finding as heavy as asked for, or a rule broke down.
 *
 * Of a code of which the report did not keep all findings it is not known which are new: then all of them count. Without
 * an earlier report nothing is new.
 *
 * @dutch mislukt
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * hasFailed(report, 'warning'); // false
 */
export function hasFailed(report: Report, failOn: Failure): boolean {
  const { errors, warnings, crashed } = report.summary;
  if (crashed > 0) return true;
  if (failOn === 'error') return errors > 0;
  if (failOn === 'warning') return errors + warnings > 0;
  const heavy: readonly Severity[] = failOn === 'new-error' ? ['error'] : ['error', 'warning'];
  const added = new Set(report.baseline?.added);
  const unsure = new Set(report.baseline?.incomplete);
  return findingsOf(report).some(
    ({ severity, fingerprint, code }) =>
      heavy.includes(severity) && (added.has(fingerprint) || unsure.has(code)),
  );
}
