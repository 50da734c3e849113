/** A picture as a part of a page: the drawing, and the numbers behind it one click away. */
import { html, trusted } from '../../html/html.js';
import type { Picture } from './picture.js';
import { sharedTexts } from './texts.js';

/**
 * A `figure` of HTML with the SVG that `svgOfVegaLite` made of the specification, and the table behind it to unfold.
 * Without an SVG the text of the picture stands in its place and the table is unfolded. All text is escaped; the SVG is
 * put in as it is, so give only one that was drawn from the picture itself.
 *
 * @dutch beeld als HTML
 * @example
 * const table = { rows: { by: 'age', names: ['0-3'] }, columns: { by: 'sex', names: ['female', 'male'] }, counts: [[12, '.']] } as const;
 * const part = pictureHtml(agePyramid(table, { locale: 'nl' }));
 * part.includes('<th scope="row">0-3</th><td>12</td><td>verborgen</td>'); // true
 */
export function pictureHtml({ locale, title, text, table }: Picture, svg?: string): string {
  const head = table.columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = table.rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  );
  return html`<figure lang="${locale}">
${svg === undefined ? html`<p>${text}</p>` : trusted(svg)}
<details${svg === undefined && html` open`}><summary>${sharedTexts.tableTitle[locale]}</summary>
<table><caption>${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table></details>
</figure>
`.markup;
}
