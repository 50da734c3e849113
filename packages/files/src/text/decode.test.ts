import { describe, expect, it } from 'vitest';
import { faultsIn } from '../faults/faults.js';
import { wholeText } from './decode.js';

const megabyte = 1 << 20;

function read(content: string | Uint8Array) {
  const faults = faultsIn('a.csv', 'en');
  return { text: wholeText(content, faults), findings: faults.findings };
}

describe('text from bytes', () => {
  it('is UTF-8, with or without byte order mark', () => {
    const bytes = new TextEncoder().encode('naam\nZoë € 🙂');
    expect(read(bytes)).toEqual({ text: 'naam\nZoë € 🙂', findings: [] });
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])).text).toBe('naam\nZoë € 🙂');
    expect(read('\uFEFFnaam').text).toBe('naam');
    expect(read('').text).toBe('');
    expect(read(new Uint8Array()).text).toBe('');
  });

  it.each([0, 1, 2, 3])('survives a character cut in two between pieces (%i bytes early)', (early) => {
    const text = `${'a'.repeat(megabyte - early)}🙂${'b'.repeat(megabyte)}€`;
    expect(read(new TextEncoder().encode(text)).text === text).toBe(true);
  });

  it.each([
    ['Windows-1252 in the middle', [0x61, 0x0a, 0x62, 0xe9, 0x2c, 0x63], 3, 2],
    ['Windows-1252 at the end', [0x61, 0x62, 0xe9], 2, 1],
    ['a lone continuation byte', [0x80, 0x61], 0, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 1],
    ['an overlong form', [0x61, 0xc0, 0xaf], 1, 1],
    ['a character that lacks its last byte', [0x61, 0xe2, 0x82, 0x61], 1, 1],
  ])('names the byte and the line of %s', (_, bytes, offset, line) => {
    const { text, findings } = read(new Uint8Array(bytes));
    expect(text).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'files/not-utf-8', severity: 'error', params: { offset }, location: { file: 'a.csv', line } },
    ]);
  });

  it.each([megabyte - 2, megabyte - 1, megabyte, megabyte + 1, 3 * megabyte - 1])(
    'finds the byte at offset %i, also on the seam between pieces',
    (offset) => {
      const bytes = new Uint8Array(3 * megabyte).fill(0x61);
      bytes[10] = 0x0a;
      bytes[offset] = 0xe9;
      expect(read(bytes).findings).toMatchObject([{ params: { offset }, location: { line: 2 } }]);
    },
  );

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, 0x69, 0, 0x64, 0], 'files/utf-16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x69, 0, 0x64], 'files/utf-16'],
    ['UTF-16 without mark, little end first', [0x69, 0, 0x64, 0], 'files/utf-16'],
    ['UTF-16 without mark, big end first', [0, 0x69, 0, 0x64], 'files/utf-16'],
    ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0], 'files/spreadsheet'],
    ['binary data', [0x61, 0x62, 0x63, 0x64, 0, 0x65], 'files/binary'],
  ])('names %s', (_, bytes, code) => {
    const { text, findings } = read(new Uint8Array(bytes));
    expect(text).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('advises what fits a zip file and a workbook, which begin alike', () => {
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04]);
    expect(read(zip).findings[0]?.message).toMatch(/Unpack a zip file first; save each sheet of a workbook/);
  });

  it('speaks Dutch when asked', () => {
    const faults = faultsIn(undefined, 'nl');
    wholeText(new Uint8Array([0xff, 0xfe]), faults);
    expect(faults.findings[0]?.message).toContain('Bewaar het als UTF-8');
  });
});
