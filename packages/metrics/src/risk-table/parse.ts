/**
 * Reading a risk table that came from elsewhere: nothing in it is trusted.
 */
import { JeugdError } from '@jeugd/core';
import { isBalanced } from './balance.js';
import { keyOf } from './cells.js';
import type { Json, Labels, RiskCell, RiskTable } from './risk-table.js';
import { expectations, invalidTableTexts } from './texts.js';

/**
 * The risk table in a JSON text, or in what `JSON.parse` made of one. Other fields than those of a table are left out.
 *
 * The error says what was expected and where, by position: no label, cause or number is repeated.
 *
 * @dutch risicotabel lezen
 * @throws {JeugdError} `metrics/invalid-risk-table`
 * @example
 * parseRiskTable('{"version":1,"definition":"demo","cells":[]}'); // { version: 1, definition: 'demo', cells: [] }
 * parseRiskTable({ version: 2, definition: 'demo', cells: [] }); // throws 'metrics/invalid-risk-table'
 */
export function parseRiskTable(json: unknown): RiskTable {
  const table = objectAt('table', typeof json === 'string' ? jsonOf(json) : json);
  if (field(table, 'version') !== 1) throw expected('version', 'version');
  const definition = jsonAt('definition', field(table, 'definition'), 64);
  const known = new Set<string>();
  const cells = listAt('cells', field(table, 'cells')).map((cell, position) => {
    const place = `cells[${position}]`;
    const read = cellAt(place, cell);
    const key = keyOf(read.labels);
    if (known.has(key)) throw expected(`${place}.labels`, 'newLabels');
    known.add(key);
    return read;
  });
  return { version: 1, definition, cells };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw expected('table', 'json');
  }
}

function cellAt(place: string, value: unknown): RiskCell {
  const cell = objectAt(place, value);
  const times = timesAt(`${place}.times`, field(cell, 'times'));
  const countsAt = (name: string, counts: unknown) => columnAt(`${place}.${name}`, counts, times.length);
  const causes = Object.entries(objectAt(`${place}.left`, field(cell, 'left')));
  const read: RiskCell = {
    labels: labelsAt(`${place}.labels`, field(cell, 'labels')),
    times,
    atOrigin: countAt(`${place}.atOrigin`, field(cell, 'atOrigin')),
    entered: countsAt('entered', field(cell, 'entered')),
    left: Object.fromEntries(
      causes.map(([cause, left], position) => {
        if (cause === '') throw expected(`${place}.left.*[${position}]`, 'cause');
        return [cause, countsAt(`left.*[${position}]`, left)];
      }),
    ),
    censored: countsAt('censored', field(cell, 'censored')),
    ...weightedAt(`${place}.weighted`, field(cell, 'weighted')),
  };
  if (!isBalanced(read)) throw expected(place, 'balance');
  return read;
}

function timesAt(place: string, value: unknown): number[] {
  let before = -1;
  return listAt(place, value).map((time, position) => {
    if (!isCount(time) || time <= before) throw expected(`${place}[${position}]`, 'times');
    before = time;
    return time;
  });
}

function columnAt(place: string, value: unknown, length: number): number[] {
  const column = listAt(place, value);
  if (column.length !== length) throw expected(place, 'counts');
  return column.map((count, position) => countAt(`${place}[${position}]`, count));
}

function labelsAt(place: string, value: unknown): Labels {
  const labels = Object.entries(objectAt(place, value)).map(([name, label], position): [string, string] => {
    if (typeof label !== 'string') throw expected(`${place}.*[${position}]`, 'labels');
    return [name, label];
  });
  return Object.fromEntries(labels);
}

function weightedAt(place: string, value: unknown): { weighted?: true } {
  if (value === undefined) return {};
  if (value !== true) throw expected(place, 'weighted');
  return { weighted: true };
}

/** A JSON value, copied; deeper ones than `layers` are refused, for what compares them calls itself. */
function jsonAt(place: string, value: unknown, layers: number): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || layers === 0) throw expected(place, 'definition');
  if (Array.isArray(value)) return value.map((item) => jsonAt(place, item, layers - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, jsonAt(place, item, layers - 1)]),
  );
}

function objectAt(place: string, value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw expected(place, 'object');
  return value;
}

function listAt(place: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw expected(place, 'list');
  return value;
}

function countAt(place: string, value: unknown): number {
  if (!isCount(value)) throw expected(place, 'count');
  return value;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
}

function field(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

function expected(place: string, what: keyof typeof expectations): JeugdError {
  return new JeugdError('metrics/invalid-risk-table', invalidTableTexts(expectations[what]), { place });
}
