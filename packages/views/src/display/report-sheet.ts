/** A report as a sheet: the numbers, and a row for each rule that found something. */
import { fillText, type Locale } from '@jeugd/core';
import {
  findingsOf,
  type Report,
  type RuleDescription,
  reasonInWords,
  severityTexts,
} from '@jeugd/validators/engine';
import { type FindingGroup, findingGroups } from '../report-page/finding-groups.js';
import { pageTexts } from '../report-page/texts.js';
import { numbers, type Sheet, words } from './sheet.js';
import { displayTexts as texts } from './texts.js';

/** What a report is shown with. */
interface ReportSheetOptions {
  readonly locale: Locale;
  readonly rules: readonly RuleDescription[];
}

/** The sheet. The rules that were skipped are counted; the page of the report names them all. */
export function reportSheet(report: Report, { locale, rules }: ReportSheetOptions): Sheet {
  const { asOf, tool, summary } = report;
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const groups = findingGroups({ report, findings: findingsOf(report) });
  return {
    locale,
    title: pageTexts.title[locale],
    subtitle: [
      fillText(pageTexts.judged[locale], { asOf, tool }),
      fillText(texts.findingCounts[locale], { ...summary }),
      fillText(texts.ruleCounts[locale], { ...summary }),
    ].join(' '),
    columns: [
      words(pageTexts.rule[locale]),
      words(pageTexts.severity[locale]),
      words(pageTexts.about[locale]),
      numbers(pageTexts.faults[locale]),
      words(texts.firstPlace[locale]),
    ],
    rows: groups.map((group) => [
      group.code,
      severityTexts[group.severity][locale],
      ruleOf.get(group.code)?.title[locale] ?? group.findings[0]?.message ?? '',
      String(group.total),
      placeOf(group),
    ]),
    notes: [...noneNote(groups, locale), ...crashedNotes(report, ruleOf, locale)],
  };
}

/** The first place: in a file, else the record. */
function placeOf({ findings: [first] }: FindingGroup): string {
  const { file, line, column, record, id, path, field } = first?.location ?? {};
  const inFile = [file, line, column].filter((part) => part !== undefined).join(':');
  return file === undefined
    ? [record, id ?? path, field].filter((part) => part !== undefined).join('/')
    : inFile;
}

function noneNote(groups: readonly FindingGroup[], locale: Locale): string[] {
  return groups.length === 0 ? [pageTexts.noFindings[locale]] : [];
}

function crashedNotes(
  { rules }: Report,
  ruleOf: ReadonlyMap<string, RuleDescription>,
  locale: Locale,
): string[] {
  return rules
    .filter(({ outcome }) => outcome === 'crashed')
    .map(({ id, reason = '' }) => {
      const words = reasonInWords(reason, locale, ruleOf.get(id));
      return `${id}: ${fillText(pageTexts.crashed[locale], { reason: words })}`;
    });
}
