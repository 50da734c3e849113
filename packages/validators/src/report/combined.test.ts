import { describe, expect, it } from 'vitest';
import { combinedReport } from './combined.js';
import type { Report } from './report.js';

const none = { errors: 0, warnings: 0, infos: 0, passed: 0, failed: 0, skipped: 0, crashed: 0 };
const empty: Report = { version: '1', tool: 't', asOf: '2025-01-01', findings: [], rules: [], summary: none };
const fault = { code: 'X1', severity: 'error', message: '', location: {}, fingerprint: '' } as const;

describe('several reports as one', () => {
  it('is the report itself when there is one', () => {
    expect(combinedReport(empty, [])).toBe(empty);
  });

  it.each([
    ['passed', 'skipped', 'passed'],
    ['passed', 'failed', 'failed'],
    ['crashed', 'failed', 'crashed'],
    ['skipped', 'skipped', 'skipped'],
  ] as const)('ends a rule that %s and %s as %s', (first, second, worst) => {
    const reports = [first, second].map((outcome): Report => {
      return {
        ...empty,
        rules: [{ id: 'X1', outcome, checked: 2, failed: 1, reason: `because ${outcome}` }],
      };
    });
    const report = combinedReport(reports[0] ?? empty, reports.slice(1));
    expect(report.rules).toEqual([
      { id: 'X1', outcome: worst, checked: 4, failed: 2, reason: `because ${worst}` },
    ]);
    expect(report.summary[worst]).toBe(1);
  });

  it('keeps how heavy a rule weighs, and the language where it is one', () => {
    const rule = { id: 'X1', severity: 'warning', outcome: 'passed', checked: 1, failed: 0 } as const;
    const dutch: Report = { ...empty, locale: 'nl', rules: [rule] };
    expect(combinedReport(empty, [dutch, dutch])).toMatchObject({
      locale: 'nl',
      rules: [{ id: 'X1', severity: 'warning', checked: 2 }],
    });
    expect(combinedReport(dutch, [{ ...empty, locale: 'en' }])).not.toHaveProperty('locale');
  });

  it('adds up what was counted, also where not all was kept', () => {
    const first: Report = {
      ...empty,
      findings: [fault],
      truncated: { X1: 5 },
      summary: { ...none, errors: 5 },
    };
    const second: Report = {
      ...empty,
      files: [{ file: 'a', kind: 'x', findings: [fault, fault] }],
      summary: { ...none, errors: 2 },
    };
    const report = combinedReport(first, [second]);
    expect(report.truncated).toEqual({ X1: 7 });
    expect(report.summary.errors).toBe(7);
    expect(report.findings).toHaveLength(1);
    expect(report.files).toHaveLength(1);
  });
});
