/** The published counts, read as any download of StatLine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStatLine, type StatLineRow } from '@jeugd/cbs';

/** The published figures. */
export const published: readonly StatLineRow[] = rowsOf('published-counts.csv');

/** Begin, inflow, outflow, end and active, a row each. */
export const stockAndFlow: readonly StatLineRow[] = rowsOf('stock-and-flow.csv');

/** Where something stands among the published figures. */
export interface Place {
  readonly period: string;
  readonly subject: string;
  readonly table?: string;
  readonly region?: string;
}

/** The published figure; `null` when it was not published. Asking for one that is not in the file is a mistake. */
export function figure({ period, subject, table, region = 'Nederland' }: Place): number | null {
  const found = published.find(
    (row) =>
      row.period?.code === period &&
      row.region?.code === region &&
      row.categories['onderwerp']?.code === subject &&
      (table === undefined || row.categories['tabel']?.code === table),
  );
  if (found === undefined) throw new Error(`not in the file: ${period} ${region} ${subject}`);
  return found.value;
}

/** A published count. */
export function count(place: Place): number {
  const value = figure(place);
  if (value === null) throw new Error(`not published: ${place.period} ${place.subject}`);
  return value;
}

function rowsOf(name: string): readonly StatLineRow[] {
  const path = fileURLToPath(new URL(`../data/${name}`, import.meta.url));
  const { rows, findings } = readStatLine(readFileSync(path, 'utf8'));
  const [fault] = findings;
  if (fault !== undefined) throw new Error(fault.message);
  return rows;
}
