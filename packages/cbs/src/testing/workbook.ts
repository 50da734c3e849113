/** Small workbooks for tests, as a spreadsheet program writes them. */
import { strToU8, zipSync } from 'fflate';

/** A cell: text in the table of shared texts, a number, or text in place. */
export type TestCell = string | number | { readonly inline: string } | undefined;

/** A workbook with sheets of rows. */
export function workbook(sheets: readonly (readonly TestCell[][])[], { date1904 = false } = {}): Uint8Array {
  const texts: string[] = [];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook><workbookPr${date1904 ? ' date1904="1"' : ''}/></workbook>`),
  };
  for (const [number, rows] of sheets.entries())
    files[`xl/worksheets/sheet${number + 1}.xml`] = strToU8(sheetXml(rows, texts));
  const items = texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  files['xl/sharedStrings.xml'] = strToU8(`<?xml version="1.0"?><sst>${items}</sst>`);
  return zipSync(files);
}

function sheetXml(rows: readonly TestCell[][], texts: string[]): string {
  const body = rows.map((cells, row) => {
    const inRow = cells.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`, texts),
    );
    return `<row r="${row + 1}">${inRow.join('')}</row>`;
  });
  return `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: TestCell, reference: string, texts: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object')
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  texts.push(cell);
  return `<c r="${reference}" t="s"><v>${texts.length - 1}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
