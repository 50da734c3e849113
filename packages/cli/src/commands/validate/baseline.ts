/** The earlier report to put a report beside. */
import { parseReport, type Report } from '@jeugd/validators';
import { jsonIn } from './json-in.js';

/** The report in a file, as an earlier run with `--format json` wrote it. */
export function earlierReport(path: string): Report {
  return parseReport(jsonIn(path, 'cli/not-json'));
}
