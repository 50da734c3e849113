/**
 * A log of findings that stays small: all are counted, the first of each code are kept.
 */
import type { Finding, Severity } from './finding.js';

/**
 * Findings as they come in. Data with a million faults of one kind make a log with a thousand of them and the count.
 * No two findings of a log have the same fingerprint.
 *
 * @dutch logboek van bevindingen
 */
export interface FindingLog {
  /** Counts a finding, and keeps it while its code has room. */
  add(finding: Finding): void;
  /** Whether the next finding of a code would be kept. */
  hasRoomFor(code: string): boolean;
  /** The findings kept, in the order they came in. */
  readonly findings: readonly Finding[];
  /** How many were counted, by severity; includes those not kept. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The codes of which not all findings were kept, with their total. */
  truncated(): Readonly<Record<string, number>>;
}

/**
 * A new, empty log.
 *
 * @dutch logboek van bevindingen
 * @param keepPerCode how many findings of one code are kept; 1,000 unless told, at least 0
 * @example
 * const log = findingLog(1);
 * const fault = finding({ code: 'P03', severity: 'error', message: 'end before start', location: { id: 'a' } });
 * log.add(fault);
 * log.add(fault);
 * log.findings.length; // 1
 * log.counts.error; // 2
 * log.truncated(); // { P03: 2 }
 */
export function findingLog(keepPerCode = 1000): FindingLog {
  const findings: Finding[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  const totals = new Map<string, number>();
  const fingerprints = new Map<string, number>();

  /** The second finding with the same fingerprint gets `#2`: faults without an id are told apart by their order. */
  const distinct = (finding: Finding): Finding => {
    const count = (fingerprints.get(finding.fingerprint) ?? 0) + 1;
    fingerprints.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${count}` };
  };

  return {
    add(finding) {
      const total = (totals.get(finding.code) ?? 0) + 1;
      totals.set(finding.code, total);
      counts[finding.severity] += 1;
      if (total <= keepPerCode) findings.push(distinct(finding));
    },
    hasRoomFor: (code) => (totals.get(code) ?? 0) < keepPerCode,
    findings,
    counts,
    truncated: () => Object.fromEntries([...totals].filter(([, total]) => total > keepPerCode)),
  };
}
