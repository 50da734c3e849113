/** Reading a state table that came from elsewhere: nothing in it is trusted. */
import { JeugdError } from '@jeugd/core';
import { fieldOf, isCount, jsonReader } from '../json/reader.js';
import { keyOf } from '../risk-table/cells.js';
import type { StateCell, StateProtection, StateTable } from './state-table.js';
import { expectations, invalidTableTexts } from './texts.js';

/**
 * The state table in a JSON text, or in what `JSON.parse` made of one. Other fields than those of a table are left out.
 *
 * The error says what was expected and where, by position: no label, state or number is repeated.
 *
 * @dutch toestandentabel lezen
 * @throws {JeugdError} `metrics/invalid-state-table`
 * @example
 * const empty = { version: 1, definition: 'demo', days: [90], cells: [] };
 * parseStateTable(JSON.stringify(empty)); // { version: 1, definition: 'demo', days: [90], cells: [] }
 * parseStateTable({ ...empty, days: [90, 30] }); // throws 'metrics/invalid-state-table'
 */
export function parseStateTable(json: unknown): StateTable {
  const table = reader.objectAt('table', reader.textAt('table', json));
  if (fieldOf(table, 'version') !== 1) throw expected('version', 'version');
  const definition = reader.jsonAt('definition', fieldOf(table, 'definition'));
  const days = daysAt('days', fieldOf(table, 'days'));
  const known = new Set<string>();
  const cells = reader.listAt('cells', fieldOf(table, 'cells')).map((value, position) => {
    const place = `cells[${position}]`;
    const cell = cellAt(place, value, days.length);
    const key = keyOf(cell.labels);
    if (known.has(key)) throw expected(`${place}.labels`, 'newLabels');
    known.add(key);
    return cell;
  });
  const excluded = fieldOf(table, 'excluded');
  const protection = fieldOf(table, 'protection');
  return {
    version: 1,
    definition,
    days,
    cells,
    ...(excluded === undefined ? {} : { excluded: wholeAt('excluded', excluded) }),
    ...(protection === undefined ? {} : { protection: protectionAt('protection', protection) }),
  };
}

function daysAt(place: string, value: unknown): number[] {
  let before = -1;
  return reader.listAt(place, value).map((day, position) => {
    if (!isCount(day) || day <= before) throw expected(`${place}[${position}]`, 'days');
    before = day;
    return day;
  });
}

function cellAt(place: string, value: unknown, days: number): StateCell {
  const cell = reader.objectAt(place, value);
  const states = Object.entries(reader.objectAt(`${place}.states`, fieldOf(cell, 'states')));
  const read: StateCell = {
    labels: reader.labelsAt(`${place}.labels`, fieldOf(cell, 'labels')),
    states: Object.fromEntries(
      states.map(([state, counts], position) => {
        if (state === '') throw expected(`${place}.states.*[${position}]`, 'state');
        return [state, reader.columnAt(`${place}.states.*[${position}]`, counts, days)];
      }),
    ),
    notFollowed: reader.columnAt(`${place}.notFollowed`, fieldOf(cell, 'notFollowed'), days),
  };
  const totals = read.notFollowed.map((count, day) =>
    Object.values(read.states).reduce((sum, counts) => sum + (counts[day] ?? 0), count),
  );
  if (totals.some((total) => total !== totals[0])) throw expected(place, 'balance');
  return read;
}

function wholeAt(place: string, value: unknown): number {
  if (!isCount(value) || !Number.isInteger(value)) throw expected(place, 'whole');
  return value;
}

function protectionAt(place: string, value: unknown): StateProtection {
  const given = reader.objectAt(place, value);
  const numberIn = (name: keyof StateProtection) => wholeAt(`${place}.${name}`, fieldOf(given, name));
  const minCell = numberIn('minCell');
  if (minCell < 1) throw expected(`${place}.minCell`, 'whole');
  return { minCell, cellsLeftOut: numberIn('cellsLeftOut'), statesPooled: numberIn('statesPooled') };
}

/** The readers of this form. */
const reader = /* @__PURE__ */ jsonReader((place, what) => expected(place, what));

function expected(place: string, what: keyof typeof expectations): JeugdError {
  return new JeugdError('metrics/invalid-state-table', invalidTableTexts(expectations[what]), { place });
}
