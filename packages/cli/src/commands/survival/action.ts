/**
 * `jeugd survival`: table in, curves out.
 */
import { JeugdError } from '@jeugd/core';
import { type ReadTable, readTable } from '@jeugd/files';
import { readBytes } from '@jeugd/files/node';
import { jsonText } from '../../terminal/json.js';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { columnsOf } from './columns.js';
import { estimate } from './estimate.js';
import { survivalText } from './print.js';
import { requestOf } from './request.js';
import { survivalErrorTexts } from './texts.js';

/** Estimates and prints. Rows that cannot be used are counted in the result and named on stderr. */
export const survival: Action = async ([path = '-'], options, context) => {
  const request = requestOf(options);
  const table = await tableAt(path, context);
  const { locale } = context;
  const result = estimate(columnsOf(table, request), request, { locale, rejected: table.rejected });
  context.print(request.format === 'json' ? jsonText(result) : survivalText(result, request, context));
  for (const { location, message } of table.findings.slice(0, mostRemarks))
    context.remark(placeText(location) + message);
  if (request.format === 'text') for (const { message } of result.warnings) context.remark(message);
  return 0;
};

/** Faults in the file that are named; all are counted. */
const mostRemarks = 5;

async function tableAt(path: string, { locale, world, progress }: Context): Promise<ReadTable> {
  progress.show(path);
  const bytes = path === '-' ? await world.readStdin() : readBytes(path);
  const table = readTable(bytes, { file: path, locale });
  const fault = table.findings.find(({ severity }) => severity === 'error');
  const isUsable =
    table.columns.length > 0 && (table.rows.length > 0 || table.rejected > 0 || fault === undefined);
  if (isUsable) return table;
  const params = { place: placeText(fault?.location ?? { file: path }), message: fault?.message ?? '' };
  throw new JeugdError('cli/table-not-used', survivalErrorTexts['cli/table-not-used'], params);
}
