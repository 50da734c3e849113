import { JeugdError } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { checkDeliveryFiles } from '../delivery/index.js';
import { recordKinds } from '../records/index.js';
import { layoutJsonSchema, parseLayout, readFixedFile } from './index.js';

/** Invented: the official positions were not found. */
const invented = {
  name: 'invented for this test',
  kind: 'jeugdhulp',
  lineLength: 40,
  skip: [{ start: 1, equals: 'VLP' }],
  fields: [
    { field: 'bsn', start: 1, length: 9 },
    { field: 'geboortedatum', start: 10, length: 8 },
    { field: 'geslacht', start: 18, length: 1 },
    { field: 'postcode', start: 19, length: 6 },
    { field: 'hulpvorm', start: 26, length: 2 },
    { field: 'tevredenheidNutEffect', start: 28, length: 2 },
    { field: 'tevredenheidNutEffect2', start: 30, length: 2 },
  ],
};
const line = '99990000620120315V6711AB 02 8 7         ';

describe('a file with fixed positions', () => {
  it('is read by its layout; other lines are passed over', () => {
    const { kind, records, findings } = readFixedFile(
      `VLP 2024\r\n${line}\r\n${line}`,
      parseLayout(invented),
    );
    expect([kind, findings]).toEqual(['jeugdhulp', []]);
    expect(records.map(({ line: at }) => at)).toEqual([2, 3]);
    expect(records[0]?.record).toEqual({
      bsn: '999900006',
      geboortedatum: '20120315',
      geslacht: 'V',
      postcode: '6711AB',
      hulpvorm: '02',
      outcome: [{ tevredenheidNutEffect: '8' }, { tevredenheidNutEffect: '7' }],
    });
  });

  it('is judged with the other files of the delivery, with its lines', () => {
    const layout = parseLayout({ ...invented, lineLength: 27, fields: invented.fields.slice(0, 5) });
    const { report, summary } = checkDeliveryFiles(new Map([['2024H1.txt', `VLP\n${line}\n`]]), {
      layouts: new Map([['2024H1.txt', layout]]),
    });
    const [file] = report.files ?? [];
    expect(file?.kind).toBe('jeugdhulp');
    expect(file?.findings.map(({ code, location }) => [code, location.line])).toEqual([
      ['cbs/long-line', 2],
      ['CRI-01', 2],
      ['DAT-06', 2],
      ['REF-01', 2],
    ]);
    expect(summary.records).toEqual({ jeugdhulp: 1 });
  });

  it('is read the same in pieces of any size; without a line end it takes no more room', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${line}\r\n${line}\r\n${'9'.repeat(3_000_000)}`);
    const layout = parseLayout(invented);
    const whole = readFixedFile(bytes, layout);
    expect(whole.records.map(({ line: at }) => at)).toEqual([1, 2, 3]);
    const pieces = [0, 1, 41, 42, 43].map((from, at, all) => bytes.subarray(from, all[at + 1]));
    expect(readFixedFile(pieces, layout).records).toEqual(whole.records);
  });

  it('that holds no text is a finding', () => {
    const { records, findings } = readFixedFile(new Uint8Array([0x39, 0, 0x39]), parseLayout(invented));
    expect([records, findings.map(({ code }) => code)]).toEqual([[], ['cbs/binary']]);
  });

  it('keeps a short line, and says so; blanks at the end may be missing', () => {
    const { records, findings } = readFixedFile(
      `${line.slice(0, 20)}\n${line.trimEnd()}\n`,
      parseLayout(invented),
    );
    expect(records).toHaveLength(2);
    expect(records[0]?.record).toMatchObject({ postcode: '67', hulpvorm: '' });
    expect(findings.map(({ code, location }) => [code, location.line, location.column])).toEqual([
      ['cbs/short-line', 1, 21],
    ]);
    const long = readFixedFile(`${line}extra\n`, parseLayout(invented));
    expect(long.findings.map(({ code }) => code)).toEqual(['cbs/long-line']);
  });

  it('is read in pieces as whole, also as Windows-1252', () => {
    const bytes = new TextEncoder().encode(`${line}\r\n${line}\r\n`);
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(readFixedFile(pieces, parseLayout(invented)).records).toEqual(
      readFixedFile(bytes, parseLayout(invented)).records,
    );
  });
});

describe('a layout', () => {
  it.each([
    ['no object', null, 'kind'],
    ['no name', { ...invented, name: 3 }, 'name'],
    ['an unknown kind', { ...invented, kind: 'wmo' }, 'kind'],
    ['no fields', { ...invented, fields: [] }, 'fields'],
    ['an unknown field', { ...invented, fields: [{ field: 'agb', start: 1, length: 8 }] }, 'fields[0]'],
    [
      'a field of another kind',
      { ...invented, fields: [{ field: 'typeMaatregel', start: 1, length: 2 }] },
      'fields[0]',
    ],
    ['position 0', { ...invented, fields: [{ field: 'bsn', start: 0, length: 9 }] }, 'fields[0]'],
    [
      'overlap',
      {
        ...invented,
        fields: [
          { field: 'bsn', start: 1, length: 9 },
          { field: 'geslacht', start: 9, length: 1 },
        ],
      },
      'fields[1]',
    ],
    ['a wrong skip', { ...invented, skip: [{ start: 1 }] }, 'skip'],
  ])('with %s is refused, with its place', (_, layout, place) => {
    expect(() => parseLayout(layout)).toThrow(JeugdError);
    expect(() => parseLayout(layout)).toThrow(`at ${place}.`);
  });

  it('has a JSON Schema that names all kinds', () => {
    expect(layoutJsonSchema.properties.kind.enum).toEqual(recordKinds);
  });
});
