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
export type TableParts = Pick<ReadTable, 'header' | 'columns' | 'delimiter' | 'rows' | 'lines' | 'rejected'>;

/** Whether a column of this name is to be kept. */
export type IsWanted = (name: string) => boolean;

/** A column that is kept: where its cells stand and the copies of its texts. */
interface KeptColumn {
  readonly name: string;
  readonly index: number;
  readonly pool: TextPool;
}

/** The table in a CSV file. */
export function csvTable(content: TextOrBytes, faults: Faults, isWanted: IsWanted): TableParts {
  let header: readonly string[] = [];
  let kept: readonly KeptColumn[] = [];
  let delimiter: Delimiter | undefined;
  let rejected = 0;
  const rows: (string | null)[][] = [];
  const lines: number[] = [];

  const isComplete = readCsvRows(
    content,
    {
      header(cells, dialect, line) {
        delimiter = dialect.delimiter;
        header = usableHeader(cells, line, faults) ?? [];
        kept = header.flatMap((name, index) => (isWanted(name) ? [{ name, index, pool: textPool() }] : []));
        return header.length > 0;
      },
      row(cells, line) {
        if (!usableCells(cells, header.length, line, faults)) {
          rejected += 1;
          return;
        }
        rows.push(kept.map(({ index, pool }) => cellOf(cells[index] ?? '', pool)));
        lines.push(line);
      },
      malformedRow() {
        rejected += 1;
      },
    },
    faults,
  );
  const columns = kept.map(({ name }) => name);
  const read =
    delimiter === undefined ? { header, columns, rejected } : { header, columns, rejected, delimiter };
  return isComplete ? { ...read, rows, lines } : { ...read, rows: [], lines: [] };
}

function cellOf(cell: string, pool: TextPool): string | null {
  return cell === '' ? null : pool(withFormula(cell));
}
