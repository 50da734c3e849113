/** Which files of a folder make the register: each table once, nothing unknown, only what was asked for. */
import type { Locale, TableName } from '@jeugd/core';
import { type Faults, faultsIn } from '../faults/faults.js';
import type { TextOrBytes } from '../text/decode.js';
import { type FileRole, roleOf } from './file-names.js';

/** A file that may be part of a register. */
export interface RegisterFile {
  /** Its name as the user gave it. */
  readonly file: string;
  /** Gives what it holds; asked at most once, and not at all when it is not needed. */
  readonly content: () => TextOrBytes;
}

/** A file and what is to be done with it. */
export interface SelectedFile extends RegisterFile {
  /** What it is; a file that is not to be read is unknown or a second one for its table. */
  readonly role: FileRole | { readonly kind: 'second' };
  /** Its faults. */
  readonly faults: Faults;
}

/** The one file that was given: a table when its name says so, and otherwise a whole register. */
export function onlyFile(file: RegisterFile, locale: Locale): SelectedFile {
  const role = roleOf(file.file);
  const faults = faultsIn(file.file, locale, tableOf(role));
  return { ...file, role: role.kind === 'table' ? role : { kind: 'register' }, faults };
}

/**
 * The files in code-unit order of their names, with what each is. Of two files for one table the first is read; a
 * `register.json` beside files for tables is not. Tables that were not asked for are left out.
 */
export function selectFiles(
  files: readonly RegisterFile[],
  tables: readonly TableName[] | undefined,
  locale: Locale,
): readonly SelectedFile[] {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const asked = sorted.filter(({ file }) => isAskedFor(roleOf(file), tables));
  const hasTables = sorted.some(({ file }) => roleOf(file).kind === 'table');
  const taken = new Set<string>();
  return asked.map((each) => {
    const role = roleOf(each.file);
    const faults = faultsIn(each.file, locale, tableOf(role));
    const name = role.kind === 'table' ? role.table : role.kind;
    if (role.kind === 'unknown') {
      reportUnknownFile(role.nearest, faults);
    } else if (taken.has(name) || (role.kind === 'register' && hasTables)) {
      faults.report('files/second-file', {}, { table: name });
      return { ...each, role: { kind: 'second' }, faults };
    }
    taken.add(name);
    return { ...each, role, faults };
  });
}

function tableOf(role: FileRole): TableName | undefined {
  return role.kind === 'table' ? role.table : undefined;
}

function isAskedFor(role: FileRole, tables: readonly TableName[] | undefined): boolean {
  return role.kind !== 'table' || tables === undefined || tables.includes(role.table);
}

function reportUnknownFile(near: TableName | undefined, faults: Faults): void {
  if (near === undefined) faults.report('files/unknown-file');
  else faults.report('files/unknown-table', {}, { nearest: near });
}
