import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../testing/workbook.js';
import { readDeliveryFile } from '../index.js';
import { unpack, zipParts } from './zip.js';

const header = ['bsn', 'geboortedatum', 'hulpvorm', 'datumAanvang'];

const faultsOf = (bytes: Uint8Array) =>
  readDeliveryFile(bytes)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, location }) => [code, location.line, location.column]);

describe('a workbook', () => {
  it('is read: texts, numbers, text in place, and cells that are not there', () => {
    const bytes = workbook([[header, ['999900006', 20120315, { inline: '02' }, undefined]]]);
    const { kind, records } = readDeliveryFile(bytes);
    expect(kind).toBe('jeugdhulp');
    expect(records).toEqual([
      {
        kind: 'jeugdhulp',
        line: 2,
        record: { bsn: '999900006', geboortedatum: '20120315', hulpvorm: '02', datumAanvang: '' },
      },
    ]);
  });

  it('loses zeros and writes days as numbers: both are mended and reported, with row and column', () => {
    const bytes = workbook([[header, [12345672, 20120315, 2, 45306.5]]]);
    const { records } = readDeliveryFile(bytes);
    expect(records[0]?.record).toMatchObject({ bsn: '012345672', hulpvorm: '02', datumAanvang: '20240115' });
    expect(faultsOf(bytes)).toEqual([
      ['cbs/lost-zero', 2, 1],
      ['cbs/lost-zero', 2, 3],
      ['cbs/excel-date', 2, 4],
    ]);
  });

  it('may count its days from 1904', () => {
    const bytes = workbook([[header, ['999900006', '20120315', '02', 43844]]], { date1904: true });
    expect(readDeliveryFile(bytes).records[0]?.record['datumAanvang']).toBe('20240115');
  });

  it('has sheets that are no delivery: they are named and passed over', () => {
    const bytes = workbook([[['toelichting']], [header, ['999900006', '20120315', '02', '20240115']]]);
    const { records, findings } = readDeliveryFile(bytes);
    expect(records).toHaveLength(1);
    expect(findings.find(({ code }) => code === 'cbs/sheet-without-records')?.params).toEqual({ sheet: 1 });
  });

  it('is a finding when it is cut off, empty, or no workbook', () => {
    const whole = workbook([[header]]);
    for (const bytes of [
      whole.subarray(0, whole.length - 30),
      whole.subarray(0, 4),
      zipSync({ 'a.txt': strToU8('a') }),
    ])
      expect(faultsOf(bytes)).toEqual([['cbs/workbook-broken', undefined, undefined]]);
  });

  it('refuses a document type', () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'),
    });
    expect(faultsOf(bytes)).toEqual([['cbs/workbook-broken', undefined, undefined]]);
  });

  it('survives any change of a byte', () => {
    const whole = workbook([[header, ['999900006', 20120315, '02', '20240115']]]);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(() => readDeliveryFile(changed)).not.toThrow();
    }
  });
});

describe('unpacking', () => {
  it('stops at the limit, whatever the file says of its size', () => {
    const bomb = zipSync({ bomb: new Uint8Array(5_000_000) });
    const part = zipParts(bomb)?.get('bomb');
    if (part === undefined) throw new Error('no part');
    expect(part.packed.length).toBeLessThan(10_000);
    let received = 0;
    const outcome = unpack(part, 1_000_000, (bytes) => {
      received += bytes.length;
      return true;
    });
    expect(outcome).toBe('too-large');
    expect(received).toBeLessThanOrEqual(1_000_000);
  });
});
