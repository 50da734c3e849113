/** The earlier report to put a report beside. */
import { JeugdError } from '@jeugd/core';
import { readBytes } from '@jeugd/files/node';
import { parseReport, type Report } from '@jeugd/validators';
import { validateErrorTexts } from './texts.js';

/** The report in a file, as an earlier run with `--format json` wrote it. */
export function earlierReport(path: string): Report {
  return parseReport(jsonIn(path));
}

function jsonIn(path: string): unknown {
  const bytes = readBytes(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // What the parser says quotes the file.
    throw new JeugdError('cli/not-json', validateErrorTexts['cli/not-json'], { file: path });
  }
}
