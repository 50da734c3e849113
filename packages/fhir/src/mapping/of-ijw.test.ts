import { describe, expect, it } from 'vitest';
import valueSets from '../../fixtures/value-sets.json' with { type: 'json' };
import { fhirOfIjw, ijwRelations, legalConcepts, systems, zibReleases } from '../index.js';

const role = (code: string) => ({ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472', code });

describe('a kind of relation of iJw (COD472)', () => {
  it.each(['03', '04', '05', '06', '07', '09', '11', '14', '15', '19', '20', '21'])(
    '%s has the same code in FHIR',
    (code) => {
      expect(fhirOfIjw({ list: 'COD472', code }, '2020').codes).toEqual([role(code)]);
    },
  );

  it.each([
    ['23', 'Erven van', 'contact person'],
    ['24', 'Werkgever', 'legal representative'],
  ])('%s (%s) is never passed through: in FHIR it means %s', (code, dutch, meaning) => {
    const found = fhirOfIjw({ list: 'COD472', code }, '2020');
    expect(found.codes).toEqual([]);
    expect(found.note?.en).toContain(meaning);
    expect(ijwRelations.find(({ iJw }) => iJw === code)?.dutch).toBe(dutch);
    expect(valueSets['2020'].RolCodelijst).toContain(`${role(code).system}|${code}`); // so passing it through would go unseen
  });

  it.each(['08', '17', '18', '22', '25', '99', ''])('%s has no code in FHIR', (code) => {
    expect(fhirOfIjw({ list: 'COD472', code }, '2020').codes).toEqual([]);
  });

  it.each([
    ['10', 'female', 'MTH'],
    ['10', 'male', 'FTH'],
    ['13', 'female', 'MTHFOST'],
    ['16', 'male', 'SONC'],
  ] as const)('%s of a %s person is %s', (code, sex, expected) => {
    expect(fhirOfIjw({ list: 'COD472', code, sex }, '2020').codes).toEqual([
      { system: systems.roleCode, code: expected },
    ]);
  });

  it('needs the sex of a parent, and is not known for zib 2024', () => {
    expect(fhirOfIjw({ list: 'COD472', code: '10' }, '2020').codes).toEqual([]);
    expect(fhirOfIjw({ list: 'COD472', code: '11' }, '2024').codes).toEqual([]);
  });
});

describe('legal codes of iJw', () => {
  it.each([
    ['06', '6'],
    ['07', '7'],
    ['08', '8'],
    ['09', '9'],
    ['10', '10'],
  ])('WJ003 %s is %s: only the leading zero differs', (code, expected) => {
    for (const zib of zibReleases) {
      expect(fhirOfIjw({ list: 'WJ003', code }, zib).codes).toEqual([
        { system: systems.representation, code: expected },
      ]);
    }
  });

  it('does not know the code of FHIR as one of iJw', () => {
    expect(fhirOfIjw({ list: 'WJ003', code: '6' }, '2024').codes).toEqual([]);
  });

  it('WJ232 01 joins what FHIR keeps apart', () => {
    expect(fhirOfIjw({ list: 'WJ232', code: '01' }, '2020').codes.map(({ code }) => code)).toEqual([
      'RM',
      'VM',
    ]);
  });

  it.each(zibReleases)('of the mapping are all in the required lists (%s)', (zib) => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      legalStatus: valueSets[zib].JuridischeStatusCodelijst,
      representation: valueSets[zib].VertegenwoordigingCodelijst,
    };
    for (const concept of legalConcepts) {
      for (const code of concept[zib] ?? [])
        expect(lists[concept.list]).toContain(`${systems[concept.list]}|${code}`);
    }
  });
});
