import { type CareFormId, hasResidence, isA, isClosed, isFamilyBased, isFosterCare } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { productCategories, standardProductCodes } from '../../codes/index.js';
import { byCode } from './lines.js';
import type { ProductMeaning } from './product-meaning.js';
import { productTable } from './product-table.js';
import { standardProducts } from './standard-products.js';

const table = productTable(standardProducts);
const meaning = (code: string) => table.meaningOf(code.slice(0, 2), code)?.meaning;
const labelOf = (code: string | undefined) =>
  standardProductCodes.codes.find((each) => each.code === code)?.nl ?? '';

function formOf(line: ProductMeaning | undefined) {
  return line?.gives === 'help' ? line.careForm : line?.gives;
}

describe('the table of standard products', () => {
  it('has a line for every category, and one at most for every code', () => {
    const categories = standardProducts.filter(({ code }) => code === undefined).map((line) => line.category);
    expect(categories).toEqual(productCategories.codes.map(({ code }) => code));
    const codes = standardProducts.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names codes of the standard list only, each in its own category', () => {
    const strangers = standardProducts.filter(
      ({ code, category }) =>
        code !== undefined &&
        !standardProductCodes.codes.some((each) => each.code === code && each.category === category),
    );
    expect(strangers).toEqual([]);
  });

  it('says of every line how sure it is and where it comes from', () => {
    for (const { certainty, source } of standardProducts) {
      expect(['high', 'medium', 'low']).toContain(certainty);
      expect(source).not.toBe('');
    }
  });

  // What the labels of the list say in so many words.
  it.each([
    [
      /^Pleegzorg/,
      ['pleegzorg', 'voltijdpleegzorg', 'deeltijdpleegzorg', 'vakantiepleegzorg', 'weekendpleegzorg'],
    ],
    [/^Gezinshuis/, ['gezinshuis']],
    [/^Logeren/, ['logeren']],
    [/^Deeltijdverblijf/, ['deeltijdverblijf']],
    [/^JeugdzorgPlus/, ['gesloten-jeugdhulp']],
    [/^Jeugdhulp crisis pleegzorg/, ['crisispleegzorg']],
    [/^Jeugdhulp crisis verblijf/, ['crisisopvang']],
    [/^Jeugdhulp verblijf/, ['residentieel', 'met-verblijf']],
    [/^Dag(behandeling|besteding)/, ['daghulp']],
    [/in netwerk jeugdige/, ['ambulant-netwerk']],
    [/op locatie aanbieder/, ['ambulant-op-locatie']],
    [/^Vervoer/, ['nothing']],
    [/Voogdij/, ['guardianship']],
    [/Toeslag|^NHC|^NIC|Afwezigheidsdag|kleedgeld|Pupilkosten/, ['nothing']],
    [/^Per dag VPT/, ['unclear']],
  ])('reads products labelled %s as what they say', (label, forms) => {
    const products = standardProductCodes.codes.filter(({ nl }) => label.test(nl));
    expect(products.length).toBeGreaterThan(0);
    for (const { code } of products)
      expect([code, forms]).toEqual([code, expect.arrayContaining([formOf(meaning(code))])]);
  });

  it('reads supervision and youth probation as measures', () => {
    const ofMeasure = (code: string) => {
      const line = meaning(code);
      return line?.gives === 'measure' ? line.measure : undefined;
    };
    const supervision = standardProductCodes.codes.filter(({ nl }) => nl.includes('Ondertoezichtstelling'));
    expect(supervision.map(({ code }) => ofMeasure(code))).toEqual(supervision.map(() => 'ots'));
    const probation = standardProductCodes.codes.filter(
      ({ category, code }) => category === '47' && code !== '47A00',
    );
    expect(probation.map(({ code }) => ofMeasure(code))).toEqual(probation.map(() => 'jeugdreclassering'));
  });

  it.each([
    ['43', true],
    ['44', true],
    ['35', true],
    ['36', true],
    ['37', true],
    ['38', true],
    ['40', false],
    ['41', false],
    ['45', false],
    ['51', false],
  ])('category %s has residence: %s, whatever the code', (category, residence) => {
    for (const line of standardProducts) {
      if (line.category === category && line.gives === 'help')
        expect([line.code, hasResidence(line.careForm)]).toEqual([line.code, residence]);
    }
  });

  // CBS, Beleidsinformatie Jeugd 3.3: 11 pleegzorg, 12 gezinsgericht, 13 gesloten, 14 every other stay. There a house for
  // respite is family-based.
  it.each([
    ['11', (form: CareFormId) => isFosterCare(form)],
    ['12', (form: CareFormId) => isA(form, 'gezinsgericht') || form === 'logeren'],
    ['13', (form: CareFormId) => isClosed(form)],
    [
      '14',
      (form: CareFormId) => hasResidence(form) === true && isFamilyBased(form) !== true && !isClosed(form),
    ],
  ] as const)('follows the form of help %s that the list names', (formOfHelp, isSo) => {
    const products = standardProductCodes.codes.filter(
      ({ category, careForm }) => ['43', '44', '46'].includes(category) && careForm === formOfHelp,
    );
    expect(products.length).toBeGreaterThan(0);
    for (const { code } of products) {
      const line = meaning(code);
      if (line?.gives === 'help') expect([code, isSo(line.careForm)]).toEqual([code, true]);
    }
  });

  it('names a reason wherever it does not follow the list', () => {
    const silent = byCode.filter(({ gives, note }) => gives === 'unclear' && note === undefined);
    expect(silent).toEqual([]);
    expect(labelOf('43B12')).toContain('voorwaardelijke machtiging');
    expect(meaning('43B12')?.gives).toBe('unclear');
  });
});

describe('looking a product up', () => {
  it('falls back on the category where the code is not known, and says so', () => {
    expect(table.meaningOf('43', '99X99')).toMatchObject({
      codeUnknown: true,
      meaning: { careForm: 'met-verblijf' },
    });
    expect(table.meaningOf('43')).toMatchObject({
      codeUnknown: false,
      meaning: { careForm: 'met-verblijf' },
    });
    expect(table.meaningOf('99', '99A01')).toBeUndefined();
  });

  it('lets the first of two lines for a product count, so that one puts own lines before', () => {
    const own = { category: '43', code: '43A09', gives: 'help', careForm: 'netwerkpleegzorg' } as const;
    const mine = productTable([{ ...own, certainty: 'high', source: 'contract' }, ...standardProducts]);
    expect(mine.meaningOf('43', '43A09')?.meaning).toMatchObject({ careForm: 'netwerkpleegzorg' });
  });

  it.each([
    ['pleegzorg', '43A09'],
    ['netwerkpleegzorg', '43A09'],
    ['gesloten-kort-mst', '43A12'],
    ['kleinschalig-open', '43A07'],
    ['onderwijs-zorg', '41A03'],
    ['systeemtherapie', '45A52'],
  ] as const)('writes %s as %s: its own product, else that of the nearest wider form', (form, code) => {
    expect(table.helpProduct(form, false)?.code).toBe(code);
  });

  it('has no product for what is outside youth care', () => {
    expect(table.helpProduct('jji', false)).toBeUndefined();
    expect(table.measureProduct('vots')).toBeUndefined();
  });
});
