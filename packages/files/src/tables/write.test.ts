import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.js';
import { readTable } from './read-table.js';
import { writeCsv } from './write-csv.js';
import { writeJson, writeJsonLines } from './write-json.js';

/** Text made of everything that CSV and spreadsheets treat in a way of their own, and of ordinary letters. */
const awkwardText = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '-', ' ', 'a', 'é', '🙂') }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
);
const name = fc
  .oneof(awkwardText, fc.constantFrom('__proto__', 'constructor', 'id'))
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith('\uFEFF'));

const tables = (cell: fc.Arbitrary<Json>) =>
  fc.uniqueArray(name, { minLength: 1, maxLength: 5 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  );

describe('writing a table and reading it back', () => {
  const texts: fc.Arbitrary<Json> = fc
    .oneof(awkwardText, fc.constant(null))
    .map((text) => (text === '' ? null : text));

  it.each([',', ';', '\t'] as const)('gives the same texts through CSV with %j', (delimiter) => {
    fc.assert(
      fc.property(tables(texts), (table) => {
        // With one column there is no delimiter to recognise the form by, and a name may hold another.
        fc.pre(table.columns.length > 1 && !table.columns.some((each) => /[,;\t]/.test(each)));
        const { columns, rows, findings } = readTable(writeCsv(table, { delimiter }), { format: 'csv' });
        expect({ columns, rows, findings }).toEqual({ ...table, findings: [] });
      }),
    );
  });

  it('gives the same bytes through a spreadsheet export in UTF-8 with mark', () => {
    fc.assert(
      fc.property(tables(texts), (table) => {
        fc.pre(table.columns.length > 1 && !table.columns.some((each) => /[,;\t]/.test(each)));
        const bytes = new TextEncoder().encode(`\uFEFF${writeCsv(table)}`);
        expect(readTable(bytes, { format: 'csv' }).rows).toEqual(table.rows);
      }),
    );
  });

  it('gives the same values through JSON and JSON Lines', () => {
    const values = fc
      .jsonValue({ depthSize: 'small' })
      .map((value) => JSON.parse(JSON.stringify(value)) as Json);
    fc.assert(
      fc.property(tables(values), (table) => {
        // Objects keep names that are whole numbers in numeric order, before all others.
        fc.pre(!table.columns.some((each) => /^\d+$/.test(each)));
        for (const text of [writeJson(table), writeJsonLines(table)]) {
          const { columns, rows, findings } = readTable(text);
          expect({ columns, rows, findings }).toEqual({ ...table, findings: [] });
        }
      }),
    );
  });
});

describe('a table as text', () => {
  it('has every cell quoted that needs it, and no other', () => {
    const table = {
      columns: ['a', 'b'],
      rows: [
        ['x;y', 'x,y'],
        ['"', '\n'],
        [null, ' x '],
      ],
    };
    expect(writeCsv(table)).toBe('a,b\nx;y,"x,y"\n"""","\'\n"\n, x \n');
    expect(writeCsv(table, { delimiter: ';' })).toBe('a;b\n"x;y";x,y\n"""";"\'\n"\n; x \n');
  });

  it('has numbers as they are, negative ones too, and lists as JSON', () => {
    expect(writeCsv({ columns: ['a', 'b', 'c'], rows: [[-1.5, true, [{ x: '=1' }]]] })).toBe(
      'a,b,c\n-1.5,true,"[{""x"":""=1""}]"\n',
    );
  });

  it('may have no rows', () => {
    expect(writeCsv({ columns: ['a', 'b'], rows: [] })).toBe('a,b\n');
    expect(writeJson({ columns: ['a'], rows: [] })).toBe('[]\n');
    expect(writeJsonLines({ columns: ['a'], rows: [] })).toBe('');
  });
});
