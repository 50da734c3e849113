import type { Finding } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { reportAsJson } from '../as-json.js';
import type { Report } from '../report.js';
import type { RuleDescription } from '../rule-description.js';
import { reportAsText } from './as-text.js';

const found = (part: Partial<Finding>): Finding => ({
  code: 'P03',
  rule: 'P03',
  severity: 'error',
  message: 'The end lies before the start.',
  location: { record: 'placements', id: 'p1' },
  fingerprint: '',
  ...part,
});
const rules: readonly RuleDescription[] = [
  {
    id: 'P03',
    severity: 'error',
    source: 'data',
    title: { nl: 'einde voor begin', en: 'end before start' },
    message: { nl: '', en: '' },
  },
  {
    id: 'S03',
    severity: 'warning',
    source: 'data',
    title: { nl: 'weinig nachten', en: 'few nights' },
    message: { nl: '', en: '' },
  },
];
const { rule: _, ...structural } = found({
  code: 'core/invalid-field',
  message: 'The value of start is not right.',
  location: { file: 'placements.csv', line: 4, column: 3 },
});
const report: Report = {
  version: '1',
  tool: 'test',
  asOf: '2025-01-01',
  files: [{ file: 'placements.csv', kind: 'placements', findings: [structural] }],
  findings: [
    ...['p1', 'p2', 'p3'].map((id) => found({ location: { record: 'placements', id } })),
    found({ code: 'S03', rule: 'S03', severity: 'warning', location: { file: 'placements.csv', line: 9 } }),
  ],
  rules: [
    { id: 'P03', outcome: 'failed', checked: 40, failed: 12 },
    { id: 'S03', outcome: 'failed', checked: 40, failed: 1 },
    { id: 'S07', outcome: 'skipped', checked: 0, failed: 0, reason: 'table-missing:placements,groups' },
    { id: 'S08', outcome: 'skipped', checked: 0, failed: 0, reason: 'table-missing:placements,groups' },
    { id: 'X01', outcome: 'crashed', checked: 3, failed: 0, reason: 'threw:TypeError', crashed: 3 },
  ],
  summary: { errors: 13, warnings: 1, infos: 0, passed: 0, failed: 2, skipped: 2, crashed: 1 },
};

describe('reportAsText', () => {
  it('reads from what was met while reading to what to do next', () => {
    expect(reportAsText(report, { rules, places: 2 })).toBe(`Reading   1 finding
  error   The value of start is not right. core/invalid-field, 1 ×
    placements.csv:4:3

Rules     5 rules: 0 passed, 2 failed, 2 skipped, 1 crashed
  P03 error   end before start 12 ×  placements/p1, placements/p2 …
  S03 warning few nights        1 ×  placements.csv:9

CRASHED
  X01 rule broke down (TypeError) on 3 record(s) or group(s); its verdict is incomplete. Tell whoever made the rule.

Skipped   2 rules; the report as JSON names them all
  table missing: groups (2), placements (2)

Result    errors: 13, warnings: 1, infos: 0 (judged as of 2025-01-01)
Next      report the crashed rule; without it this report is not complete.
`);
  });

  it('tells what to do below each rule when asked', () => {
    expect(reportAsText(report, { rules, explain: true })).toContain(
      '  P03 error   end before start 12 ×  placements/p1, placements/p2, placements/p3 …\n    The end lies before the start.\n',
    );
  });

  it('counts what was not kept, also when it knows no rules', () => {
    const truncated = { 'core/invalid-field': 30, P03: 12 };
    expect(reportAsText({ ...report, truncated })).toContain('Reading   30 findings\n');
    expect(reportAsText({ ...report, truncated })).toContain('core/invalid-field, 1+ ×\n');
  });

  it('speaks Dutch', () => {
    const text = reportAsText(report, { rules, locale: 'nl' });
    expect(text).toContain('P03 fout         einde voor begin 12 ×');
    expect(text).toContain('\n  tabel ontbreekt: groups (2), placements (2)');
    expect(text).toContain('VASTGELOPEN');
    expect(text).toContain('\nUitslag        fouten: 13');
    expect(text).toContain('\nVolgende stap  meld de vastgelopen regel');
  });

  it('has no line for the place of what stands nowhere', () => {
    const { rule: _, ...nowhere } = found({ code: 'a/b', message: 'Something was assumed.', location: {} });
    const text = reportAsText({ ...report, findings: [nowhere] });
    expect(text).toContain('Something was assumed. a/b, 1 ×\n\n');
    expect(text).not.toMatch(/^ +$/m);
  });

  it('leaves the day out when asked', () => {
    expect(reportAsText(report, { undated: true })).toContain('errors: 13, warnings: 1, infos: 0\n');
    expect(reportAsText(report, { undated: true, locale: 'nl' })).not.toContain('beoordeeld per');
  });

  it('uses colours only when asked', () => {
    expect(reportAsText(report, { rules })).not.toContain('\u001b');
    expect(reportAsText(report, { rules, colours: true })).toContain('\u001b[31merror\u001b[0m');
  });

  it('names every skipped rule when asked', () => {
    expect(reportAsText(report, { rules, everySkipped: true })).toContain(
      '\n  table missing: placements, groups: S07, S08\n',
    );
  });

  it('says of which record the numbers are, where more records fail', () => {
    const findings = ['p1', 'p2'].map((id) =>
      found({ location: { record: 'placements', id }, params: { nights: 3 } }),
    );
    const text = reportAsText({ ...report, files: [], findings }, { rules, explain: true });
    expect(text).toContain('\n    placements/p1: The end lies before the start.\n');
  });

  it('names the record in a file that has no lines', () => {
    const location = { file: 'register.json', record: 'placements', id: 'p1' };
    const text = reportAsText({ ...report, files: [], findings: [found({ location })] }, { rules });
    expect(text).toContain('register.json placements/p1');
  });

  it('does not call infos nothing', () => {
    const summary = { ...report.summary, errors: 0, warnings: 0, infos: 1, crashed: 0 };
    expect(reportAsText({ ...report, rules: [], summary })).toContain('Next      look at the infos');
  });

  it('says what is next for a clean register', () => {
    const clean = {
      ...report,
      files: [],
      findings: [],
      rules: [],
      summary: { errors: 0, warnings: 0, infos: 0, passed: 0, failed: 0, skipped: 0, crashed: 0 },
    };
    expect(reportAsText(clean)).toBe(`Rules     0 rules: 0 passed, 0 failed, 0 skipped, 0 crashed

Result    errors: 0, warnings: 0, infos: 0 (judged as of 2025-01-01)
Next      nothing to correct.
`);
  });

  it('takes the reason that only the rule knows from the rule', () => {
    const shy = {
      ...rules[0],
      id: 'S07',
      unless: { reason: 'shy', text: { nl: 'verlegen', en: 'too shy' }, holds: () => true },
    } as RuleDescription;
    const skipped: Report = {
      ...report,
      rules: [{ id: 'S07', outcome: 'skipped', checked: 0, failed: 0, reason: 'shy' }],
    };
    expect(reportAsText(skipped, { rules: [shy] })).toContain('too shy: S07');
  });
});

describe('a hostile id', () => {
  const steering = ['\u001b', '\u009b', '\u202e', '\u2028'];
  const hostile: Report = {
    ...report,
    files: [
      {
        file: 'a\u001b[2J.csv',
        kind: 'x',
        findings: [found({ location: { file: 'a\u001b[2J.csv', line: 1 } })],
      },
    ],
    findings: [found({ location: { record: 'placements', id: '\u009b31m\u202e\u2028' } })],
  };

  it('steers no terminal from the text', () => {
    const text = reportAsText(hostile, { rules });
    expect(text).toContain('a\\u{1b}[2J.csv:1');
    expect(text).toContain('placements/\\u{9b}31m\\u{202e}\\u{2028}');
    for (const character of steering) expect(text).not.toContain(character);
  });

  it('steers no terminal from JSON, and comes back as it was', () => {
    const json = reportAsJson(hostile);
    for (const character of steering) expect(json).not.toContain(character);
    expect(JSON.parse(json)).toEqual(hostile);
  });
});

describe('reportAsJson', () => {
  it('has its keys in one order, whatever the order of the report', () => {
    const turned = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report;
    const findings = report.findings.map(
      (one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as Finding,
    );
    expect(reportAsJson({ ...turned, findings })).toBe(reportAsJson(report));
    expect(Object.keys(JSON.parse(reportAsJson(turned)))).toEqual([
      'version',
      'tool',
      'asOf',
      'files',
      'findings',
      'rules',
      'summary',
    ]);
  });
});
