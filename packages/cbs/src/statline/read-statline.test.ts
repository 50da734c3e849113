import { describe, expect, it } from 'vitest';
import { readStatLine, statLinePeriod, statLineRegion } from './index.js';

const v3 = {
  'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/85098NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
  value: [
    {
      ID: 0,
      RegioS: 'NL01  ',
      Perioden: '2022JJ00',
      JongerenMetJeugdhulpInNatura_1: 10,
      JongerenMetJeugdbescherming_3: 1,
    },
    {
      ID: 1,
      RegioS: 'GM0060',
      Perioden: '2022JJ00',
      JongerenMetJeugdhulpInNatura_1: 7.9,
      JongerenMetJeugdbescherming_3: null,
    },
  ],
};
const properties = {
  value: [
    { Key: 'RegioS', Title: "Regio's", Type: 'GeoDimension' },
    {
      Key: 'JongerenMetJeugdhulpInNatura_1',
      Title: 'Jongeren met jeugdhulp in natura',
      Unit: '%',
      Type: 'Topic',
    },
    {
      Key: 'JongerenMetJeugdbescherming_3',
      Title: 'Jongeren met jeugdbescherming',
      Unit: '%',
      Type: 'Topic',
    },
  ],
};
const dimensions = {
  RegioS: {
    value: [
      { Key: 'NL01  ', Title: 'Nederland' },
      { Key: 'GM0060', Title: 'Ameland' },
    ],
  },
  Perioden: { value: [{ Key: '2022JJ00', Title: '2022', Status: 'NaderVoorlopig' }] },
};

describe('OData v3', () => {
  it('becomes a row per figure, with names, unit, status and region', () => {
    const { form, rows, findings } = readStatLine(v3, { measures: properties, dimensions });
    expect([form, findings]).toEqual(['odata-v3', []]);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual({
      measure: {
        code: 'JongerenMetJeugdhulpInNatura_1',
        title: 'Jongeren met jeugdhulp in natura',
        unit: '%',
      },
      value: 7.9,
      status: 'revised-provisional',
      period: { code: '2022JJ00', kind: 'year', period: { start: '2022-01-01', end: '2023-01-01' } },
      region: { code: 'GM0060', kind: 'municipality', municipality: '0060', title: 'Ameland' },
      categories: {},
    });
  });

  it('keeps an empty cell apart from 0 (Ameland: small counts are not published)', () => {
    const empty = readStatLine(v3).rows[3];
    expect([empty?.value, empty?.mark]).toEqual([null, 'absent']);
    const untyped = {
      value: [{ Perioden: '2022JJ00', A_1: '       .', B_2: '      0', C_3: '', D_4: '  12.5' }],
    };
    expect(readStatLine(untyped).rows.map(({ value, mark }) => [value, mark])).toEqual([
      [null, 'withheld'],
      [0, undefined],
      [null, 'impossible'],
      [12.5, undefined],
    ]);
  });

  it('keeps other dimensions, without blanks', () => {
    const { rows } = readStatLine({
      value: [{ VormenVanJeugdzorg: 'A042502 ', Perioden: '2021JJ00', X_1: 3 }],
    });
    expect(rows[0]?.categories).toEqual({ VormenVanJeugdzorg: { code: 'A042502' } });
  });
});

describe('OData v4', () => {
  const v4 = {
    '@odata.context': 'https://datasets.cbs.nl/odata/v1/CBS/85098NED/$metadata#Observations',
    value: [
      {
        Id: 0,
        Measure: 'D000001',
        ValueAttribute: 'None',
        Value: 7.9,
        StringValue: null,
        RegioS: 'GM0060',
        Perioden: '2022JJ00',
      },
      {
        Id: 1,
        Measure: 'D000002',
        ValueAttribute: 'Confidential',
        Value: null,
        StringValue: null,
        RegioS: 'GM0060',
        Perioden: '2022JJ00',
      },
      {
        Id: 2,
        Measure: 'D000003',
        ValueAttribute: 'Impossible',
        Value: null,
        StringValue: null,
        RegioS: 'GM0060',
        Perioden: '2022JJ00',
      },
      {
        Id: 3,
        Measure: 'D000003',
        ValueAttribute: 'Whatever',
        Value: null,
        StringValue: null,
        RegioS: 'GM0060',
        Perioden: '2022JJ00',
      },
    ],
  };

  it('becomes the same rows, with the reason of an empty cell', () => {
    const { form, rows } = readStatLine(v4, {
      measures: { value: [{ Identifier: 'D000001', Title: 'Jeugdhulp', Unit: '%' }] },
    });
    expect(form).toBe('odata-v4');
    expect(rows.map(({ value, mark }) => [value, mark])).toEqual([
      [7.9, undefined],
      [null, 'withheld'],
      [null, 'impossible'],
      [null, 'absent'],
    ]);
    expect(rows[0]?.measure).toEqual({ code: 'D000001', title: 'Jeugdhulp', unit: '%' });
    expect(rows[0]?.region?.kind).toBe('municipality');
  });

  it('says which measures have no name, and that there are more pages', () => {
    const page = { ...v4, '@odata.nextLink': 'https://datasets.cbs.nl/next' };
    const { findings } = readStatLine(page, { measures: { value: [] } });
    expect(findings.map(({ code, message }) => [code, message.includes('3 measures')])).toEqual([
      ['cbs/more-pages', false],
      ['cbs/unknown-measure', true],
    ]);
  });
});

describe('a CSV download', () => {
  it('with codes', () => {
    const text =
      '"ID";"RegioS";"Perioden";"JongerenMetJeugdzorg_1"\n"0";"NL01  ";"2021JJ00";"435760"\n"1";"GM0060";"2021JJ00";"       ."\n';
    const { rows } = readStatLine(text);
    expect(rows.map(({ value, mark, region }) => [value, mark, region?.code])).toEqual([
      [435760, undefined, 'NL01'],
      [null, 'withheld', 'GM0060'],
    ]);
  });

  it('with the words of the screen, stars and decimal commas', () => {
    const text =
      "Vormen van jeugdzorg;Regio's;Perioden;Jongeren (aantal);Jongeren (%)\nTotaal jeugdzorg;Nederland;2022 1e halfjaar**;382590;8,7\nTotaal jeugdzorg;Ameland;2022 1e halfjaar**;.;\n";
    const { rows } = readStatLine(text);
    expect(rows.map(({ measure, value, mark }) => [measure.code, value, mark])).toEqual([
      ['Jongeren (aantal)', 382590, undefined],
      ['Jongeren (%)', 8.7, undefined],
      ['Jongeren (aantal)', null, 'withheld'],
      ['Jongeren (%)', null, 'impossible'],
    ]);
    expect(rows[0]).toMatchObject({
      status: 'revised-provisional',
      period: { kind: 'half-year', period: { start: '2022-01-01', end: '2022-07-01' } },
      categories: { 'Vormen van jeugdzorg': { code: 'Totaal jeugdzorg' } },
    });
  });

  it('with observations of v4', () => {
    const text =
      '"Id";"Measure";"ValueAttribute";"Value";"StringValue";"RegioS";"Perioden"\n0;"D1";"None";"7.9";"";"GM0060";"2022JJ00"\n1;"D2";"Confidential";"";"";"GM0060";"2022JJ00"\n';
    expect(readStatLine(text).rows.map(({ value, mark }) => [value, mark])).toEqual([
      [7.9, undefined],
      [null, 'withheld'],
    ]);
  });

  it.each(['', '<html></html>', '{', '[]', 'null', 'a', '{"value": 3}'])(
    '%j is no StatLine: a finding',
    (text) => {
      expect(readStatLine(text).findings.map(({ code }) => code)).toEqual(['cbs/not-statline']);
    },
  );
});

describe('codes', () => {
  it.each([
    ['2021JJ00', 'year', '2021-01-01', undefined],
    ['2022HJ01', 'half-year', '2022-01-01', true],
    ['2023KW02', 'quarter', '2023-04-01', true],
    ['2022 2e halfjaar', 'half-year', '2022-07-01', undefined],
    ['2023 4e kwartaal', 'quarter', '2023-10-01', undefined],
    ['2020', 'year', '2020-01-01', undefined],
  ])('period %s is a %s', (code, kind, start, presumed) => {
    const found = statLinePeriod(code);
    expect([found.kind, found.period?.start, found.presumed]).toEqual([kind, start, presumed]);
  });

  it('a star is provisional, two are revised', () => {
    expect(statLinePeriod('2022*').status).toBe('provisional');
    expect(statLinePeriod('2022').status).toBeUndefined();
  });

  it.each([
    ['NL01  ', 'country'],
    ['LD02', 'part'],
    ['PV20', 'province'],
    ['CR01', 'corop'],
    ['JZ13', 'youth-care-region'],
    ['GM0363', 'municipality'],
    ['XX01', undefined],
  ])('region %s is a %s', (code, kind) => {
    expect(statLineRegion(code).kind).toBe(kind);
  });
});
