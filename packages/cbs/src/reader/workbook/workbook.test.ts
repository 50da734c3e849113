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

  it('keeps what stands behind a decimal point', () => {
    const marks = ['typeInformant', 'tevredenheidNutEffect'];
    const bytes = workbook([
      [
        [...header, ...marks],
        ['999900006', 20120315, '02', 45306.25, 'jeugdige', 7.5],
      ],
    ]);
    expect(readDeliveryFile(bytes).records[0]?.record).toMatchObject({
      datumAanvang: '20240115',
      outcome: [{ typeInformant: 'jeugdige', tevredenheidNutEffect: '7.5' }],
    });
  });

  it('shows what a formula last gave', () => {
    const cells = ['A', 'B', 'C', 'D'].map((letter, at) => inline(`${letter}1`, header[at] ?? '')).join('');
    const formulas =
      '<c r="A2" t="str"><f>"9999"&amp;"00006"</f><v>999900006</v></c><c r="B2"><f>1</f><v>2.0120315E7</v></c>' +
      '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2"><f>NOW()</f></c>';
    const sheet = `<worksheet><sheetData><row r="1">${cells}</row><row r="2">${formulas}</row></sheetData></worksheet>`;
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    expect(readDeliveryFile(bytes).records[0]?.record).toEqual({
      bsn: '999900006',
      geboortedatum: '20120315',
      hulpvorm: '#DIV/0!',
      datumAanvang: '',
    });
  });

  it('with more columns than any delivery is refused, and cells beyond its header are reported', () => {
    const wide = [...header, ...Array.from({ length: 200 }, (_, number) => `x${number}`)];
    expect(faultsOf(workbookOf(wide))).toEqual([['cbs/too-many-columns', 1, undefined]]);
    const far = `<row r="1">${header.map((name, at) => inline(`${'ABCD'[at]}1`, name)).join('')}</row><row r="2">${inline('XFD2', 'GEHEIM')}</row>`;
    const sheet = `<worksheet><sheetData>${far}</sheetData></worksheet>`;
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    expect(faultsOf(bytes)).toEqual([['cbs/too-many-cells', 2, 5]]);
  });

  it('is known in pieces of any size', () => {
    const whole = workbook([[header, ['999900006', 20120315, '02', '20240115']]]);
    const pieces = Array.from(whole, (byte) => new Uint8Array([byte]));
    expect(readDeliveryFile(pieces)).toEqual(readDeliveryFile(whole));
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

/** A cell with text in place. */
function inline(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** A workbook with a header of any width; its cells tell no place. */
function workbookOf(names: readonly string[]): Uint8Array {
  const cells = names.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
  const sheet = `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;
  return zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

describe('unpacking', () => {
  it('of all sheets together is bounded by what they are packed in', () => {
    const blanks = strToU8(`<worksheet><sheetData>${' '.repeat(40 << 20)}`);
    const sheets = { 'xl/worksheets/sheet1.xml': blanks, 'xl/worksheets/sheet2.xml': blanks };
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...sheets }, { level: 1 });
    const [first, second, ...others] = readDeliveryFile(bytes).findings;
    expect([first?.code, second?.code, others]).toEqual([
      'cbs/workbook-broken',
      'cbs/workbook-too-large',
      [],
    ]);
    expect(second?.params).toEqual({ limit: 64 });
  });

  it('stops at the limit, whatever the file says of its size', () => {
    const bomb = zipSync({ bomb: new Uint8Array(5_000_000) });
    const part = zipParts(bomb)?.get('bomb');
    if (part === undefined) throw new Error('no part');
    expect(part.packed.length).toBeLessThan(10_000);
    let received = 0;
    const outcome = unpack(part, { left: 1_000_000 }, (bytes) => {
      received += bytes.length;
      return true;
    });
    expect(outcome).toBe('too-large');
    expect(received).toBeLessThanOrEqual(1_000_000);
  });
});
