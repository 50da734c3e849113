/** Fingerprints of findings in messages. */
import { basename } from 'node:path';
import type { FileReport } from '@jeugd/validators';

/** Paths are alike in all messages: the name of the file tells their findings apart, in whatever folder it lies. */
export function withOwnFingerprints({ file, kind, findings }: FileReport): FileReport {
  if (file === '-') return { file, kind, findings };
  const name = basename(file).replaceAll('|', '\\|');
  const own = findings.map((each) => ({ ...each, fingerprint: `${each.fingerprint}|${name}` }));
  return { file, kind, findings: own };
}
