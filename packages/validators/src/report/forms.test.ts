import type { Finding } from '@jeugd/core';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import operationOutcomeSchema from '../../fixtures/standards/fhir-r4-operation-outcome.json' with {
  type: 'json',
};
import sarifSchema from '../../fixtures/standards/sarif-2.1.0.json' with { type: 'json' };
import { reportAsJson } from './as-json.js';
import { reportAsOperationOutcome } from './as-operation-outcome.js';
import { comparedWith } from './baseline.js';
import type { Report } from './report.js';
import { parseReport, reportJsonSchema } from './report-schema.js';
import type { RuleDescription } from './rule-description.js';
import { reportAsSarif } from './sarif/as-sarif.js';

const found = (id: string, part: Partial<Finding> = {}): Finding => ({
  code: 'P03',
  rule: 'P03',
  severity: 'error',
  message: 'The end lies before the start.',
  location: { record: 'placements', id, field: 'end' },
  fingerprint: `P03|placements|${id}|end`,
  ...part,
});
const { rule: _, ...structural } = found('p9', {
  code: 'core/invalid-field',
  severity: 'info',
  location: { file: 'my data/é.csv', line: 4, column: 3, record: 'placements' },
  fingerprint: 'core/invalid-field|placements|column 3|',
});
const rules: readonly RuleDescription[] = [
  {
    id: 'P03',
    severity: 'error',
    source: 'BW 1:245',
    article: 'BW 1:245',
    validFrom: '2015-01-01',
    title: { nl: 'einde voor begin', en: 'end before start' },
    message: { nl: 'Verbeter {nights}.', en: 'Correct {nights}.' },
  },
];
const report: Report = {
  version: '1',
  tool: '@jeugd/validators',
  asOf: '2025-01-01',
  files: [{ file: 'my data/é.csv', kind: 'placements', findings: [structural] }],
  findings: [found('p1', { params: { nights: 3 } }), found('p2')],
  rules: [
    { id: 'P03', outcome: 'failed', checked: 40, failed: 12 },
    { id: 'S03', outcome: 'passed', checked: 40, failed: 0 },
    { id: 'S07', outcome: 'skipped', checked: 0, failed: 0, reason: 'table-missing:placements,groups' },
    { id: 'X01', outcome: 'crashed', checked: 3, failed: 0, reason: 'threw:TypeError', crashed: 3 },
  ],
  truncated: { P03: 12 },
  summary: { errors: 12, warnings: 0, infos: 1, passed: 1, failed: 1, skipped: 1, crashed: 1 },
};
const earlier: Report = {
  ...report,
  asOf: '2024-12-01',
  findings: [found('p2'), found('p3')],
  truncated: {},
};
const empty: Report = { ...report, files: [], findings: [], rules: [], truncated: {} };

/** The schemas of the standards, read by an independent reader of JSON Schema. */
const isSarif = new Ajv2020({ strict: false, formats: { ...fullFormats } }).compile(sarifSchema);
const isOperationOutcome = new Ajv({ strict: false, formats: { ...fullFormats } }).compile(
  operationOutcomeSchema,
);
const isReport = new Ajv2020({
  strict: true,
  strictTypes: false,
  formats: { date: fullFormats.date },
}).compile(reportJsonSchema());

describe.each([
  ['a report', report],
  ['a report beside an earlier one', comparedWith(report, earlier)],
  ['an empty report', empty],
] as const)('%s', (_, one) => {
  it('is SARIF 2.1.0 by the schema of OASIS', () => {
    expect(isSarif(JSON.parse(reportAsSarif(one, { rules }))), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it('is an OperationOutcome by the schema of FHIR R4', () => {
    const outcome = JSON.parse(reportAsOperationOutcome(one, { rules, locale: 'nl' }));
    expect(isOperationOutcome(outcome), JSON.stringify(isOperationOutcome.errors)).toBe(true);
  });

  it('follows its own JSON Schema and comes back from JSON as it was', () => {
    const json = JSON.parse(reportAsJson(one));
    expect(isReport(json), JSON.stringify(isReport.errors)).toBe(true);
    expect(parseReport(json)).toEqual(json);
  });
});

describe('the schemas of the standards', () => {
  it.each([
    ['SARIF', isSarif, { version: '2.1.0', runs: [{ results: [{}] }] }],
    ['OperationOutcome', isOperationOutcome, { resourceType: 'OperationOutcome', issue: [{ severity: 1 }] }],
    ['report', isReport, { ...report, asOf: '2025-02-30' }],
  ] as const)('refuse what is not %s', (_, accepts, wrong) => {
    expect(accepts(wrong)).toBe(false);
  });
});

describe('reportAsSarif', () => {
  const sarif = (one: Report, options = {}) => JSON.parse(reportAsSarif(one, options)).runs[0];

  it('has every outcome: fail, pass, not applicable, and a breakdown', () => {
    const { results, invocations } = sarif(report, { rules });
    expect(results.map(({ ruleId, kind, level }: Record<string, string>) => [ruleId, kind, level])).toEqual([
      ['core/invalid-field', 'fail', 'note'],
      ['P03', 'fail', 'error'],
      ['P03', 'fail', 'error'],
      ['S03', 'pass', 'none'],
      ['S07', 'notApplicable', 'none'],
    ]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(invocations[0].toolExecutionNotifications[0].associatedRule).toEqual({ id: 'X01', index: 3 });
  });

  it('says where: file by URI and line, record by name', () => {
    const { results, tool } = sarif(report, { rules });
    expect(results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20data/%C3%A9.csv' },
          region: { startLine: 4 },
        },
        logicalLocations: [{ fullyQualifiedName: 'placements' }],
      },
    ]);
    expect(results[1].locations[0].logicalLocations[0].fullyQualifiedName).toBe('placements/p1/end');
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('says of every result whether it is new, unchanged or absent', () => {
    const { results } = sarif(comparedWith(report, { ...earlier, files: report.files ?? [] }));
    expect(results.map((one: Record<string, string>) => [one['ruleId'], one['baselineState']])).toEqual([
      ['core/invalid-field', 'unchanged'],
      ['P03', 'new'],
      ['P03', 'unchanged'],
      ['P03', 'absent'],
      ['S03', 'unchanged'],
      ['S07', 'unchanged'],
    ]);
  });

  it.each([
    ['/data/a b.xml', 'file:///data/a%20b.xml'],
    ['C:\\data\\a.xml', 'file:///C:/data/a.xml'],
    ['../a#b?.xml', '../a%23b%3F.xml'],
    ['a:b.xml', 'a%3Ab.xml'],
    ['\ud800.csv', '%EF%BF%BD.csv'],
  ])('names the file %s as %s', (file, uri) => {
    const { artifacts } = sarif({ ...report, files: [{ file, kind: 'x', findings: [] }] });
    expect(artifacts[0].location.uri).toBe(uri);
  });

  it('tells of a failed rule of which no finding was kept', () => {
    const { results } = sarif({ ...report, findings: [] }, { rules });
    expect(results[1]).toMatchObject({ ruleId: 'P03', kind: 'fail', level: 'error' });
    expect(results[1].message.text).toContain('12 faults in 40 checked');
  });

  it('shows no place for a number in what it says of a rule', () => {
    const [rule] = sarif(report, { rules, version: '0.1.0' }).tool.driver.rules;
    expect(rule.help.text).toBe('Correct ….\n\nBW 1:245');
    expect(sarif(report, { version: '0.1.0' }).tool.driver.version).toBe('0.1.0');
  });

  it('gives the column of a character, and not of a cell', () => {
    const at = (file: string) =>
      sarif({
        ...report,
        files: [{ file, kind: 'x', findings: [found('p', { location: { file, line: 2, column: 5 } })] }],
      }).results[0].locations[0].physicalLocation.region;
    expect(at('a.xml')).toEqual({ startLine: 2, startColumn: 5 });
    expect(at('a.CSV')).toEqual({ startLine: 2 });
  });
});

describe('reportAsOperationOutcome', () => {
  const issues = JSON.parse(reportAsOperationOutcome(report, { rules })).issue;

  it('has an issue for each finding and each outcome', () => {
    expect(
      issues.map(
        ({
          severity,
          code,
          details,
        }: {
          severity: string;
          code: string;
          details: { coding?: [{ code: string }] };
        }) => [severity, code, details.coding?.[0].code],
      ),
    ).toEqual([
      ['information', 'informational', undefined],
      ['information', 'structure', 'core/invalid-field'],
      ['error', 'business-rule', 'P03'],
      ['error', 'business-rule', 'P03'],
      ['information', 'informational', 'P03'],
      ['information', 'informational', 'S03'],
      ['information', 'informational', 'S07'],
      ['fatal', 'exception', 'X01'],
    ]);
  });

  it('says what, where and why', () => {
    expect(issues[1].diagnostics).toBe('my data/é.csv:4:3 placements');
    expect(issues[2]).toMatchObject({
      details: { coding: [{ display: 'end before start' }], text: 'The end lies before the start.' },
      diagnostics: 'placements/p1 end',
    });
    expect(issues[4].details.text).toBe('failed: 12 faults in 40 checked, not all of them in this report');
    expect(issues[6].details.text).toBe('skipped: table missing: placements, groups');
  });
});

describe('comparedWith', () => {
  it('tells what is new, gone and unchanged, and of which codes it cannot tell all', () => {
    const { baseline } = comparedWith(report, { ...earlier, truncated: { S03: 2000 } });
    expect(baseline.asOf).toBe('2024-12-01');
    expect(baseline.added).toEqual(['P03|placements|p1|end']);
    expect(baseline.unchanged).toBe(2);
    expect(baseline.gone.map(({ location }) => location.id)).toEqual(['p3']);
    expect(baseline.incomplete).toEqual(['P03', 'S03']);
  });

  it('finds nothing between a report and itself', () => {
    expect(comparedWith(report, report).baseline).toMatchObject({ added: [], gone: [], unchanged: 3 });
  });
});

describe('parseReport', () => {
  it('reads back the language, and how heavy each rule weighs', () => {
    const rules = [{ id: 'P03', severity: 'warning', outcome: 'passed', checked: 1, failed: 0 } as const];
    const told = { ...report, locale: 'nl', rules } as const;
    const json = JSON.parse(reportAsJson(told));
    expect(isReport(json)).toBe(true);
    expect(parseReport(json)).toMatchObject({ locale: 'nl', rules });
  });

  it.each([
    null,
    [],
    {},
    { ...report, version: '2' },
    { ...report, asOf: '2025-02-30' },
    { ...report, findings: [{}] },
    { ...report, rules: [{ id: 'P03', outcome: 'fine', checked: 1, failed: 0 }] },
    { ...report, rules: [{ id: 'P03', severity: 'grave', outcome: 'passed', checked: 1, failed: 0 }] },
    { ...report, locale: 'fr' },
    { ...report, summary: { ...report.summary, errors: -1 } },
  ])('refuses what is no report', (wrong) => {
    expect(() => parseReport(wrong)).toThrowError(
      expect.objectContaining({ code: 'validators/not-a-report' }),
    );
  });
});
