/** How complete the data are, field by field. */
import { fieldsOf, type Register, type TableName, tableNames } from '@jeugd/core';
import type { Figure } from '../figures/figure.js';
import { type QualityOptions, qualityFigure } from './quality-figure.js';

/**
 * For each field that may be left out, the share of the records of its table that have it, with Wilson's interval. A
 * table that is absent gives no figures; one that is empty gives figures without a value. A field may be rightly empty:
 * an open stay has no end.
 *
 * @dutch volledigheid per veld
 * @returns a figure per field, by table and field in the order of the register: metric `field-completeness`
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const about = { version: '1' };
 * const homeSpells = [
 *   { id: 'h1', personId: 'c1', start: '2024-01-01', end: '2024-03-01', with: 'mother' },
 *   { id: 'h2', personId: 'c2', start: '2024-01-01', with: 'mother' },
 * ] as const;
 * const [end] = fieldFigures({ about, homeSpells }, { asOf: '2025-01-01' });
 * end.by; // { table: 'homeSpells', field: 'end' }
 * end.value; // 0.5
 */
export function fieldFigures(register: Register, options: Omit<QualityOptions, 'about'>): Figure[] {
  const { about } = register;
  return tableNames.flatMap((table) => {
    const rows = register[table];
    if (rows === undefined) return [];
    return filledFields(table, rows).map(({ field, filled }) =>
      qualityFigure(
        'field-completeness',
        { table, field },
        { numerator: filled, denominator: rows.length },
        { ...options, about },
      ),
    );
  });
}

function filledFields(
  table: TableName,
  rows: readonly object[],
): readonly { readonly field: string; readonly filled: number }[] {
  return fieldsOf(table)
    .filter(({ required }) => !required)
    .map(({ name }) => {
      let filled = 0;
      for (const row of rows) if ((row as Readonly<Record<string, unknown>>)[name] !== undefined) filled += 1;
      return { field: name, filled };
    });
}
