/** Figures in a CSV download: the columns of v3, the rows of v4, or the words of a table on the screen. */
import Papa from 'papaparse';
import { type FigureReceiver, figuresInJson, isMeasure } from './from-json.js';
import { cellOf } from './marks.js';

/** Reads a download. Columns with figures are those of v3, else those in which every cell is a figure, a dot or empty. */
export function figuresInCsv(text: string, receiver: FigureReceiver): void {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), { skipEmptyLines: true });
  const [header, ...rows] = data;
  const names = (header ?? []).map((name) => name.trim());
  if (names.length < 2 || rows.length === 0) receiver.fault('cbs/not-statline', {});
  else if (names.includes('Measure') && names.includes('Value')) observations(names, rows, receiver);
  else table(names, rows, receiver);
}

function table(names: readonly string[], rows: readonly string[][], receiver: FigureReceiver): void {
  const isCoded = names.some(isMeasure);
  const figures = names.map((name, column) =>
    isCoded
      ? isMeasure(name)
      : column > 0 && rows.every((cells) => cellOf(cells[column] ?? '') !== undefined),
  );
  // A column of years looks like figures: what is called a period is none.
  const columns = names.flatMap((name, column) =>
    figures[column] && !/^periode/i.test(name) ? [column] : [],
  );
  if (columns.length === 0) receiver.fault('cbs/not-statline', {});
  for (const [row, cells] of rows.entries()) {
    const codes = names.flatMap((name, column) =>
      columns.includes(column) || name === 'ID' ? [] : [[name, cells[column] ?? ''] as const],
    );
    for (const column of columns) {
      const cell = cellOf(cells[column] ?? '');
      if (cell === undefined) receiver.fault('cbs/not-a-figure', { row, field: names[column] ?? '' });
      receiver.figure({ measure: names[column] ?? '', codes, ...(cell ?? { value: null, mark: 'absent' }) });
    }
  }
}

function observations(names: readonly string[], rows: readonly string[][], receiver: FigureReceiver): void {
  const value = rows.map((cells) =>
    Object.fromEntries(
      names.map((name, column) => {
        const text = cells[column] ?? '';
        return [name, name === 'Value' ? (cellOf(text)?.value ?? null) : text];
      }),
    ),
  );
  figuresInJson({ value }, receiver);
}
