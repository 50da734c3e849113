/** The findings of one rule, or of one code met while reading, together. */
import type { Finding, Severity } from '@jeugd/core';
import type { PageContext } from './page-context.js';

/** Findings that belong together. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** How many there are, also those that the report did not keep. */
  readonly total: number;
}

const weights: readonly Severity[] = ['error', 'warning', 'info'];

/** The groups, the heaviest first, then by code. */
export function findingGroups({
  findings,
  report,
}: Pick<PageContext, 'findings' | 'report'>): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${weights.indexOf(finding.severity)} ${finding.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, found]) => {
      const [first] = found;
      if (first === undefined) return [];
      const { code, severity } = first;
      const total = Math.max(found.length, report.truncated?.[code] ?? 0);
      return [{ code, severity, findings: found, total }];
    });
}
