/** The block of checks: a line per rule that failed, and per kind of fault met while reading. */
import { basename } from 'node:path';
import type { Finding, Locale } from '@jeugd/core';
import { domainRules, findingsOf, type Report } from '@jeugd/validators';
import { aligned, block, sayIn } from './text.js';

/** The outcomes of the rules, then what failed: which rule, how bad, what, how often, and the first place. */
export function checksBlock(report: Report, locale: Locale): string {
  const say = sayIn(locale);
  const { errors, warnings, passed, failed, skipped, crashed } = report.summary;
  const rows = [...faultsIn(report)].map(([code, { first, count }]) => {
    return [
      first.rule === undefined ? say('reading') : code,
      say(first.severity),
      titleOf(first, locale),
      `${report.truncated?.[code] ?? count} ×`,
      placeOf(first),
    ];
  });
  return block(say('checks'), locale, [
    say('ruleCounts', { rules: report.rules.length, passed, failed, skipped, crashed }),
    say('findingCounts', { errors, warnings }),
    ...aligned(rows, 'lllrl'),
  ]);
}

/** The first error or warning of each code, and how many there are. */
function faultsIn(report: Report): ReadonlyMap<string, { first: Finding; count: number }> {
  const faults = new Map<string, { first: Finding; count: number }>();
  for (const finding of findingsOf(report)) {
    if (finding.severity === 'info') continue;
    const { first = finding, count = 0 } = faults.get(finding.code) ?? {};
    faults.set(finding.code, { first, count: count + 1 });
  }
  return new Map([...faults].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The title of a rule; of a fault met while reading the first part of its message. */
function titleOf({ code, message }: Finding, locale: Locale): string {
  const rule = domainRules.find(({ id }) => id === code);
  const title = rule?.title[locale] ?? message.split(/[;.:]/)[0] ?? message;
  const most = longestTitle[locale];
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}

/** Longer titles do not fit on the page, beside the margin of the language. */
const longestTitle: Readonly<Record<Locale, number>> = { nl: 41, en: 44 };

/** File and line, without the folder; where those are not known, the record. */
function placeOf({ location: { file, line, record, id, path } }: Finding): string {
  if (file !== undefined && line !== undefined) return `${basename(file)}:${line}`;
  return id === undefined ? (path ?? '') : `${record}/${id}`;
}
