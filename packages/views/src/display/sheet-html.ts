/**
 * A sheet as HTML that holds up in any notebook: no script, no style sheet and no colours of its own, because notebooks
 * take those away and may be dark.
 */
import { html, type Markup } from '../html/html.js';
import type { Sheet, SheetColumn } from './sheet.js';

/** A `section` with a heading, the table, the notes, and what unfolds. */
export function sheetHtml({ locale, title, subtitle, columns, rows, notes, more }: Sheet): string {
  return html`<section lang="${locale}">
<p><strong>${title}</strong>${subtitle !== '' && html`<br><small>${subtitle}</small>`}</p>
${rows.length > 0 && tablePart(columns, rows)}${
  notes.length > 0 &&
  html`<ul>${notes.map((note) => html`<li><small>${note}</small></li>`)}</ul>
`
}${
  more !== undefined &&
  html`<details><summary>${more.title}</summary>${more.lines.map((line) => html`<p><small>${line}</small></p>`)}</details>
`
}</section>
`.markup;
}

function tablePart(columns: readonly SheetColumn[], rows: Sheet['rows']): Markup {
  return html`<table>
<thead><tr>${columns.map(({ title, isNumber }) => html`<th scope="col" style="${sideOf(isNumber)}">${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map((column, place) => cellPart(row[place] ?? '', column, place))}</tr>\n`)}</tbody>
</table>
`;
}

function cellPart(cell: string, { isNumber }: SheetColumn, place: number): Markup {
  if (place === 0) return html`<th scope="row" style="${sideOf(isNumber)}">${cell}</th>`;
  const style = isNumber ? `${sideOf(isNumber)};white-space:nowrap` : sideOf(isNumber);
  return html`<td style="${style}">${cell}</td>`;
}

/** Notebooks put all cells at the right unless told. */
function sideOf(isNumber: boolean): string {
  return isNumber ? 'text-align:right' : 'text-align:left';
}
