import { describe, expect, it } from 'vitest';
import { changed } from '../../testing/changed.js';
import { faultsOf } from '../../testing/judged.js';
import {
  rightJW301,
  rightJW315,
  rightJW317,
  rightJW319,
  rightJW323,
  rightJW325,
} from '../../testing/right-messages.js';

const contact = 'Client/Contactgegevens/Contact[1]';
const assigned = 'Client/ToegewezenProducten/ToegewezenProduct[1]';
const requested = 'Client/AangevraagdeProducten/AangevraagdProduct[1]';
const isNew = 'Client/Verzoek/NieuweProducten/NieuwProduct[1]';
const toChange = 'Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]';

describe('the address of a contact', () => {
  it.each([
    ['CD005', 'country without postcode', `${contact}/Adres/Postcode`, undefined, 'Adres/LandCode'],
    ['CD005', 'postcode without country', `${contact}/Adres/LandCode`, undefined, 'Adres/Postcode'],
    ['CD009', 'a period at a stay address', `${contact}/Periode`, { Begindatum: '2026-05-01' }, 'Periode'],
    ['CD025', 'no house in the Netherlands', `${contact}/Adres/Huis`, undefined, 'Adres/LandCode'],
    ['CD034', 'no postcode at a stay address', `${contact}/Adres/Postcode`, undefined, 'Soort'],
    ['CD034', 'no address at all at a stay address', `${contact}/Adres`, undefined, 'Soort'],
  ] as const)('%s: %s', (rule, _, path, value, fault) => {
    expect(faultsOf(rule, changed(rightJW301, path, value))).toEqual([`${contact}/${fault}`]);
  });

  it.each([
    ['CD005', 'neither postcode nor country', { Straatnaam: 'Teststraat' }],
    ['CD025', 'no house abroad', { Postcode: 'B-1000', LandCode: 'BE' }],
  ] as const)('%s allows %s', (rule, _, address) => {
    expect(faultsOf(rule, changed(rightJW301, `${contact}/Adres`, address))).toEqual([]);
  });

  it.each(['02', '04'])('CD034 allows no postcode at an address of kind %s', (kind) => {
    const without = changed(rightJW301, `${contact}/Adres/Postcode`, undefined);
    expect(faultsOf('CD034', changed(without, `${contact}/Soort`, kind))).toEqual([]);
  });

  it('CD009 allows a period at a temporary address', () => {
    const temporary = changed(rightJW301, `${contact}/Soort`, '04');
    const withPeriod = changed(temporary, `${contact}/Periode`, { Begindatum: '2026-05-01' });
    expect(faultsOf('CD009', withPeriod)).toEqual([]);
  });
});

describe('CD007: the language of an interpreter', () => {
  it.each([
    ['1', 'Tigrinya', []],
    ['1', undefined, ['Client/Communicatie/Vorm']],
    ['2', 'Tigrinya', ['Client/Communicatie/Taal']],
    ['3', 'Tigrinya', ['Client/Communicatie/Taal']],
    ['3', undefined, []],
  ] as const)('form %s with language %s', (Vorm, Taal, faults) => {
    const told = Taal === undefined ? { Vorm } : { Vorm, Taal };
    expect(faultsOf('CD007', changed(rightJW301, 'Client/Communicatie', told))).toEqual(faults);
  });
});

describe.each([
  ['an assigned product', rightJW301, assigned, 'Einddatum'],
  ['a requested product', rightJW315, requested, 'ToewijzingEinddatum'],
  ['a new product', rightJW317, isNew, 'Einddatum'],
] as const)('the size of %s', (_, right, product, end) => {
  const size = { Volume: 2, Eenheid: '04', Frequentie: '4' };
  const rule = { Einddatum: product === isNew ? 'CD096' : 'CD080', ToewijzingEinddatum: 'CD095' }[end];
  const open = changed(changed(right, `${product}/${end}`, undefined), `${product}/Omvang`, size);

  it('CD041 asks for a size with a code', () => {
    expect(faultsOf('CD041', changed(right, `${product}/Omvang`, undefined))).toEqual([
      `${product}/Product/Code`,
    ]);
    expect(faultsOf('CD041', right)).toEqual([]);
  });

  it('CD075 asks for an end with a budget', () => {
    const withBudget = changed(open, `${product}/Budget`, 100000);
    expect(faultsOf('CD075', withBudget)).toEqual([`${product}/Budget`]);
    expect(faultsOf('CD075', changed(withBudget, `${product}/${end}`, '2026-12-31'))).toEqual([]);
  });

  it.each(['1', '2', '4', '6'])('CD076 asks for an end with frequency 2 only: %s', (Frequentie) => {
    const message = changed(open, `${product}/Omvang`, { ...size, Frequentie });
    expect(faultsOf('CD076', message)).toEqual(Frequentie === '2' ? [`${product}/Omvang/Frequentie`] : []);
  });

  it('CD077 and CD078 allow one of size and budget', () => {
    const both = changed(open, `${product}/Budget`, 0);
    expect(faultsOf('CD077', both)).toEqual([`${product}/Omvang`]);
    expect(faultsOf('CD078', both)).toEqual([`${product}/Budget`]);
    const budgetOnly = changed(both, `${product}/Omvang`, undefined);
    expect([...faultsOf('CD077', budgetOnly), ...faultsOf('CD078', budgetOnly)]).toEqual([]);
  });

  it('CD079 asks for a product unless there is a budget', () => {
    const without = changed(open, `${product}/Product`, undefined);
    expect(faultsOf('CD079', without)).toEqual([product]);
    expect(faultsOf('CD079', changed(without, `${product}/Budget`, 100000))).toEqual([]);
  });

  it.each([
    [undefined, true],
    ['2021-01-01', true],
    ['2020-12-31', false],
  ] as const)(`${rule} refuses a size without a code when the end is %s: %s`, (day, isRefused) => {
    const withoutCode = changed(open, `${product}/Product/Code`, undefined);
    const message = changed(withoutCode, `${product}/${end}`, day);
    expect(faultsOf(rule, message)).toEqual(isRefused ? [`${product}/Omvang`] : []);
    expect(faultsOf(rule, changed(message, `${product}/Omvang`, undefined))).toEqual([]);
  });
});

describe('a product to change', () => {
  it.each([
    ['CD075', `${toChange}/Budget`],
    ['CD077', `${toChange}/Omvang`],
    ['CD078', `${toChange}/Budget`],
  ])('%s counts for it too', (rule, fault) => {
    const product = {
      ToewijzingNummer: 1001,
      GewensteIngangsdatum: '2026-06-01',
      Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
      Budget: 100000,
    };
    expect(faultsOf(rule, changed(rightJW317, toChange, product))).toEqual([fault]);
  });
});

describe('CD043: a decision', () => {
  it.each([
    [true, true, []],
    [false, false, []],
    [true, false, [`${requested}/BeschikkingNummer`]],
    [false, true, [`${requested}/BeschikkingIngangsdatum`]],
  ] as const)('with number: %s, with first day: %s', (hasNumber, hasDay, faults) => {
    const numbered = changed(rightJW315, `${requested}/BeschikkingNummer`, hasNumber ? 7 : undefined);
    const day = hasDay ? '2026-01-01' : undefined;
    expect(faultsOf('CD043', changed(numbered, `${requested}/BeschikkingIngangsdatum`, day))).toEqual(faults);
  });
});

describe('the referrer', () => {
  const named = { Naam: 'Praktijk' };
  const coded = { ZorgverlenerCode: '01000001' };

  it.each(['02', '03', '04', '05'])('%s has a code or else a name', (Type) => {
    const withReferrer = (other: object) => changed(rightJW315, `${requested}/Verwijzer`, { Type, ...other });
    expect(faultsOf('CD066', withReferrer({ ...named, ...coded }))).toEqual([`${requested}/Verwijzer/Naam`]);
    expect(faultsOf('CD067', withReferrer({}))).toEqual([`${requested}/Verwijzer/Type`]);
    for (const right of [named, coded])
      for (const rule of ['CD066', 'CD067', 'CD068']) expect(faultsOf(rule, withReferrer(right))).toEqual([]);
  });

  it.each(['01', '06', '08'])('%s has no code, and a name if wanted', (Type) => {
    const withReferrer = (other: object) => changed(rightJW315, `${requested}/Verwijzer`, { Type, ...other });
    expect(faultsOf('CD068', withReferrer(coded))).toEqual([`${requested}/Verwijzer/ZorgverlenerCode`]);
    for (const right of [named, {}])
      for (const rule of ['CD066', 'CD067', 'CD068']) expect(faultsOf(rule, withReferrer(right))).toEqual([]);
  });
});

describe('CD060: the previous reference of a line', () => {
  it.each([
    ['a claim', rightJW323, 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]'],
    ['an answer', rightJW325, 'DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]'],
  ] as const)('belongs to a credit, in %s', (_, right, line) => {
    const with_ = (sign: string, previous: string | undefined) =>
      changed(
        changed(right, `${line}/IngediendBedrag/DebetCredit`, sign),
        `${line}/ProductReferentie/VorigReferentieNummer`,
        previous,
      );
    const atLine = (faults: readonly string[]) => faults.filter((path) => path.startsWith(`${line}/`));
    expect(atLine(faultsOf('CD060', with_('D', undefined)))).toEqual([]);
    expect(atLine(faultsOf('CD060', with_('C', 'OLD')))).toEqual([]);
    expect(atLine(faultsOf('CD060', with_('D', 'OLD')))).toEqual([
      `${line}/ProductReferentie/VorigReferentieNummer`,
    ]);
    expect(atLine(faultsOf('CD060', with_('C', undefined)))).toEqual([`${line}/IngediendBedrag/DebetCredit`]);
  });
});

describe('CD085 and CD086: the reason of a rejection', () => {
  it.each([
    ['1', '5', []],
    ['1', undefined, ['CD085 Antwoord/VerzoekAntwoord']],
    ['2', '5', ['CD086 Antwoord/RedenAfwijzingVerzoek']],
    ['2', undefined, []],
  ] as const)('answer %s with reason %s', (answer, reason, faults) => {
    const answered = changed(rightJW319, 'Antwoord/VerzoekAntwoord', answer);
    const message = changed(answered, 'Antwoord/RedenAfwijzingVerzoek', reason);
    const found = ['CD085', 'CD086'].flatMap((rule) => faultsOf(rule, message).map((at) => `${rule} ${at}`));
    expect(found).toEqual(faults);
  });
});

describe('CD087: the rate of a line', () => {
  const line = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';

  it.each(['01', '04', '14', '16', '82', '84'])('is there with unit %s', (unit) => {
    const message = changed(rightJW323, `${line}/Eenheid`, unit);
    expect(faultsOf('CD087', message)).toEqual([]);
    expect(faultsOf('CD087', changed(message, `${line}/ProductTarief`, undefined))).toEqual([
      `${line}/Eenheid`,
    ]);
  });

  it('is absent with unit 83', () => {
    const message = changed(rightJW323, `${line}/Eenheid`, '83');
    expect(faultsOf('CD087', message)).toEqual([`${line}/ProductTarief`]);
    expect(faultsOf('CD087', changed(message, `${line}/ProductTarief`, undefined))).toEqual([]);
  });
});
