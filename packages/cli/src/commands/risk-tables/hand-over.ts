/**
 * Handing a risk table over: into a file or onto standard output, with a word on what was lost.
 */

import { writeWhole } from '@jeugd/files/node';
import type { RiskTable } from '@jeugd/metrics';
import { printable } from '../../terminal/escape.js';
import { jsonText } from '../../terminal/json.js';
import { amount } from '../../texts/amounts.js';
import type { Context } from '../context.js';
import { riskTableTexts as texts } from './texts.js';

/** Writes the table to a file, or prints it when there is none. Remarks go to stderr. */
export async function handOver(table: RiskTable, out: string | undefined, context: Context): Promise<void> {
  const { print, say, remark, world, locale } = context;
  if (out === undefined) print(jsonText(table));
  else {
    await world.uninterrupted(() => writeWhole(out, `${JSON.stringify(table)}\n`));
    print(
      say(texts.written, {
        out: printable(out),
        rows: amount('row', rowsIn(table), locale),
        cells: amount('cell', table.cells.length, locale),
      }),
    );
  }
  for (const line of lossLines(table, context)) remark(line);
}

/** What was lost, in words. */
export function lossLines({ protection, excluded = 0 }: RiskTable, { say, locale }: Context): string[] {
  const lines = excluded > 0 ? [say(texts.excluded, { count: excluded })] : [];
  if (protection === undefined || protection.minCell <= 1) return [...lines, say(texts.exact)];
  const { minCell, cellsLeftOut, causesPooled, cutShort } = protection;
  const leftOut = amount('cell', cellsLeftOut, locale);
  const loss = say(texts.protected, { minCell, leftOut, causesPooled, cutShort });
  return [...lines, loss, say(texts.otherGroupings)];
}

/** Everybody who came under observation. */
export function rowsIn({ cells }: RiskTable): number {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return cells.reduce((total, { atOrigin, entered }) => total + atOrigin + sum(entered), 0);
}
