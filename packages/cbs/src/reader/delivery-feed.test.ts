import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeDelivery, readDeliveryFile } from './index.js';

const header =
  'bsn;geboortedatum;geslacht;postcode;verwijzer;hulpvorm;gestartMetCrisis;datumAanvang;datumEinde;redenBeeindiging';
const row = '999900006;20120315;V;6711AB;02;02;02;20240115;;';

const faultsOf = (text: string | Uint8Array) =>
  readDeliveryFile(text, { file: 'a.csv' }).findings.map(({ code, location }) => [
    code,
    location.line,
    location.column,
  ]);

describe('a CSV file of a delivery', () => {
  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('is read with %s', (_, mark) => {
    const { kind, records, findings } = readDeliveryFile(`${header}\n${row}\n`.replaceAll(';', mark));
    expect([kind, findings]).toEqual(['jeugdhulp', []]);
    expect(records[0]?.record).toMatchObject({ bsn: '999900006', datumEinde: '', hulpvorm: '02' });
  });

  it.each([
    ['Windows line ends', '\r\n'],
    ['old Macintosh line ends', '\r'],
  ])('is read with %s', (_, end) => {
    const { records } = readDeliveryFile([header, row, row, ''].join(end));
    expect(records.map(({ record, line }) => [record['redenBeeindiging'], line])).toEqual([
      ['', 2],
      ['', 3],
    ]);
  });

  it('may begin with the line that tells a spreadsheet the delimiter', () => {
    const text = `sep=;\r\n${header}\r\n${row}\r\n`;
    expect(readDeliveryFile(text).records.map(({ line }) => line)).toEqual([3]);
    expect(looksLikeDelivery(new TextEncoder().encode(text))).toBe(true);
  });

  it('takes field names in any case, with spaces or underscores', () => {
    const { records } = readDeliveryFile('BSN,Geboorte datum,type_machtiging\n999900006,20120315,72\n');
    expect(records[0]?.record).toEqual({ bsn: '999900006', geboortedatum: '20120315', typeMachtiging: '72' });
  });

  it('counts lines of cells with new lines in them, and of blank lines', () => {
    const text = `${header}\n\n${row.replace('6711AB', '"67\n11AB"')}\n${row}\n`;
    expect(readDeliveryFile(text).records.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('is read the same in whatever pieces it comes', () => {
    const text = `${header}\n${row}\n${row.replace('6711AB', '"67""é11"')}\n${row}`;
    const bytes = new TextEncoder().encode(text);
    const whole = readDeliveryFile(bytes);
    expect(whole.records[1]?.record['postcode']).toBe('67"é11');
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
        expect(readDeliveryFile(pieces)).toEqual(whole);
      }),
    );
  });

  it('is read as Windows-1252 where it is not UTF-8, and says so', () => {
    const text = `${header};opmerking\n${row};`;
    const bytes = new Uint8Array([...new TextEncoder().encode(text), 0xe9, 0x0a]); // é
    expect(faultsOf(bytes)).toContainEqual(['cbs/windows-1252', undefined, undefined]);
    const mixed = new Uint8Array([...new TextEncoder().encode(`${text}é\n${row};`), 0xe9, 0x0a]);
    const far = new Uint8Array([
      ...new TextEncoder().encode(`${text}é\n`),
      ...Array<number>(1 << 20).fill(0x0a),
      0xe9,
    ]);
    expect(readDeliveryFile(mixed).records).toHaveLength(2);
    expect(faultsOf(far).map(([code]) => code)).toContain('cbs/mixed-encoding');
  });

  it('drops a byte order mark', () => {
    expect(readDeliveryFile(`\uFEFF${header}\n${row}\n`).records).toHaveLength(1);
    expect(readDeliveryFile(new TextEncoder().encode(`\uFEFF${header}\n${row}\n`)).records).toHaveLength(1);
  });
});

describe('what a spreadsheet did to a value is mended and reported', () => {
  const cellsWith = (field: string, value: string): string => {
    const at = header.split(';').indexOf(field);
    return row
      .split(';')
      .map((cell, index) => (index === at ? value : cell))
      .join(';');
  };
  const read = (field: string, value: string) => {
    const { records, findings } = readDeliveryFile(`${header}\n${cellsWith(field, value)}\n`);
    return [
      records[0]?.record[field],
      findings.map(({ code, location }) => [code, location.line, location.column]),
    ];
  };

  it.each([
    // 012345672: 0*9+1*8+2*7+3*6+4*5+5*4+6*3+7*2-2 = 110 = 10 * 11.
    ['bsn', '12345672', '012345672', 'cbs/lost-zero', 1],
    ['hulpvorm', '2', '02', 'cbs/lost-zero', 6],
    // 2024-01-15 is day 45306 of a spreadsheet.
    ['datumAanvang', '45306', '20240115', 'cbs/excel-date', 8],
    ['geboortedatum', '41000', '20120401', 'cbs/excel-date', 2],
    ['datumAanvang', '15-1-2024', '20240115', 'cbs/dutch-date', 8],
  ])('%s %s is read as %s', (field, value, expected, code, column) => {
    expect(read(field, value)).toEqual([expected, [[code, 2, column]]]);
  });

  it.each([
    ['bsn', '12345678'], // padded it fails the eleven test: the number itself is wrong
    ['hulpvorm', '9'],
    ['datumAanvang', '2024-01-15'],
    ['datumAanvang', '31-2-2024'],
    ['datumAanvang', '1/15/2024'],
    ['geboortedatum', '2012'],
    ['postcode', '123AB'], // no Dutch postcode begins with a zero: nothing was lost
  ])('%s %s is left as it is, for the rules', (field, value) => {
    expect(read(field, value)).toEqual([value, []]);
  });

  it('takes away spaces around a value and the apostrophe that keeps it text', () => {
    expect(read('bsn', "'012345672 ")).toEqual(['012345672', []]);
  });
});

describe('faults in the form of a file', () => {
  it.each([
    ['an empty file', '', 'cbs/empty-file'],
    ['no field names', '999900006;20120315;V\n', 'cbs/no-header'],
    ['a NUL character', `${header}\n\0`, 'cbs/binary'],
  ])('%s', (_, text, code) => {
    expect(readDeliveryFile(text).findings.map((one) => one.code)).toEqual([code]);
  });

  it('names a column that comes twice, has no name or is no field by its place only', () => {
    const text = `${header};bsn;;lievelingsdier\n${row};1;2;3\n`;
    expect(faultsOf(text)).toEqual([
      ['cbs/duplicate-column', 1, 11],
      ['cbs/unnamed-column', 1, 12],
      ['cbs/unknown-column', 1, 13],
    ]);
    expect(JSON.stringify(readDeliveryFile(text).findings)).not.toContain('lievelingsdier');
    expect(readDeliveryFile(text).records[0]?.record['bsn']).toBe('999900006');
  });

  it('names the field of a column that is missing', () => {
    const { findings } = readDeliveryFile('bsn,geboortedatum,hulpvorm\n');
    expect(findings.map(({ params }) => params?.['field'])).toEqual([
      'geslacht',
      'verwijzer',
      'gestartMetCrisis',
      'datumAanvang',
      'datumEinde',
    ]);
  });

  it('half a file: the last row is kept, and said to be cut off', () => {
    const text = `${header}\n${row}\n${row.slice(0, 25)}`;
    expect(readDeliveryFile(text).records).toHaveLength(2);
    expect(faultsOf(text)).toEqual([['cbs/cut-off', 3, 4]]);
    const ended = `${header}
${row.slice(0, 25)}
${row}
`;
    expect(faultsOf(ended)).toEqual([['cbs/too-few-cells', 2, 5]]);
  });

  it('a row with too many cells is kept', () => {
    const text = `${header}\n${row};x\n${row};\n`;
    expect(faultsOf(text)).toEqual([['cbs/too-many-cells', 2, 11]]);
    expect(readDeliveryFile(text).records).toHaveLength(2);
  });

  it('a misplaced quotation mark costs one row, one that is not closed the rest', () => {
    const bad = row.replace('6711AB', '"6711"AB');
    expect(faultsOf(`${header}\n${bad}\n${row}\n`)).toEqual([['cbs/malformed-quote', 2, undefined]]);
    expect(readDeliveryFile(`${header}\n${bad}\n${row}\n`).records.map(({ line }) => line)).toEqual([3]);
    const open = `${header}\n${row}\n${row.replace('6711AB', '"6711AB')}\n${row}\n`;
    expect(faultsOf(open)).toEqual([['cbs/unclosed-quote', 3, undefined]]);
  });

  it('an old spreadsheet and UTF-16 say what to do', () => {
    expect(faultsOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))[0]?.[0]).toBe('cbs/old-spreadsheet');
    expect(faultsOf(new Uint8Array([0xff, 0xfe, 0x62, 0]))[0]?.[0]).toBe('cbs/utf-16');
  });

  it('nothing makes reading throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(header, row, '"', '\n', ';', '\r', 'x')).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (one) => void readDeliveryFile(one)));
    fc.assert(fc.property(fc.uint8Array(), (one) => void readDeliveryFile(one)));
  });
});

describe('the kind of record in a file', () => {
  const measures = 'bsn;geboortedatum;typeMaatregel';
  it.each([
    ['hulpvorm', 'bsn;geboortedatum;hulpvorm\n', 'jeugdhulp'],
    ['typeMachtiging', 'bsn;geboortedatum;typeMachtiging\n', 'machtigingUithuisplaatsing'],
    ['a field of youth probation', `${measures};erkendeInterventie\n`, 'jeugdreclassering'],
    ['its codes', `${measures}\n1;2;11\n1;2;41\n1;2;12\n`, 'jeugdbescherming'],
    ['its codes', `${measures}\n1;2;41\n1;2;11\n1;2;42\n`, 'jeugdreclassering'],
    ['its only code', `${measures}\n1;2;31\n`, 'preventief'],
  ])('follows from %s', (_, text, kind) => {
    expect(readDeliveryFile(text).kind).toBe(kind);
  });

  it('follows from the name of the file where the header leaves a choice', () => {
    const file = 'leveringen/Jeugdreclassering 2024Q1.csv';
    expect(readDeliveryFile(`${measures}\n1;2;11\n`, { file }).kind).toBe('jeugdreclassering');
  });

  it('is preventief for a preventive record among measures', () => {
    const { records } = readDeliveryFile(`${measures}\n1;2;11\n1;2;31\n`);
    expect(records.map(({ kind }) => kind)).toEqual(['jeugdbescherming', 'preventief']);
  });
});

describe('measurements with clients', () => {
  it('stand in numbered columns, or as JSON in one cell', () => {
    const numbered = `${header};typeInformant;tevredenheidNutEffect;typeInformant2;tevredenheidNutEffect2\n${row};jeugdige;8;ouder/opvoeder;7\n`;
    const expected = [
      { typeInformant: 'jeugdige', tevredenheidNutEffect: '8' },
      { typeInformant: 'ouder/opvoeder', tevredenheidNutEffect: '7' },
    ];
    expect(readDeliveryFile(numbered).records[0]?.record.outcome).toEqual(expected);
    const json = `${header};outcome\n${row};"${JSON.stringify(expected).replaceAll('"', '""')}"\n`;
    expect(readDeliveryFile(json).records[0]?.record.outcome).toEqual(expected);
    expect(faultsOf(`${header};outcome\n${row};acht\n`)).toEqual([['cbs/outcome-not-json', 2, 11]]);
  });
});
