/** A table from CSV: the header checked, every row as wide as the header, one copy of each text. */
import { usableCells, usableHeader } from '../csv/checks.js';
import { readCsvRows } from '../csv/csv-rows.js';
import type { Delimiter } from '../csv/dialect.js';
import { withFormula } from '../csv/formula.js';
import { type TextPool, textPool } from '../csv/text-pool.js';
import type { Faults } from '../faults/faults.js';
import type { TextOrBytes } from '../text/decode.js';
import type { ReadTable } from './table.js';

/** A table as far as the file gives it. */
export type TableParts = Pick<ReadTable, 'columns' | 'delimiter' | 'rows' | 'lines' | 'rejected'>;

/** The table in a CSV file. */
export function csvTable(content: TextOrBytes, faults: Faults): TableParts {
  let columns: readonly string[] = [];
  let delimiter: Delimiter | undefined;
  let pools: readonly TextPool[] = [];
  let rejected = 0;
  const rows: (string | null)[][] = [];
  const lines: number[] = [];

  const isComplete = readCsvRows(
    content,
    {
      header(cells, dialect) {
        delimiter = dialect.delimiter;
        columns = usableHeader(cells, faults) ?? [];
        pools = columns.map(() => textPool());
        return columns.length > 0;
      },
      row(cells, line) {
        if (!usableCells(cells, columns.length, line, faults)) {
          rejected += 1;
          return;
        }
        rows.push(cells.map((cell, column) => cellOf(cell, pools[column])));
        lines.push(line);
      },
      malformedRow() {
        rejected += 1;
      },
    },
    faults,
  );
  const read = delimiter === undefined ? { columns, rejected } : { columns, rejected, delimiter };
  return isComplete ? { ...read, rows, lines } : { ...read, rows: [], lines: [] };
}

function cellOf(cell: string, pool: TextPool | undefined): string | null {
  if (cell === '') return null;
  const text = withFormula(cell);
  return pool === undefined ? text : pool(text);
}
