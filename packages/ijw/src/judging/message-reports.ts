/** Reports on messages: each file once, and the same fault in two messages told apart. */
import type { Locale, PlainDate } from '@jeugd/core';
import {
  combinedReport,
  type FileReport,
  type Found,
  type Report,
  type RuleRun,
  reportOf,
} from '@jeugd/validators/engine';

/** The day of a report that is not handed over yet. */
const noDay: PlainDate = '0001-01-01';

/** The report on what was found in messages. */
export function messageReport(runs: readonly RuleRun[], found: Found, locale: Locale): Report {
  const report = reportOf({ asOf: noDay, locale, runs, found, tool: '@jeugd/ijw' });
  const { files } = report;
  return files === undefined ? report : { ...report, files: files.map(withOwnFingerprints) };
}

/** Paths are alike in all messages: the name of the file tells their findings apart, in whatever folder it lies. */
function withOwnFingerprints({ file, kind, findings }: FileReport): FileReport {
  if (file === '-') return { file, kind, findings };
  const name = file.slice(file.lastIndexOf('/') + 1).replaceAll('|', '\\|');
  const own = findings.map((each) => ({ ...each, fingerprint: `${each.fingerprint}|${name}` }));
  return { file, kind, findings: own };
}

/** Reports that come in one by one. */
export interface ReportHeap {
  add(report: Report): void;
  /** All of them as one, with others beside them. */
  joined(others: readonly Report[]): Report;
}

/** How many reports wait before they become one: ten thousand messages do not keep ten thousand lists of rules. */
const mostWaiting = 100;

/** A heap with nothing on it. */
export function reportHeap(locale: Locale): ReportHeap {
  let reports: Report[] = [];
  const all = (): Report => {
    const [first = messageReport([], { findings: [] }, locale), ...others] = reports;
    const one = combinedReport(first, others);
    reports = [one];
    return one;
  };
  return {
    add(report) {
      reports.push(report);
      if (reports.length > mostWaiting) all();
    },
    joined: (others) => withFilesOnce(combinedReport(all(), others)),
  };
}

/** A report in which every file has one entry, with all its findings and its kind where somebody knew it. */
function withFilesOnce(report: Report): Report {
  if (report.files === undefined) return report;
  const files = new Map<string, FileReport>();
  for (const one of report.files) {
    const known = files.get(one.file);
    files.set(one.file, known === undefined ? one : together(known, one));
  }
  return { ...report, files: [...files.values()] };
}

function together(a: FileReport, b: FileReport): FileReport {
  const kind = a.kind === 'unknown' ? b.kind : a.kind;
  return { file: a.file, kind, findings: [...a.findings, ...b.findings] };
}
