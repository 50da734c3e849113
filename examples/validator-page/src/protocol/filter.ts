/** Which findings are shown. */
import type { Finding, Severity } from '@jeugd/core';

export interface Filter {
  /** Those of these severities. */
  readonly severities: readonly Severity[];
  /** Those of one rule or code; of all when empty. */
  readonly code: string;
  /** Those in one file; in all when empty. */
  readonly file: string;
  /** Those with this text in code, place or message; capitals do not count. */
  readonly text: string;
}

/** All of them. */
export const everything: Filter = { severities: ['error', 'warning', 'info'], code: '', file: '', text: '' };

/** Whether findings are shown. The text is made ready once for all of them. */
export function shownBy({ severities, code, file, text }: Filter): (finding: Finding) => boolean {
  const wanted = text.trim().toLowerCase();
  return (finding) =>
    severities.includes(finding.severity) &&
    (code === '' || finding.code === code) &&
    (file === '' || finding.location.file === file) &&
    (wanted === '' || textOf(finding).includes(wanted));
}

function textOf({ code, message, retourCode = '', location }: Finding): string {
  const { file = '', path = '', record = '', id = '', field = '' } = location;
  return [code, retourCode, message, file, path, record, id, field].join('\n').toLowerCase();
}
