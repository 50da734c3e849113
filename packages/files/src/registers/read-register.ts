/**
 * Reading a register: files in, records out, with every fault at its file, line and column.
 *
 * What a file holds is decided by its name, what a field means by `@jeugd/core`.
 */
import {
  type Finding,
  type Locate,
  parseRegisterEntries,
  type Register,
  type RejectedRow,
  type TableName,
} from '@jeugd/core';
import type { TextOrBytes } from '../text/decode.js';
import { placeInFile, placeOfRow } from './place-in-file.js';
import { type RawRegister, rawEntries, rejectedRow } from './raw-register.js';
import { onlyFile, type RegisterFile, type SelectedFile, selectFiles } from './register-files.js';
import type { ReadRegisterOptions, RegisterReading, RejectedFileRow } from './register-reading.js';
import type { TableSource } from './table-rows.js';

/**
 * The register in a folder (its files by name) or in one `register.json` (its text or bytes). Never throws on data:
 * without any usable file the register is empty.
 *
 * A folder holds one file per table, `home-spells.csv`, `.jsonl`, `.json` or `.parquet`, and `about.json`. A table
 * without a file is absent from the register; a file without rows is an empty table. Cells of CSV become numbers, flags
 * and lists where the field is one, an empty cell is absent. A row that cannot be used is counted in `about.rejected` and
 * reported; a file that cannot be used, or that lacks a required column, gives no table and one finding.
 *
 * Parquet is read when `parquet` is handed over. Lists may be such or JSON; a day may be such, a text, or a moment (the
 * day that is written; of instants only midnight is a day). The line of a fault is there the number of the row, from 1.
 *
 * @dutch register inlezen
 * @example
 * const files = new Map([['home-spells.csv', 'id,personId,start,with\nh1,c1,2024-03-01,mother\nh2,c1,2023-02-30,mother\n']]);
 * const read = readRegister(files);
 * read.register.homeSpells; // [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }]
 * read.findings[0].location; // { file: 'home-spells.csv', line: 3, column: 3, record: 'homeSpells', id: 'h2', field: 'start' }
 * read.register.about.rejected; // { homeSpells: 1 }
 */
export function readRegister(
  input: TextOrBytes | ReadonlyMap<string, TextOrBytes>,
  options: ReadRegisterOptions = {},
): RegisterReading {
  const { file = 'register.json' } = options;
  const isOneFile = typeof input === 'string' || input instanceof Uint8Array;
  if (isOneFile) return readRegisterFile({ file, content: () => input }, options);
  return readRegisterFiles(
    [...input].map(([name, content]) => ({ file: name, content: () => content })),
    options,
  );
}

/** The register in one file, whatever its name. */
export function readRegisterFile(file: RegisterFile, options: ReadRegisterOptions): RegisterReading {
  return readSelected([onlyFile(file, options.locale ?? 'en')], options);
}

/** The register in the files of a folder. */
export function readRegisterFiles(
  files: readonly RegisterFile[],
  options: ReadRegisterOptions,
): RegisterReading {
  return readSelected(selectFiles(files, options.tables, options.locale ?? 'en'), options);
}

function readSelected(selected: readonly SelectedFile[], options: ReadRegisterOptions): RegisterReading {
  const raw: RawRegister = { sources: new Map(), rejected: [], files: [] };
  const parsed = parseRegisterEntries(rawEntries(selected, raw, options), {
    locale: options.locale ?? 'en',
    locate: locateIn(raw.sources),
  });
  const { register, rejected } = parsed;
  const place = placeInFile({ register, sources: raw.sources, rejected });
  return {
    register: withRejected(register, raw.rejected),
    findings: [...selected.flatMap(({ faults }) => faults.findings), ...parsed.findings.map(placedBy(place))],
    truncated: sumOf([...selected.map(({ faults }) => faults.truncated()), parsed.truncated]),
    rejected: [...raw.rejected, ...rejected.map((row) => rejectedFileRow(row, raw.sources))],
    files: raw.files,
    place,
  };
}

/** A finding at its place in a file, where it does not name one yet. */
function placedBy(place: RegisterReading['place']): (finding: Finding) => Finding {
  return (finding) => ({ ...finding, location: place(finding.location) });
}

/** A row that `@jeugd/core` could not use. */
function rejectedFileRow(
  { record, row }: RejectedRow,
  sources: ReadonlyMap<TableName, TableSource>,
): RejectedFileRow {
  const source = sources.get(record);
  return { ...rejectedRow(record, source?.file ?? '', source?.lines[row]), row };
}

/** Tells `@jeugd/core` where a row stands. */
function locateIn(sources: ReadonlyMap<TableName, TableSource>): Locate {
  return (table, row, field) => {
    const source = sources.get(table);
    return source === undefined ? {} : placeOfRow(source, row, field);
  };
}

/** The register with the rows that gave no object counted too. */
function withRejected(register: Register, rejected: readonly RejectedFileRow[]): Register {
  if (rejected.length === 0) return register;
  const counts = new Map(Object.entries(register.about.rejected ?? {}));
  for (const { record } of rejected) counts.set(record, (counts.get(record) ?? 0) + 1);
  return { ...register, about: { ...register.about, rejected: Object.fromEntries(counts) } };
}

function sumOf(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const each of counts) {
    for (const [code, count] of Object.entries(each)) sums.set(code, (sums.get(code) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}
