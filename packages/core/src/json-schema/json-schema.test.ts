import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { fieldsOf, recordTypes, type TableName, tableNames } from '../register/index.js';
import { jsonSchemaOf, registerJsonSchema } from './index.js';

/** A record of each kind, as small and as full as it needs to be: judged by an independent reader of JSON Schema. */
const placement = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' };

function accepts(
  table: TableName,
  record: unknown,
  options: Parameters<typeof jsonSchemaOf>[1] = {},
): boolean {
  return new Ajv2020({ formats: { date: fullFormats.date } }).validate(jsonSchemaOf(table, options), record);
}

describe('jsonSchemaOf', () => {
  it.each(tableNames)('describes %s: title, Dutch name, every field, what must be there', (table) => {
    const schema = jsonSchemaOf(table);
    const fields = fieldsOf(table);
    expect(schema.title).toBe(recordTypes[table].name);
    expect(schema.description).toBe(recordTypes[table].dutch);
    expect(Object.keys(schema.properties ?? {})).toEqual(fields.map(({ name }) => name));
    expect(schema.required).toEqual(fields.filter(({ required }) => required).map(({ name }) => name));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    new Ajv2020({ strict: true, strictTypes: false, formats: { date: true } }).compile(schema);
  });

  it.each([
    ['a whole record', placement, true],
    ['a field it does not know', { ...placement, own: 1 }, true],
    ['a code it does not know', { ...placement, careForm: 'gezinshuis-plus' }, true],
    ['a day that does not exist', { ...placement, start: '2024-02-30' }, false],
    ['a day in another form', { ...placement, start: '1 maart 2024' }, false],
    ['null for a field', { ...placement, end: null }, false],
    ['an empty id', { ...placement, id: '' }, false],
    ['a NUL in an id', { ...placement, id: 'p\u0000' }, false],
    ['a control character in a code', { ...placement, careForm: '\u0085' }, false],
    ['a tab and a line end', { ...placement, locationId: 'a\tb\r\nc' }, true],
    ['a missing day', { id: 'p1', personId: 'c1', careForm: 'gezinshuis' }, false],
    ['a text for a number', { ...placement, nightsPerWeek: '7' }, false],
    ['no object', 'p1', false],
  ])('with %s: %j is %s, as for the schema of the record', (_, record, expected) => {
    expect(accepts('placements', record)).toBe(expected);
    expect(recordTypes.placements.schema.safeParse(record).success).toBe(expected);
  });

  it('accepts only known codes and well-formed identifiers when told to be closed', () => {
    const closed = { codes: 'closed' } as const;
    expect(accepts('placements', placement, closed)).toBe(true);
    expect(accepts('placements', { ...placement, careForm: 'gezinshuis-plus' }, closed)).toBe(false);
    expect(accepts('persons', { id: 'c1', birthDate: '2012-03-01', bsn: '999900006' }, closed)).toBe(true);
    expect(accepts('persons', { id: 'c1', birthDate: '2012-03-01', bsn: '9999' }, closed)).toBe(false);
    expect(accepts('persons', { id: 'c1', birthDate: '2012-03-01', bsn: '9999' })).toBe(true);
  });

  it.each(tableNames)('knows a form for every identifier of %s', (table) => {
    const { properties } = jsonSchemaOf(table, { codes: 'closed' });
    for (const field of Object.keys(recordTypes[table].identifiers)) {
      expect(properties?.[field]?.['pattern'], field).toMatch(/^\^\[0-9\]\{\d\}\$$/);
    }
  });

  it('looks into lists of fields', () => {
    const authorisation = {
      id: 'a1',
      personId: 'c1',
      kind: 'muhp',
      decidedOn: '2024-01-01',
      start: '2024-01-01',
    };
    const suspended = (start: string) => ({ ...authorisation, end: '2025-01-01', suspensions: [{ start }] });
    expect(accepts('authorisations', suspended('2024-02-01'))).toBe(true);
    expect(accepts('authorisations', suspended('februari'))).toBe(false);
  });
});

describe('registerJsonSchema', () => {
  const check = new Ajv2020({ formats: { date: fullFormats.date }, strict: false }).compile(
    registerJsonSchema(),
  );

  it.each([
    ['an empty register', { about: { version: '1' } }, true],
    [
      'a table of records',
      { about: { version: '1', extractedOn: '2025-01-01' }, placements: [placement] },
      true,
    ],
    ['an empty table', { about: { version: '1' }, placements: [] }, true],
    ['no about', { placements: [] }, false],
    ['a table that is no list', { about: { version: '1' }, placements: placement }, false],
    ['a wrong record', { about: { version: '1' }, placements: [{ ...placement, start: 'today' }] }, false],
    ['a wrong day in about', { about: { version: '1', extractedOn: 'today' } }, false],
  ])('with %s is %j: %s', (_, register, expected) => {
    expect(check(register)).toBe(expected);
  });

  it('has every record under its name', () => {
    expect(Object.keys(registerJsonSchema()['$defs'] as object)).toEqual(
      tableNames.map((table) => recordTypes[table].name),
    );
  });
});
