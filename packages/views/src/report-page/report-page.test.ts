import type { Finding } from '@jeugd/core';
import { comparedWith, type Report, type RuleDescription } from '@jeugd/validators/engine';
import { describe, expect, it } from 'vitest';
import { pageScript } from './page-script.js';
import { pageStyle } from './page-style.js';
import { reportPage } from './report-page.js';

const hostile = '<img src=x onerror=alert(1)>"\'\u202e';
const found = (id: string, part: Partial<Finding> = {}): Finding => ({
  code: 'P03',
  rule: 'P03',
  severity: 'error',
  message: 'The end lies before the start.',
  location: { file: 'placements.csv', line: 4, record: 'placements', id, field: 'end' },
  fingerprint: `P03|placements|${id}|end`,
  ...part,
});
const rules: readonly RuleDescription[] = [
  {
    id: 'P03',
    severity: 'error',
    source: 'data',
    title: { nl: 'einde voor begin', en: 'end before start' },
    message: { nl: 'Verbeter.', en: 'Correct.' },
  },
];
const report: Report = {
  version: '1',
  tool: '@jeugd/validators',
  asOf: '2025-01-01',
  files: [{ file: hostile, kind: 'placements', findings: [] }],
  findings: [found('p1'), found(hostile), found('p3', { code: 'S03', rule: 'S03', severity: 'warning' })],
  rules: [
    { id: 'P03', outcome: 'failed', checked: 40, failed: 12 },
    { id: 'S07', outcome: 'skipped', checked: 0, failed: 0, reason: 'table-missing:groups' },
    { id: 'X01', outcome: 'crashed', checked: 3, failed: 0, reason: 'threw:TypeError', crashed: 3 },
  ],
  truncated: { P03: 12 },
  summary: { errors: 12, warnings: 1, infos: 0, passed: 0, failed: 1, skipped: 1, crashed: 1 },
};

describe('reportPage', () => {
  const page = reportPage(report, { rules });

  it('shows the numbers, each finding with its place, and how every rule ended', () => {
    expect(page).toContain('<b>12</b>errors');
    expect(page).toContain('<td>placements.csv:4</td><td>placements</td><td>p1</td><td>end</td>');
    expect(page).toContain('end before start');
    expect(page).toContain('table missing: groups');
    expect(page).toContain('rule broke down (TypeError)');
  });

  it('puts errors before warnings', () => {
    expect(page.indexOf('data-code="P03"')).toBeLessThan(page.indexOf('data-code="S03"'));
  });

  it('says how many findings there are beyond those shown', () => {
    expect(page).toContain('The first 2 of 12');
    expect(page).not.toContain('The report as JSON has');
    expect(reportPage(report, { findingsPerRule: 1 })).toContain(
      'The first 1 of 12. The report as JSON has 2.',
    );
  });

  it('shows hostile text as text', () => {
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;\\u{202e}');
  });

  it('speaks Dutch', () => {
    const dutch = reportPage(report, { rules, locale: 'nl' });
    expect(dutch).toContain('<html lang="nl">');
    expect(dutch).toContain('einde voor begin');
    expect(dutch).toContain('Download wat te zien is als CSV');
  });

  it('tells what is new and what is gone', () => {
    const earlier = { ...report, asOf: '2024-12-01' as const, findings: [found('p1'), found('p9')] };
    const compared = reportPage(comparedWith(report, earlier), { rules });
    expect(compared).toContain('Since the report of 2024-12-01: 2 new, 1 gone, 1 unchanged.');
    expect(compared).toContain(
      '<tr data-state="unchanged"><td>placements.csv:4</td><td>placements</td><td>p1</td>',
    );
    expect(compared).toContain('placements/p9/end');
  });

  it('shows figures about quality', () => {
    const quality = [
      {
        metric: 'rule-fault-share',
        version: '1',
        by: { rule: 'P03' },
        params: {},
        value: 0.3,
        unit: 'proportion',
        interval: { lower: 0.1812, upper: 0.4541, level: 0.95, method: 'wilson' },
        n: 40,
        excluded: 0,
        cohort: 'period',
        window: { from: '2024-01-01', until: '2025-01-01' },
        asOf: '2025-01-01',
        warnings: [],
        suppressed: false,
      },
    ] as const;
    expect(reportPage(report, { quality })).toContain('30.0 % (18.1–45.4)');
    expect(reportPage(report, { quality, locale: 'nl' })).toContain('30,0 % (18,1–45,4)');
  });

  it('says that there is nothing to correct', () => {
    const clean = { ...report, findings: [], truncated: {} };
    expect(reportPage(clean)).toContain('nothing to correct');
  });
});

describe('the content policy', () => {
  // That the hashes in it are right is seen in a browser, in the end-to-end tests.
  it('holds for the text in the page', () => {
    const page = reportPage(report);
    expect(page).toContain(`<script>${pageScript}</script>`);
    expect(page).toContain(`<style>${pageStyle}</style>`);
    expect(page).toContain('default-src &#39;none&#39;');
  });
});
