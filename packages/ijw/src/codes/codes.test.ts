import { describe, expect, it } from 'vitest';
import {
  type CodeListId,
  codeLists,
  codeOf,
  type IjwCodeList,
  isMunicipalityOn,
  type MunicipalityList,
  municipalities2026,
  municipalityLists,
  productCategories,
  productFits,
  standardProductCodes,
} from './index.js';

const ids = Object.keys(codeLists) as CodeListId[];
const lists: readonly IjwCodeList[] = Object.values(codeLists);

describe('codeLists', () => {
  it('has the 28 lists and 1308 codes of the release', () => {
    expect(ids).toHaveLength(28);
    expect(lists.reduce((sum, { codes }) => sum + codes.length, 0)).toBe(1308);
  });

  // Counted in the code table of release 3.2.
  it.each([
    ['COD002-VEKT', 14],
    ['COD032', 249],
    ['COD472', 23],
    ['JZ002', 14],
    ['JZ020', 24],
    ['JZ588', 11],
    ['WJ001', 59],
    ['WJ756', 7],
    ['CBS-GEMEENTE', 342],
    ['JZ21', 450],
  ] as const)('%s has %i codes', (id, count) => {
    expect(codeLists[id].codes).toHaveLength(count);
  });

  it.each(ids)('%s: each code once, with a label, a title in both languages and a source', (id) => {
    const { codes, title, source }: IjwCodeList = codeLists[id];
    expect(codeLists[id].id).toBe(id);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const text of [title.nl, title.en, source, ...codes.flatMap(({ code, nl }) => [code, nl])]) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });
});

describe('codeOf', () => {
  // Read from the code table of release 3.2.
  it.each([
    ['COD002-VEKT', '490', 'JW323 Declaratie Jeugdhulp'],
    ['COD032', 'NL', 'NEDERLAND'],
    ['JZ588', '20', 'Levering is tijdelijk beeindigd.'],
    ['WJ001', '9069', 'Er is geen actueel startbericht met dezelfde sleutel.'],
    ['WJ232', '04', 'Onder toezichtstelling (ots)'],
    ['CBS-GEMEENTE', '0363', 'Amsterdam'],
    ['X-VECOZO-BRS', 'BRS13', 'Berichtinhoud voldoet niet aan XSD'],
  ] as const)('%s %s is "%s"', (list, code, label) => {
    expect(codeOf(list, code)?.nl).toBe(label);
  });

  it.each([
    ['without its leading zero', 'JZ588', '2'],
    ['in small letters', 'COD032', 'nl'],
    ['that is empty', 'JZ020', ''],
    ['that is a property of every object', 'JZ020', 'toString'],
  ] as const)('does not know a code %s', (_, list, code) => {
    expect(codeOf(list, code)).toBeUndefined();
  });

  it('looks a code up in a list of one’s own', () => {
    const own: IjwCodeList = { ...productCategories, codes: [{ code: '99', nl: 'eigen categorie' }] };
    expect(codeOf(own, '99')?.nl).toBe('eigen categorie');
    expect(codeOf(own, '45')).toBeUndefined();
  });

  it.each([
    ['2022-03-31', undefined],
    ['2022-04-01', 'Verwijderd'],
  ] as const)('says what 13 meant on %s', (on, label) => {
    expect(codeOf('JZ002', '13', { on })?.nl).toBe(label);
  });

  it('takes a code without a first day as valid on every day', () => {
    expect(codeOf('JZ002', '02', { on: '1999-01-01' })?.nl).toBe('Client overleden');
  });
});

describe('isMunicipalityOn', () => {
  // An invented list of an earlier year, with a municipality that has merged since.
  const earlier: MunicipalityList = {
    ...municipalities2026,
    validFrom: '2025-01-01',
    validUntil: '2026-01-01',
    codes: [{ code: '0001', nl: 'Oudeland' }],
  };
  const both = [earlier, ...municipalityLists];

  it.each([
    ['0384', '2026-01-01', true],
    ['0384', '2026-12-31', true],
    ['0384', '2025-12-31', false],
    ['0001', '2025-12-31', true],
    ['0001', '2026-01-01', true],
    ['0001', '2024-12-31', undefined],
    ['9999', '2026-12-31', false],
    ['9999', '2027-01-01', undefined],
    ['0384', '2027-01-01', true],
  ] as const)('%s on %s: %s', (code, day, answer) => {
    expect(isMunicipalityOn(code, day, both)).toBe(answer);
  });
});

describe('productFits', () => {
  it('knows the category of every code of the standard list', () => {
    for (const { code, category } of standardProductCodes.codes) {
      expect(codeOf('JZ020', category), code).toBeDefined();
      expect(productFits(category, code)).toBe(true);
      expect(productFits(category === '45' ? '43' : '45', code)).toBe(false);
    }
  });

  it('judges by the list of the municipality when that is given', () => {
    const own = { ...standardProductCodes, codes: [{ code: '55A11', nl: 'eigen product', category: '55' }] };
    expect(productFits('55', '55A11', own)).toBe(true);
    expect(productFits('45', '55A11', own)).toBe(false);
    expect(productFits('45', '45A04', own)).toBeUndefined();
  });
});
