/** The report as JSON. */
import type { Finding, Location } from '@jeugd/core';
import type { Report } from './report.js';

/**
 * A report as JSON, two spaces deep, with its keys always in the same order and a line end after it. Characters that
 * could steer a terminal are written as `\u009b`.
 *
 * @dutch rapport als JSON
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * JSON.parse(reportAsJson(report)).asOf; // '2025-01-01'
 */
export function reportAsJson(report: Report): string {
  const { version, tool, asOf, files, findings, rules, truncated, summary } = report;
  const ordered = {
    version,
    tool,
    asOf,
    files: files?.map(({ file, kind, findings }) => ({ file, kind, findings: findings.map(orderedFinding) })),
    findings: findings.map(orderedFinding),
    rules,
    truncated,
    summary,
  };
  return `${JSON.stringify(ordered, null, 2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
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

/** Line ends stand between values only; inside a text JSON has escaped them already. */
function escaped(character: string): string {
  if (character === '\n') return character;
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
