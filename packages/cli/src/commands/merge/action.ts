/**
 * `jeugd merge`: risk tables in, one risk table and its figures out.
 */

import { JeugdError } from '@jeugd/core';
import { writeWhole } from '@jeugd/files/node';
import { isTimeToHomeTable, mergeRiskTables, type RiskTable, timeToHomeFigures } from '@jeugd/metrics';
import { jsonText } from '../../terminal/json.js';
import { amount } from '../../texts/amounts.js';
import { textOrJson } from '../choices.js';
import type { Action } from '../description.js';
import { figuresText } from '../metrics/print.js';
import { choiceOption, textOption } from '../options.js';
import { outOption } from '../out-option.js';
import { lossLines, rowsIn } from '../risk-tables/hand-over.js';
import { policyIn, underPolicy } from '../risk-tables/policy.js';
import { readRiskTable } from '../risk-tables/read-risk-table.js';
import { mergeTexts as texts } from './texts.js';

/** Adds, writes and prints. */
export const merge: Action = async (paths, options, context) => {
  const format = choiceOption(options, '--format', { now: textOrJson }) ?? 'text';
  const policy = policyIn(options);
  const by = textOption(options, '--by');
  const out = outOption(options, paths);
  const tables: RiskTable[] = [];
  for (const path of paths) tables.push(await readRiskTable(path, context));
  const table = underPolicy(mergedOf(tables, paths), policy);

  const { print, say, remark, locale, world } = context;
  if (out !== undefined) await world.uninterrupted(() => writeWhole(out, `${JSON.stringify(table)}\n`));
  if (format === 'json') print(jsonText(table));
  else {
    const sizes = [
      amount('table', tables.length, locale),
      amount('row', rowsIn(table), locale),
      amount('cell', table.cells.length, locale),
    ];
    print(sizes.join(' · '));
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
