/**
 * `jeugd survival`: table in, curves out.
 */
import { readBytes } from '@jeugd/files/node';
import { jsonText } from '../../terminal/json.js';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { looksLikeRiskTable, riskTableIn } from '../risk-tables/read-risk-table.js';
import { columnsOf } from './columns.js';
import { countedColumns, countedTable } from './counted.js';
import { estimate } from './estimate.js';
import { survivalText } from './print.js';
import { tableIn } from './read-table.js';
import { requestOf, requestOfRiskTable, type SurvivalRequest } from './request.js';
import type { SurvivalResult } from './result.js';

/** Estimates and prints. Rows that cannot be used are counted in the result and named on stderr. */
export const survival: Action = async ([path = '-'], options, context) => {
  context.progress.show(path);
  // Bad options are said before anything is read. Only a risk table, which is JSON, does without columns.
  const mayBeRiskTable = options['time'] === undefined && /(?:^-|json)$/i.test(path);
  const ofRows = mayBeRiskTable ? undefined : requestOf(options);
  const bytes = path === '-' ? await context.world.readStdin() : readBytes(path);
  if (ofRows === undefined && looksLikeRiskTable(bytes)) {
    const request = requestOfRiskTable(options);
    const counted = countedTable(riskTableIn(bytes, path), request);
    print(estimate(counted, request, context.locale), request, context);
    return 0;
  }
  const request = ofRows ?? requestOf(options);
  const table = await tableIn(bytes, path, context);
  const counted = countedColumns(columnsOf(table, request), request, table.rejected);
  print(estimate(counted, request, context.locale), request, context);
  for (const { location, message } of table.findings.slice(0, mostRemarks))
    context.remark(placeText(location) + message);
  return 0;
};

/** Faults in the file that are named; all are counted. */
const mostRemarks = 5;

function print(result: SurvivalResult, request: SurvivalRequest, context: Context): void {
  context.print(request.format === 'json' ? jsonText(result) : survivalText(result, request, context));
  if (request.format === 'text') for (const { message } of result.warnings) context.remark(message);
}
