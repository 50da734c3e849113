/** The report as JSON. */
import type { Finding, Location } from '@jeugd/core';
import { jsonText } from './json-text.js';
import type { Report } from './report.js';

/**
 * A report as JSON, two spaces deep, with its keys always in the same order and a line end after it. Characters that
 * could steer a terminal are written as `\u009b`. The form is published as JSON Schema:
 * `@jeugd/validators/schemas/report.json`.
 *
 * @dutch rapport als JSON
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * JSON.parse(reportAsJson(report)).asOf; // '2025-01-01'
 */
export function reportAsJson(report: Report): string {
  const { version, tool, locale, asOf, files, findings, rules, truncated, baseline, summary } = report;
  return jsonText({
    version,
    tool,
    locale,
    asOf,
    files: files?.map(({ file, kind, findings: inFile }) => ({
      file,
      kind,
      findings: inFile.map(orderedFinding),
    })),
    findings: findings.map(orderedFinding),
    rules,
    truncated,
    baseline: baseline && { ...baseline, gone: baseline.gone.map(orderedFinding) },
    summary,
  });
}

/** JSON leaves out what is `undefined`. */
function orderedFinding(finding: Finding): Finding {
  const { code, severity, message, location, rule, params, fingerprint, level, retourCode, ...others } =
    finding;
  return {
    code,
    severity,
    message,
    location: orderedLocation(location),
    rule,
    params,
    fingerprint,
    level,
    retourCode,
    ...others,
  } as Finding;
}

function orderedLocation({ file, line, column, path, record, id, field, ...others }: Location): Location {
  return { file, line, column, path, record, id, field, ...others } as Location;
}
