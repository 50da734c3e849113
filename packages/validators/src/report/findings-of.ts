/** All findings of a report, wherever they stand in it. */
import type { Finding } from '@jeugd/core';
import type { Report } from './report.js';

/**
 * All findings of a report, each once: file by file in the order of the report, then those that stand in no file.
 * Of a rule with more faults than the report keeps only the first are there: `truncated` has the total.
 *
 * @dutch bevindingen van een rapport
 * @example
 * const placements = [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01', end: '2024-02-01' }] as const;
 * const impossible = defineRule({
 *   id: 'X01', severity: 'error', source: 'data', on: 'placements',
 *   title: { nl: 'einde voor begin', en: 'end before start' }, message: { nl: 'Verbeter.', en: 'Correct it.' },
 *   check: (stay, { report }) => { if (stay.end !== undefined && stay.end < stay.start) report(stay); },
 * });
 * const register: Register = { about: { version: '1' }, placements };
 * const place = (location: Location) => ({ ...location, file: 'placements.csv', line: 2 });
 * const report = checkRegister(register, [impossible], { asOf: '2025-01-01', found: { findings: [], place } });
 * report.findings.length; // 0
 * findingsOf(report).map(({ code, location }) => [code, location.line]); // [['X01', 2]]
 */
export function findingsOf({ files = [], findings }: Pick<Report, 'files' | 'findings'>): readonly Finding[] {
  return [...files.flatMap((file) => file.findings), ...findings];
}
