/** Columns of a file: which field stands in which, and which kind of record that makes. */
import type { FieldDefinition } from '../definition/field.js';
import { type RecordKind, recordKinds, records } from '../records/index.js';
import type { Faults } from './faults.js';
import { mostColumns } from './limits.js';

/** A column that counts. */
export interface Column {
  /** Its place, from 0. */
  readonly index: number;
  readonly field: FieldDefinition;
  /** The measurement it belongs to, from 0; absent for a field of the record itself. */
  readonly measurement?: number;
}

/** What a header says. */
export interface Header {
  /** The kinds of record that its fields fit, the likeliest first. */
  readonly kinds: readonly RecordKind[];
  readonly columns: readonly Column[];
  /** The place of a column with all measurements as JSON. */
  readonly outcome?: number;
  /** Cells in the header. */
  readonly width: number;
}

const measurementFields: readonly string[] = records.jeugdhulp.measurement;

/** Fields by their name in small letters and without marks between words. */
const fieldsByName: ReadonlyMap<string, FieldDefinition> = /* @__PURE__ */ (() => {
  const byName = new Map<string, FieldDefinition>();
  for (const { fields } of Object.values(records))
    for (const field of Object.values(fields) as FieldDefinition[]) byName.set(plain(field.name), field);
  return byName;
})();

/** Whether these cells are the header of a delivery: a BSN, a birth date, and the type of some record. */
export function isHeader(cells: readonly string[]): boolean {
  const names = new Set(cells.map(plain));
  const hasType = ['hulpvorm', 'typemaatregel', 'typemachtiging'].some((name) => names.has(name));
  return names.has('bsn') && names.has('geboortedatum') && hasType;
}

/** What a header says, with its faults reported; `undefined` when it is none. */
export function headerOf(cells: readonly string[], line: number, faults: Faults): Header | undefined {
  if (cells.length > mostColumns) {
    faults.report('cbs/too-many-columns', { line }, { limit: mostColumns });
    return undefined;
  }
  if (!isHeader(cells)) {
    faults.report('cbs/no-header', { line });
    return undefined;
  }
  const columns: Column[] = [];
  const seen = new Map<string, number>();
  let outcome: number | undefined;
  for (const [index, cell] of cells.entries()) {
    const column = index + 1;
    const name = plain(cell);
    const first = seen.get(name);
    if (name === '') faults.report('cbs/unnamed-column', { line, column }, { column });
    else if (first !== undefined) faults.report('cbs/duplicate-column', { line, column }, { column, first });
    else if (name === 'outcome') outcome = index;
    else {
      const found = columnNamed(name, index);
      if (found === undefined) faults.report('cbs/unknown-column', { line, column }, { column });
      else columns.push(found);
    }
    if (first === undefined) seen.set(name, column);
  }
  const kinds = kindsOf(new Set(columns.map(({ field }) => field.name)));
  reportMissing(kinds[0], columns, line, faults);
  return { kinds, columns, width: cells.length, ...(outcome !== undefined && { outcome }) };
}

/** A field by its name; those of a measurement with its number behind it: `typeInformant2`. */
function columnNamed(name: string, index: number): Column | undefined {
  const [, word = '', number = ''] = /^(.*?)(\d?)$/.exec(name) ?? [];
  const field = fieldsByName.get(number === '' ? name : word);
  if (field === undefined) return undefined;
  if (measurementFields.includes(field.name))
    return { index, field, measurement: number === '' ? 0 : Math.max(0, Number(number) - 1) };
  return number === '' ? { index, field } : undefined;
}

/** Columns of known fields, in their order. */
export function columnsOf(names: readonly string[]): readonly Column[] {
  return names.flatMap((name, index) => columnNamed(plain(name), index) ?? []);
}

/** The kinds that have the type field of the header; youth probation first when a field of its own is there. */
function kindsOf(names: ReadonlySet<string>): readonly RecordKind[] {
  const fits = recordKinds.filter((kind) => names.has(records[kind].typeField));
  const own = ['erkendeInterventie', 'dynamischRisicoprofiel', 'doorverwijzingJeugdhulp'];
  if (!own.some((name) => names.has(name))) return fits;
  return ['jeugdreclassering', ...fits.filter((kind) => kind !== 'jeugdreclassering')];
}

function reportMissing(
  kind: RecordKind | undefined,
  columns: readonly Column[],
  line: number,
  faults: Faults,
): void {
  if (kind === undefined) return;
  const names = new Set(columns.map(({ field }) => field.name));
  const { fields, startField, endField } = records[kind];
  const needed = (Object.values(fields) as FieldDefinition[]).filter(
    ({ name, presence, until }) =>
      until === undefined && (presence === 'always' || name === startField || name === endField),
  );
  for (const { name } of needed)
    if (!names.has(name)) faults.report('cbs/missing-column', { line }, { field: name });
}

function plain(name: string): string {
  return name
    .trim()
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}
