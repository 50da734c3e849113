/**
 * `jeugd merge`: risk tables in, one risk table and its figures out.
 */
import { JeugdError } from '@jeugd/core';
import { writeWhole } from '@jeugd/files/node';
import { isTimeToHomeTable, mergeRiskTables, type RiskTable, timeToHomeFigures } from '@jeugd/metrics';
import { jsonText } from '../../terminal/json.js';
import type { Action } from '../description.js';
import { figuresText } from '../metrics/print.js';
import { choiceOption, textOption } from '../options.js';
import { lossLines, rowsIn } from '../risk-tables/hand-over.js';
import { policyIn, underPolicy } from '../risk-tables/policy.js';
import { readRiskTable } from '../risk-tables/read-risk-table.js';
import { mergeTexts as texts } from './texts.js';

/** Adds, writes and prints. */
export const merge: Action = async (paths, options, context) => {
  const format = choiceOption(options, '--format', { now: ['text', 'json'] }) ?? 'text';
  const policy = policyIn(options);
  const by = textOption(options, '--by');
  const out = textOption(options, '--out');
  const tables: RiskTable[] = [];
  for (const path of paths) tables.push(await readRiskTable(path, context));
  const table = underPolicy(mergedOf(tables, paths), policy);

  const { print, say, remark, locale } = context;
  if (out !== undefined) writeWhole(out, `${JSON.stringify(table)}\n`);
  if (format === 'json') print(jsonText(table));
  else {
    const params = { count: tables.length, rows: rowsIn(table), cells: table.cells.length };
    print(say(texts.header, params));
    if (isTimeToHomeTable(table)) {
      const minCell = policy?.minCell ?? 0;
      const showZeros = options['showZeros'] === true;
      const figures = timeToHomeFigures(table, {
        locale,
        minCell,
        showZeros,
        ...(by !== undefined && { by }),
      });
      print(`\n${figuresText(figures, context)}`);
    } else print(say(texts.noFigures));
  }
  for (const line of lossLines(table, context)) remark(line);
  return 0;
};

/** The sum; a table that does not belong is named by its file. */
function mergedOf(tables: readonly RiskTable[], paths: readonly string[]): RiskTable {
  try {
    return mergeRiskTables(...tables);
  } catch (error) {
    if (!(error instanceof JeugdError) || error.code !== 'metrics/different-definition') throw error;
    const position = Number(error.params['position']);
    const params = { path: paths[position] ?? '', first: paths[0] ?? '' };
    throw new JeugdError(error.code, texts.different, params);
  }
}
