/** The report in the form in which somebody takes it along. */
import type { Locale } from '@jeugd/core';
import { writeCsv } from '@jeugd/files';
import { findingsOf, type Report, reportAsJson, reportAsSarif } from '@jeugd/validators';
import type { DownloadForm } from '../protocol/asks.js';
import { type Filter, shownBy } from '../protocol/filter.js';
import { allRules } from './rules.js';

/** The report as text. JSON and SARIF hold all of it; CSV the findings that are shown. */
export function downloaded(report: Report, form: DownloadForm, filter: Filter, locale: Locale): string {
  switch (form) {
    case 'json':
      return reportAsJson(report);
    case 'sarif':
      return reportAsSarif(report, { locale, rules: allRules });
    case 'csv':
      return findingsAsCsv(report, filter);
  }
}

const columns = [
  'code',
  'severity',
  'level',
  'retourCode',
  'file',
  'line',
  'column',
  'record',
  'id',
  'field',
  'path',
  'message',
];

/** With a mark at the beginning by which spreadsheets know UTF-8. */
function findingsAsCsv(report: Report, filter: Filter): string {
  const rows = findingsOf(report)
    .filter(shownBy(filter))
    .map(({ code, severity, level, retourCode, location, message }) => {
      const { file, line, column, record, id, field, path } = location;
      const cells = [code, severity, level, retourCode, file, line, column, record, id, field, path, message];
      return cells.map((cell) => cell ?? null);
    });
  return `\uFEFF${writeCsv({ columns, rows })}`;
}
