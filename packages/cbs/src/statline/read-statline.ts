/**
 * Reading StatLine. Nothing is fetched here: the caller passes the response or the download.
 */
import { fillText, finding, findingLog, type Locale } from '@jeugd/core';
import { figuresInCsv } from './from-csv.js';
import { type FigureReceiver, figuresInJson } from './from-json.js';
import { namerOf, type StatLineLabels } from './labels.js';
import type { StatLineRow, StatLineTable } from './table.js';
import { statLineFaults } from './texts.js';

/**
 * How to read.
 *
 * @dutch leesopties voor StatLine
 */
export interface ReadStatLineOptions extends StatLineLabels {
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
}

/**
 * A tidy table of a response of StatLine: JSON of OData v3 (`TypedDataSet`, `UntypedDataSet`) or v4 (`Observations`), as an
 * object or as text, or a CSV download. A row per figure, with period, region and mark; names where the lists with names
 * are passed. A cell without a figure is `null` with a mark, never 0.
 *
 * Several pages of one table are read one by one, and their rows put together.
 *
 * @dutch StatLine lezen
 * @example
 * const response = { value: [{ ID: 0, RegioS: 'GM0060  ', Perioden: '2022JJ00', JongerenMetJeugdhulpInNatura_1: 7.9, JongerenMetJeugdreclassering_5: null }] };
 * const { rows, form } = readStatLine(response);
 * form; // 'odata-v3'
 * rows.map(({ value, mark }) => [value, mark]); // [[7.9, undefined], [null, 'absent']]
 * rows[0].region?.municipality; // '0060'
 */
export function readStatLine(response: unknown, options: ReadStatLineOptions = {}): StatLineTable {
  const { locale = 'en' } = options;
  const log = findingLog();
  const namer = namerOf(options);
  const rows: StatLineRow[] = [];
  const report = (
    code: keyof typeof statLineFaults,
    location: { readonly path?: string; readonly field?: string },
    params: { readonly count?: number } = {},
  ): void => {
    const { severity, texts } = statLineFaults[code];
    log.add(finding({ code, severity, message: fillText(texts[locale], { ...params }), location }));
  };
  const receiver: FigureReceiver = {
    figure: (figure) => void rows.push(namer.row(figure)),
    fault: (code, { row, field }) =>
      report(code, {
        ...(row !== undefined && { path: `/value/${row}` }),
        ...(field !== undefined && { field }),
      }),
  };
  const form = readInto(response, receiver);
  if (namer.unnamed() > 0) report('cbs/unknown-measure', {}, { count: namer.unnamed() });
  return { form, rows, findings: log.findings };
}

function readInto(response: unknown, receiver: FigureReceiver): StatLineTable['form'] {
  if (typeof response !== 'string') return figuresInJson(response, receiver);
  if (!/^\s*[[{]/.test(response.replace(/^\uFEFF/, ''))) {
    figuresInCsv(response, receiver);
    return 'csv';
  }
  return figuresInJson(parsed(response.replace(/^\uFEFF/, '')), receiver);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
