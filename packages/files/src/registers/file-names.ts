/**
 * The files of a register: one per table (`home-spells.csv` or `homeSpells.jsonl`), `about.json`, or all in `register.json`.
 */
import { kebabCase, nearest, type TableName, tableNames } from '@jeugd/core';
import { formatOfName } from '../tables/format.js';
import type { ReadFormat } from '../tables/table.js';

/** What a file is, seen from its name. */
export type FileRole =
  | { readonly kind: 'about' }
  | { readonly kind: 'register' }
  | { readonly kind: 'table'; readonly table: TableName; readonly format: ReadFormat }
  | { readonly kind: 'unknown'; readonly nearest: TableName | undefined };

const tableOfPlainName = /* @__PURE__ */ (() =>
  new Map(tableNames.map((table) => [table.toLowerCase(), table])))();

/** What a file is. Folders before the name, capitals, hyphens and underscores do not count. */
export function roleOf(path: string): FileRole {
  const name = baseName(path);
  const format = formatOfName(name);
  const stem = name.slice(0, name.lastIndexOf('.'));
  const plain = stem.toLowerCase().replace(/[-_ ]/g, '');
  if (format === undefined) return { kind: 'unknown', nearest: undefined };
  if (format === 'json' && plain === 'about') return { kind: 'about' };
  if (format === 'json' && plain === 'register') return { kind: 'register' };
  const table = tableOfPlainName.get(plain);
  return table === undefined
    ? { kind: 'unknown', nearest: nearest(stem, tableNames) as TableName | undefined }
    : { kind: 'table', table, format };
}

/**
 * Whether a file of this name is part of a register: a table, `about.json` or `register.json`.
 *
 * @dutch is een registerbestand
 * @example
 * isRegisterFile('home-spells.csv'); // true
 * isRegisterFile('homeSpells.jsonl'); // true
 * isRegisterFile('notes.txt'); // false
 */
export function isRegisterFile(name: string): boolean {
  return roleOf(name).kind !== 'unknown';
}

/** The name under which a table is written. */
export function fileNameOf(table: TableName, format: ReadFormat): string {
  return `${kebabCase(table)}.${format}`;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
