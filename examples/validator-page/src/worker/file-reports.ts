/** What a report says of files: whose findings they are, and each file once. */
import type { FileReport, Report } from '@jeugd/validators';

/** Paths are alike in all messages: the name of the file tells their findings apart, in whatever folder it lies. */
export function withOwnFingerprints(report: Report): Report {
  const files = (report.files ?? []).map(({ file, kind, findings }) => {
    const name = file.slice(file.lastIndexOf('/') + 1).replaceAll('|', '\\|');
    const own = findings.map((each) => ({ ...each, fingerprint: `${each.fingerprint}|${name}` }));
    return { file, kind, findings: own };
  });
  return { ...report, files };
}

/** Every file once, with all its findings and its kind where somebody knew it. */
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
