/**
 * From the table in the file to the columns that the estimators count.
 */
import { JeugdError, type Params } from '@jeugd/core';
import type { Json, Table } from '@jeugd/files';
import type { Labels, RiskColumns } from '@jeugd/metrics';
import { hintedError } from '../hinted-error.js';
import { numberOf } from '../options.js';
import type { SurvivalRequest } from './request.js';
import { survivalErrorTexts } from './texts.js';

/** More values than this are no groups. */
const mostGroups = 100;

/** A cell as this command sees it: `undefined` is missing. */
type Cell = string | undefined;

/**
 * The columns for the estimators. What is missing or cannot be used is NaN there, and so excluded and counted.
 * The group and the strata are labels: `group`, `stratum0`, `stratum1`.
 */
export function columnsOf(table: Table, request: SurvivalRequest): RiskColumns {
  const { causes, causeNames } =
    request.cause === undefined ? eventsOf(table, request.event ?? '') : causesOf(table, request.cause);
  const groups = labelsOf(table, request);
  return {
    times: numbersOf(table, request.time),
    causes,
    causeNames,
    ...(request.entry !== undefined && { entries: numbersOf(table, request.entry) }),
    ...(request.weights !== undefined && { weights: numbersOf(table, request.weights) }),
    ...(groups !== undefined && { groups }),
  };
}

/** The label that a stratum goes by. */
export function stratumLabel(position: number): string {
  return `stratum${position}`;
}

function numbersOf(table: Table, column: string): Float64Array {
  return Float64Array.from(cellsOf(table, column), (cell) => numberOf(cell ?? '') ?? Number.NaN);
}

/** Without a value only 0, 1, true and false are understood: to guess which of 1 and 2 is the event would be worse. */
function eventsOf(table: Table, spec: string): Pick<RiskColumns, 'causes' | 'causeNames'> {
  const { column, value } = splitEvent(table, spec);
  const number = value === undefined ? undefined : numberOf(value);
  const codeOf = (cell: Cell, row: number): number => {
    if (cell === undefined) return Number.NaN;
    if (value !== undefined)
      return cell === value || (number !== undefined && numberOf(cell) === number) ? 1 : 0;
    const code = eventCodes.get(cell.toLowerCase());
    if (code === undefined) throw survivalError('cli/event-needs-value', { column, row: row + 1 });
    return code;
  };
  return { causes: Float64Array.from(cellsOf(table, column), codeOf), causeNames: ['event'] };
}

const eventCodes: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['1', 1],
  ['false', 0],
  ['true', 1],
]);

/** `status=2` is column `status` and value `2`, unless a column is called so. */
function splitEvent(table: Table, spec: string): { column: string; value?: string } {
  const at = spec.indexOf('=');
  if (at === -1 || table.columns.includes(spec)) return { column: spec };
  return { column: spec.slice(0, at), value: spec.slice(at + 1) };
}

/** An empty cell and `0` are censored, other words are causes. */
function causesOf(table: Table, column: string): Pick<RiskColumns, 'causes' | 'causeNames'> {
  const position = positionOf(table, column);
  const names = new Map<string, number>();
  const codeOf = (row: readonly Json[]): number => {
    const cell = textOf(row[position]);
    if (cell === '' || cell === '0') return 0;
    return isMissing(cell) ? Number.NaN : numbered(names, cell, column);
  };
  const causes = Float64Array.from(table.rows, codeOf);
  return { causes, causeNames: [...names.keys()] };
}

/** The labels of each row; a row without a value for one of them has none, and is excluded. */
function labelsOf(table: Table, { group, strata }: SurvivalRequest): RiskColumns['groups'] {
  const columns = [...(group === undefined ? [] : [group]), ...strata];
  if (columns.length === 0) return undefined;
  const names = [
    ...(group === undefined ? [] : ['group']),
    ...strata.map((_, position) => stratumLabel(position)),
  ];
  const positions = columns.map((column) => positionOf(table, column));
  const known = new Map<string, number>();
  const labels: Labels[] = [];
  const groupsSeen = new Map<string, number>();
  const codes = Float64Array.from(table.rows, (row) => {
    const cells = positions.map((position) => textOf(row[position]));
    if (cells.some((cell) => cell === '' || isMissing(cell))) return Number.NaN;
    if (group !== undefined) numbered(groupsSeen, cells[0] ?? '', group);
    const key = JSON.stringify(cells);
    const code = known.get(key) ?? known.set(key, labels.length).size - 1;
    if (code === labels.length)
      labels.push(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
    return code;
  });
  return { codes, labels };
}

/** The number of a word, from 1, a new one for a new word. */
function numbered(words: Map<string, number>, word: string, column: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size === mostGroups) throw survivalError('cli/too-many-groups', { column, most: mostGroups });
  words.set(word, words.size + 1);
  return words.size;
}

function cellsOf(table: Table, column: string): Cell[] {
  const position = positionOf(table, column);
  return table.rows.map((row) => {
    const cell = textOf(row[position]);
    return cell === '' || isMissing(cell) ? undefined : cell;
  });
}

function textOf(cell: Json | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell).trim();
}

/** How R writes a missing value. */
function isMissing(cell: string): boolean {
  return cell === 'NA';
}

function positionOf({ columns }: Table, column: string): number {
  const position = columns.indexOf(column);
  if (position !== -1 && column !== '') return position;
  const texts = survivalErrorTexts['cli/unknown-column'];
  const known = columns.filter((name) => name !== '');
  throw hintedError('cli/unknown-column', texts, { column, count: columns.length }, { word: column, known });
}

function survivalError(code: keyof typeof survivalErrorTexts, params: Params): JeugdError {
  return new JeugdError(code, survivalErrorTexts[code], params);
}
