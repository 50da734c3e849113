/** Figures in the JSON of OData: v3 has a column per measure, v4 a row per figure. */
import { isObject } from './labels.js';
import { type Cell, cellOf, markOfAttribute } from './marks.js';
import type { RawFigure } from './table.js';
import type { StatLineFaultCode } from './texts.js';

/** What takes what was read. */
export interface FigureReceiver {
  figure(figure: RawFigure): void;
  fault(code: StatLineFaultCode, place: { readonly row?: number; readonly field?: string }): void;
}

/** Reads the rows of a response; gives its form. */
export function figuresInJson(
  response: unknown,
  receiver: FigureReceiver,
): 'odata-v3' | 'odata-v4' | 'unknown' {
  if (!isObject(response) || !Array.isArray(response['value'])) {
    receiver.fault('cbs/not-statline', {});
    return 'unknown';
  }
  if (['odata.nextLink', '@odata.nextLink'].some((link) => response[link] !== undefined))
    receiver.fault('cbs/more-pages', {});
  const rows: readonly unknown[] = response['value'];
  const first = rows.find(isObject);
  const form = first !== undefined && 'Measure' in first && 'Value' in first ? 'odata-v4' : 'odata-v3';
  for (const [row, item] of rows.entries()) {
    if (!isObject(item)) receiver.fault('cbs/not-a-row', { row });
    else if (form === 'odata-v4') observation(item, row, receiver);
    else typedRow(item, row, receiver);
  }
  return form;
}

const fieldsOfObservation = ['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue'];

function observation(item: Readonly<Record<string, unknown>>, row: number, receiver: FigureReceiver): void {
  const { Measure: measure, Value: value, ValueAttribute: attribute } = item;
  if (typeof measure !== 'string') {
    receiver.fault('cbs/not-a-row', { row });
    return;
  }
  const codes = Object.entries(item).filter(
    (entry): entry is [string, string] =>
      !fieldsOfObservation.includes(entry[0]) && typeof entry[1] === 'string',
  );
  const isFigure = typeof value === 'number' && Number.isFinite(value);
  receiver.figure({
    measure: measure.trim(),
    codes,
    ...(isFigure ? { value } : { value: null, mark: markOfAttribute(attribute) }),
  });
}

/** In v3 the name of a measure ends in an underscore and a number; all other fields are dimensions. */
function typedRow(item: Readonly<Record<string, unknown>>, row: number, receiver: FigureReceiver): void {
  const entries = Object.entries(item).filter(([field]) => field !== 'ID');
  const codes = entries.filter(
    (entry): entry is [string, string] => !isMeasure(entry[0]) && typeof entry[1] === 'string',
  );
  for (const [measure, value] of entries) {
    if (!isMeasure(measure)) continue;
    const cell = cellIn(value);
    if (cell === undefined) receiver.fault('cbs/not-a-figure', { row, field: measure });
    receiver.figure({ measure, codes, ...(cell ?? { value: null, mark: 'absent' }) });
  }
}

/** Whether the name of a column of v3 is that of a measure. */
export function isMeasure(field: string): boolean {
  return /_\d+$/.test(field);
}

function cellIn(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return { value: null, mark: 'absent' };
  if (typeof value === 'number') return { value };
  return typeof value === 'string' ? cellOf(value) : undefined;
}
