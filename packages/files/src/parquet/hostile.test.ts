import fc from 'fast-check';
import { ParquetWriter } from 'hyparquet-writer';
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../faults/faults.js';
import { mostRows } from '../limits.js';
import { readTable } from '../tables/index.js';
import { frontCoded } from './front-coded.js';
import { readHybrid } from './hybrid.js';
import { parquet, readParquetColumns, writeParquet } from './index.js';
import { unlessRefused } from './refusal.js';
import { expectWholeStruct } from './thrift-bounds.js';

const whole = writeParquet({
  columns: ['id', 'start', 'days', 'list'],
  rows: Array.from({ length: 30 }, (_, row) => [`c${row}`, '2024-03-01', row % 3 === 0 ? null : row, [row]]),
});

const codesOf = (file: Uint8Array | string, name = 'x.parquet') =>
  readTable(file, { parquet, file: name }).findings.map(({ code }) => code);

/** What a function refuses, as a code. */
const refused = (action: () => unknown) => {
  const faults = faultsIn(undefined, 'en');
  unlessRefused(faults, action);
  return faults.findings.map(({ code }) => code);
};

describe('a file that is no Parquet', () => {
  it.each([
    ['text', 'id,days\nc1,3\n'],
    ['nothing', new Uint8Array(0)],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4)],
  ])('but %s is a finding', (_, file) => {
    expect(codesOf(file)).toEqual(['files/not-parquet']);
  });

  it('but encrypted is a finding of its own', () => {
    const file = whole.slice();
    file.set(new TextEncoder().encode('PARE'), file.length - 4);
    expect(codesOf(file)).toEqual(['files/parquet-encrypted']);
  });
});

describe('a file that is cut off', () => {
  it('is a finding wherever it ends', () => {
    for (let length = 4; length < whole.length; length += 1) {
      expect(codesOf(whole.subarray(0, length))).toEqual(['files/parquet-cut-off']);
    }
  });

  it('is a finding when its middle is missing', () => {
    for (let from = 4; from < whole.length - 12; from += 7) {
      const file = Uint8Array.from([...whole.subarray(0, from), ...whole.subarray(from + 4)]);
      const { rows, findings } = readTable(file, { parquet });
      if (findings.length > 0) expect(rows).toEqual([]);
    }
  });
});

describe('a file with other bytes in it', () => {
  it('never throws and never loops, and gives whole rows or a finding', () => {
    const change = fc.tuple(fc.nat(whole.length - 9), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const file = whole.slice();
        for (const [at, byte] of changes) file[at] = byte;
        const { rows, header } = readTable(file, { parquet });
        expect(rows.every((row) => row.length === header.length)).toBe(true);
        const { columns, rows: count } = readParquetColumns(file);
        for (const column of columns.values()) {
          expect((column.kind === 'codes' ? column.codes : column.values).length).toBe(count);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a small file that stands for much', () => {
  it.each([
    ['than it has values', 200_000n, ['files/parquet-damaged']],
    ['than memory holds', BigInt(mostRows) + 1n, ['files/too-many-rows']],
    ['than a number holds', 2n ** 62n, ['files/parquet-damaged']],
    ['than none', -1n, ['files/parquet-damaged']],
  ])('may not declare more rows %s', (_, rows, codes) => {
    const file = fileOfFlags(rows);
    expect(file.length).toBeLessThan(1000);
    expect(codesOf(file)).toEqual(codes);
    expect(readParquetColumns(file).findings.map(({ code }) => code)).toEqual(codes);
  });

  it('may have as many rows as it declares', () => {
    expect(readTable(fileOfFlags(100_000n), { parquet }).rows).toHaveLength(100_000);
  });

  it('may not have a list longer than itself', () => {
    // A struct with one field (1, list) of structs, two billion of them.
    const bomb = Uint8Array.of(0x19, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x07, 0x00);
    expect(refused(() => expectWholeStruct(bomb, 0, bomb.length))).toEqual(['files/parquet-damaged']);
  });

  it('may not nest without end', () => {
    const bomb = new Uint8Array(10_000).fill(0x1c);
    expect(refused(() => expectWholeStruct(bomb, 0, bomb.length))).toEqual(['files/parquet-damaged']);
  });

  it('cannot make a run longer than the page', () => {
    // A run of 2^27 times the value 1, in one bit.
    const run = Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x01, 0x01);
    const output = new Uint8Array(8);
    readHybrid(run, 1, output);
    expect([...output]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('cannot unfold texts from one another without bound', () => {
    // Each text is the one before and one letter more: 30,000 of them are 450 MB.
    expect(frontCoded(growingTexts(3), 3).map((text) => text.length)).toEqual([1, 2, 3]);
    expect(refused(() => frontCoded(growingTexts(30_000), 30_000))).toEqual(['files/parquet-damaged']);
  });
});

describe('small numbers', () => {
  it('are read from runs and from bits', () => {
    // 0 1 2 3 4 5 6 7 in three bits: the example of the format (parquet.apache.org, Encodings: bit-packed 88 C6 FA).
    const packed = new Int32Array(8);
    readHybrid(Uint8Array.of(0x03, 0x88, 0xc6, 0xfa), 3, packed);
    expect([...packed]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const mixed = new Int32Array(10);
    readHybrid(Uint8Array.of(0x04, 0x05, 0x03, 0x88, 0xc6, 0xfa), 3, mixed);
    expect([...mixed]).toEqual([5, 5, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('that end too soon are refused', () => {
    expect(refused(() => readHybrid(Uint8Array.of(0x03, 0x88), 3, new Int32Array(8)))).toEqual([
      'files/parquet-damaged',
    ]);
    expect(refused(() => readHybrid(new Uint8Array(0), 1, new Uint8Array(1)))).toEqual([
      'files/parquet-damaged',
    ]);
  });
});

/** 100,000 times yes, in a file that says it has other numbers of rows. */
function fileOfFlags(rows: bigint): Uint8Array {
  const writer = new ByteWriter();
  const schema = [
    { name: 'schema', num_children: 1 },
    { name: 'flag', type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
  ] as const;
  const file = new ParquetWriter({ writer, schema: [...schema] });
  file.write({ columnData: [{ name: 'flag', data: new Array(100_000).fill(true) }], rowGroupSize: 100_000 });
  file.num_rows = rows;
  for (const group of file.row_groups) {
    group.num_rows = rows;
    for (const { meta_data } of group.columns) if (meta_data !== undefined) meta_data.num_values = rows;
  }
  file.finish();
  return writer.getBytes();
}

/** Texts of `a`, `aa` and so on, each as what it adds to the one before. */
function growingTexts(count: number): DataView {
  const writer = new ByteWriter();
  deltaBinaryPack(
    writer,
    Int32Array.from({ length: count }, (_, place) => place),
    'INT32',
  );
  deltaBinaryPack(writer, new Int32Array(count).fill(1), 'INT32');
  writer.appendBytes(new Uint8Array(count).fill(0x61));
  const bytes = writer.getBytes();
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
