/** One entry per file, where two checks of the same files each gave one. */
import type { FileReport, Report } from '@jeugd/validators';

/** A report in which every file has one entry, with all its findings and its kind where somebody knew it. */
export function withMergedFiles(report: Report): Report {
  const files = new Map<string, FileReport>();
  for (const one of report.files ?? []) {
    const known = files.get(one.file);
    files.set(one.file, known === undefined ? one : merged(known, one));
  }
  return { ...report, files: [...files.values()] };
}

function merged(a: FileReport, b: FileReport): FileReport {
  const kind = a.kind === 'unknown' ? b.kind : a.kind;
  return { file: a.file, kind, findings: [...a.findings, ...b.findings] };
}
