/**
 * `jeugd risk-table`: registers or tables in, one risk table out.
 */
import { JeugdError } from '@jeugd/core';
import {
  type Labels,
  mergeRiskTables,
  type RiskColumns,
  type RiskTable,
  riskTableFromColumns,
  timeToHomeTable,
} from '@jeugd/metrics';
import { asOfFor } from '../as-of.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { readingOf } from '../metrics/reading.js';
import type { RawOptions } from '../options.js';
import { handOver } from '../risk-tables/hand-over.js';
import { underPolicy } from '../risk-tables/policy.js';
import { columnsOf } from '../survival/columns.js';
import { tableAt } from '../survival/read-table.js';
import { type RegisterRequest, requestOf, type TableRequest } from './request.js';
import { countingTexts, riskTableErrorTexts } from './texts.js';

/** Counts and hands over. Several inputs are added before small numbers are left out. */
export const riskTable: Action = async (paths, options, context) => {
  const { out, policy, source } = requestOf(options, paths);
  if (paths.length === 0) throw new JeugdError('cli/paths-missing', riskTableErrorTexts['cli/paths-missing']);
  const tables: RiskTable[] = [];
  for (const path of paths) {
    tables.push(
      'table' in source
        ? await ofTable(path, source.table, context)
        : await ofRegister(path, source.register, options, context),
    );
  }
  await handOver(underPolicy(mergeRiskTables(...tables), policy), out, context);
  return 0;
};

async function ofRegister(
  path: string,
  { by, from, until }: RegisterRequest,
  options: RawOptions,
  context: Context,
): Promise<RiskTable> {
  const { register } = await readingOf(path, ['time-to-home'], context);
  const { locale, world, progress, say, remark } = context;
  progress.show(say(countingTexts));
  const { table, warnings } = timeToHomeTable(register, {
    asOf: asOfFor(register, options, world),
    locale,
    ...(by !== undefined && { by }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  });
  for (const { message } of warnings) remark(message);
  return table;
}

async function ofTable(path: string, request: TableRequest, context: Context): Promise<RiskTable> {
  const rows = await tableAt(path, context);
  const columns = namedLabels(columnsOf(rows, request.columns), request.columns.group);
  const { definition } = request;
  const { table, excluded } = riskTableFromColumns(columns, { definition });
  return { ...table, excluded: excluded.total + rows.rejected };
}

/** The label goes by the name of its column. */
function namedLabels(columns: RiskColumns, column: string | undefined): RiskColumns {
  const { groups } = columns;
  if (groups === undefined || column === undefined) return columns;
  const labels = groups.labels.map((label): Labels => ({ [column]: label['group'] ?? '' }));
  return { ...columns, groups: { ...groups, labels } };
}
