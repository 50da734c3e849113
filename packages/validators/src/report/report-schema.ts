/** The form of a report, for whoever reads one back: a program, or the comparison with an earlier report. */
import {
  type Finding,
  isPlainDate,
  JeugdError,
  type Locale,
  type Location,
  type Params,
  type PlainDate,
  type Severity,
} from '@jeugd/core';
import * as z from 'zod/mini';
import type { Baseline, FileReport, Outcome, Report, RuleResult, Summary } from './report.js';
import { notAReportTexts } from './texts.js';

const count = /* @__PURE__ */ (() => z.int().check(z.nonnegative()))();
const day = /* @__PURE__ */ (() =>
  z.string().check(z.refine(isPlainDate)) as unknown as z.ZodMiniType<PlainDate, PlainDate>)();
const list = <Item>(item: z.ZodMiniType<Item, Item>): z.ZodMiniType<readonly Item[], readonly Item[]> =>
  z.readonly(z.array(item)) as unknown as z.ZodMiniType<readonly Item[], readonly Item[]>;

const location = /* @__PURE__ */ (() =>
  z.object({
    file: z.exactOptional(z.string()),
    line: z.exactOptional(count),
    column: z.exactOptional(count),
    path: z.exactOptional(z.string()),
    record: z.exactOptional(z.string()),
    id: z.exactOptional(z.string()),
    field: z.exactOptional(z.string()),
  }) satisfies z.ZodMiniType<Location>)();

const severity = /* @__PURE__ */ (() => z.enum(['error', 'warning', 'info'] satisfies Severity[]))();

const finding = /* @__PURE__ */ (() =>
  z.object({
    code: z.string(),
    severity,
    message: z.string(),
    location,
    rule: z.exactOptional(z.string()),
    params: z.exactOptional(
      z.record(z.string(), z.union([z.string(), z.number()])) satisfies z.ZodMiniType<Params>,
    ),
    fingerprint: z.string(),
    level: z.exactOptional(z.number()),
    retourCode: z.exactOptional(z.string()),
  }) satisfies z.ZodMiniType<Finding>)();

const fileReport = /* @__PURE__ */ (() =>
  z.object({
    file: z.string(),
    kind: z.string(),
    findings: list(finding),
  }) satisfies z.ZodMiniType<FileReport>)();

const ruleResult = /* @__PURE__ */ (() =>
  z.object({
    id: z.string(),
    severity: z.exactOptional(severity),
    outcome: z.enum(['passed', 'failed', 'skipped', 'crashed'] satisfies Outcome[]),
    checked: count,
    failed: count,
    failedRecords: z.exactOptional(count),
    reason: z.exactOptional(z.string()),
    crashed: z.exactOptional(count),
  }) satisfies z.ZodMiniType<RuleResult>)();

const baseline = /* @__PURE__ */ (() =>
  z.object({
    asOf: day,
    added: list(z.string()),
    unchanged: count,
    gone: list(finding),
    incomplete: z.exactOptional(list(z.string())),
  }) satisfies z.ZodMiniType<Baseline>)();

const summary = /* @__PURE__ */ (() =>
  z.object({
    errors: count,
    warnings: count,
    infos: count,
    passed: count,
    failed: count,
    skipped: count,
    crashed: count,
  }) satisfies z.ZodMiniType<Summary>)();

/** Schema of {@link Report}. */
const report = /* @__PURE__ */ (() =>
  z.object({
    version: z.literal('1'),
    tool: z.string(),
    locale: z.exactOptional(z.enum(['nl', 'en'] satisfies Locale[])),
    asOf: day,
    files: z.exactOptional(list(fileReport)),
    findings: list(finding),
    rules: list(ruleResult),
    truncated: z.exactOptional(z.record(z.string(), count)),
    baseline: z.exactOptional(baseline),
    summary,
  }) satisfies z.ZodMiniType<Report>)();

/**
 * A report from JSON that was read back. Fields it does not know are left out.
 *
 * @dutch rapport inlezen
 * @throws {JeugdError} `validators/not-a-report` when it is no report of this version
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * parseReport(JSON.parse(reportAsJson(report))).asOf; // '2025-01-01'
 * parseReport({ version: '2' }); // throws 'validators/not-a-report'
 */
export function parseReport(json: unknown): Report {
  const parsed = report.safeParse(json);
  if (!parsed.success) throw new JeugdError('validators/not-a-report', notAReportTexts);
  return parsed.data;
}

/**
 * The form of a report as JSON Schema (draft 2020-12); the same is a file in the package,
 * `@jeugd/validators/schemas/report.json`.
 *
 * @dutch JSON Schema van een rapport
 * @example
 * reportJsonSchema().title; // 'Report'
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(report, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if ((zodSchema as unknown) === day)
        Object.assign(jsonSchema, { format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
      delete jsonSchema.readOnly; // means "only the server writes it" there
    },
  });
  return { $schema, title: 'Report', ...rest };
}
