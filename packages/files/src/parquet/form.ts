/** Parquet as a form that the functions for tables and registers can be given. */
import type { ParquetForm } from '../tables/parquet-form.js';
import { parquetRows } from './parquet-rows.js';
import { parquetTable } from './parquet-table.js';
import { parquetOf } from './write-parquet.js';

/**
 * The form Parquet, for `readTable`, `readRegister`, `writeRegister` and their likes on disk: who does
 * not hand it over does not load it.
 *
 * @dutch Parquet
 * @example
 * const files = writeRegister({ about: { version: '1' }, homeSpells: [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }] }, parquet);
 * [...files.keys()]; // ['about.json', 'home-spells.parquet']
 * readRegister(files, { parquet }).register.homeSpells; // [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }]
 */
export const parquet: ParquetForm = {
  name: 'parquet',
  readTable: parquetTable,
  readRows: parquetRows,
  write: parquetOf,
};
