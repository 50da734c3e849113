/**
 * Reading a risk table that came from elsewhere: nothing in it is trusted.
 */
import { JeugdError } from '@jeugd/core';
import { fieldOf as field, isCount, jsonReader } from '../json/reader.js';
import { isBalanced } from './balance.js';
import { keyOf } from './cells.js';
import type { RiskProtection } from './protection.js';
import type { RiskCell, RiskTable } from './risk-table.js';
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
  const table = reader.objectAt('table', reader.textAt('table', json));
  if (field(table, 'version') !== 1) throw expected('version', 'version');
  const definition = reader.jsonAt('definition', field(table, 'definition'));
  const known = new Set<string>();
  const cells = reader.listAt('cells', field(table, 'cells')).map((cell, position) => {
    const place = `cells[${position}]`;
    const read = cellAt(place, cell);
    const key = keyOf(read.labels);
    if (known.has(key)) throw expected(`${place}.labels`, 'newLabels');
    known.add(key);
    return read;
  });
  return {
    version: 1,
    definition,
    cells,
    ...excludedAt('excluded', field(table, 'excluded')),
    ...protectionAt('protection', field(table, 'protection')),
  };
}

function cellAt(place: string, value: unknown): RiskCell {
  const cell = reader.objectAt(place, value);
  const times = timesAt(`${place}.times`, field(cell, 'times'));
  const countsAt = (name: string, counts: unknown) =>
    reader.columnAt(`${place}.${name}`, counts, times.length);
  const causes = Object.entries(reader.objectAt(`${place}.left`, field(cell, 'left')));
  const read: RiskCell = {
    labels: reader.labelsAt(`${place}.labels`, field(cell, 'labels')),
    times,
    atOrigin: reader.countAt(`${place}.atOrigin`, field(cell, 'atOrigin')),
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
  return reader.listAt(place, value).map((time, position) => {
    if (!isCount(time) || time <= before) throw expected(`${place}[${position}]`, 'times');
    before = time;
    return time;
  });
}

function weightedAt(place: string, value: unknown): { weighted?: true } {
  if (value === undefined) return {};
  if (value !== true) throw expected(place, 'weighted');
  return { weighted: true };
}

function excludedAt(place: string, value: unknown): { excluded?: number } {
  if (value === undefined) return {};
  if (!isCount(value) || !Number.isInteger(value)) throw expected(place, 'excluded');
  return { excluded: value };
}

function protectionAt(place: string, value: unknown): { protection?: RiskProtection } {
  if (value === undefined) return {};
  const given = reader.objectAt(place, value);
  const countIn = (name: keyof RiskProtection) => {
    const count = field(given, name);
    if (!isCount(count)) throw expected(place, 'protection');
    return count;
  };
  const protection: RiskProtection = {
    minCell: countIn('minCell'),
    step: countIn('step'),
    moved: movedAt(field(given, 'moved')),
    otherMoved: countIn('otherMoved'),
    cellsLeftOut: countIn('cellsLeftOut'),
    causesPooled: countIn('causesPooled'),
    cutShort: countIn('cutShort'),
  };
  if (protection.minCell < 1 || protection.step === 0) throw expected(place, 'protection');
  return { protection };
}

function movedAt(value: unknown): Readonly<Record<string, number>> {
  const moved = Object.entries(reader.objectAt('protection.moved', value));
  return Object.fromEntries(
    moved.map(([cause, distance], position) => [
      cause,
      reader.countAt(`protection.moved.*[${position}]`, distance),
    ]),
  );
}

/** The readers of this form. */
const reader = /* @__PURE__ */ jsonReader((place, what) => expected(place, what));

function expected(place: string, what: keyof typeof expectations): JeugdError {
  return new JeugdError('metrics/invalid-risk-table', invalidTableTexts(expectations[what]), { place });
}
