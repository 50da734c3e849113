import { isBsn } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../testing/changed.js';
import { faultsOf } from '../../testing/judged.js';
import {
  rightJW301,
  rightJW305,
  rightJW307,
  rightJW315,
  rightJW317,
  rightJW323,
  rightJW325,
} from '../../testing/right-messages.js';

const assigned = 'Client/ToegewezenProducten/ToegewezenProduct[1]';
const requested = 'Client/AangevraagdeProducten/AangevraagdProduct[1]';
const isNew = 'Client/Verzoek/NieuweProducten/NieuwProduct[1]';
const toChange = 'Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]';
const contact = 'Client/Contactgegevens/Contact[1]';
const line = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';

describe('CS002: the number of the client', () => {
  it.each([
    [rightJW301, 'Client/Bsn'],
    [rightJW305, 'Client/Bsn'],
    [rightJW307, 'Client/Bsn'],
    [rightJW315, 'Client/Bsn'],
    [rightJW317, 'Client/Bsn'],
    [rightJW323, 'Declaratie/Clienten/Client[1]/Bsn'],
    [rightJW325, 'DeclaratieAntwoord/Clienten/Client[1]/Bsn'],
  ] as const)('passes the eleven test, in $Header.BerichtCode', (message, path) => {
    expect(faultsOf('CS002', changed(message, path, '999900006'))).toEqual([]);
    expect(faultsOf('CS002', changed(message, path, '999900007'))).toEqual([path]);
  });

  it('is judged as in the core, save that the formula lets 000000000 through', () => {
    const numbers = fc.integer({ min: 0, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'));
    fc.assert(
      fc.property(numbers, (number) => {
        const passes = faultsOf('CS002', changed(rightJW317, 'Client/Bsn', number)).length === 0;
        expect(passes).toBe(isBsn(number) || number === '000000000');
      }),
      { numRuns: 300, examples: [['000000000'], ['999900006'], ['111111110']] },
    );
  });
});

describe('CS003: the end of a period', () => {
  it.each([
    ['an assigned product', rightJW301, assigned, 'Ingangsdatum', 'Einddatum'],
    ['a requested product', rightJW315, requested, 'ToewijzingIngangsdatum', 'ToewijzingEinddatum'],
    ['a new product', rightJW317, isNew, 'GewensteIngangsdatum', 'Einddatum'],
    ['a product to change', rightJW317, toChange, 'GewensteIngangsdatum', 'Einddatum'],
    ['a contact', rightJW301, `${contact}/Periode`, 'Begindatum', 'Einddatum'],
  ] as const)('lies on or after its begin, of %s', (_, right, product, begin, end) => {
    const begun = changed(right, `${product}/${begin}`, '2026-05-02');
    const atProduct = (day: string | undefined) =>
      faultsOf('CS003', changed(begun, `${product}/${end}`, day)).filter((path) => path.startsWith(product));
    expect(atProduct('2026-05-01')).toEqual([`${product}/${end}`]);
    expect(atProduct('2026-05-02')).toEqual([]);
    expect(atProduct(undefined)).toEqual([]);
  });

  it('is refused in a contact without a begin', () => {
    const message = changed(rightJW301, `${contact}/Periode`, { Einddatum: '2026-05-01' });
    expect(faultsOf('CS003', message)).toEqual([`${contact}/Periode/Einddatum`]);
  });
});

describe('CS050 and CS318: the use of names', () => {
  const uses = ['1', '2', '3', '4', '5', '6'];

  it.each([
    [undefined, ['1', '6']],
    [{ Achternaam: 'Partner' }, ['1', '2', '3', '4']],
  ] as const)('of a relation with partner name %o is one of %s', (partner, allowed) => {
    const relation = 'Client/Relaties/Relatie[1]/Naam';
    const named = changed(rightJW301, `${relation}/Partnernaam`, partner);
    const refused = uses.filter(
      (use) => faultsOf('CS050', changed(named, `${relation}/NaamGebruik`, use)).length > 0,
    );
    expect(refused).toEqual(uses.filter((use) => !(allowed as readonly string[]).includes(use)));
  });

  it('of a client is not that of an organisation', () => {
    const refused = uses.filter(
      (use) => faultsOf('CS318', changed(rightJW301, 'Client/Naam/NaamGebruik', use)).length > 0,
    );
    expect(refused).toEqual(['6']);
  });
});

describe('CS058: the status of a delivery', () => {
  it.each([
    [rightJW305, 'Client/StartProducten/StartProduct[1]/StatusAanlevering'],
    [rightJW307, 'Client/StopProducten/StopProduct[1]/StatusAanlevering'],
  ] as const)('is 1 or 3, in $Header.BerichtCode', (message, path) => {
    const refused = ['1', '2', '3', '9'].filter(
      (status) => faultsOf('CS058', changed(message, path, status)).length > 0,
    );
    expect(refused).toEqual(['2', '9']);
  });
});

describe('CS089: a Dutch postcode', () => {
  it.each(['1000AA', '9999zz', '1234aB'])('may be %s', (postcode) => {
    expect(faultsOf('CS089', changed(rightJW301, `${contact}/Adres/Postcode`, postcode))).toEqual([]);
  });

  it.each(['0999AA', '1234 AB', '123AB', '12345AB', '1234A', '1234ABC', '1234A1', ' 1234AB', '1234AB\n'])(
    'is never %j',
    (postcode) => {
      const message = changed(rightJW301, `${contact}/Adres/Postcode`, postcode);
      expect(faultsOf('CS089', message)).toEqual([`${contact}/Adres/Postcode`]);
    },
  );

  it('is asked for in the Netherlands only', () => {
    const abroad = changed(rightJW301, `${contact}/Adres/LandCode`, 'BE');
    expect(faultsOf('CS089', changed(abroad, `${contact}/Adres/Postcode`, '1000'))).toEqual([]);
  });
});

describe('periods of a claim', () => {
  it.each(['Declaratie/DeclaratiePeriode', `${line}/ProductPeriode`])(
    'CS100: %s begins from 2021 on',
    (period) => {
      const before = changed(rightJW323, `${period}/Begindatum`, '2020-12-31');
      expect(faultsOf('CS100', before)).toEqual([`${period}/Begindatum`]);
      expect(faultsOf('CS100', changed(rightJW323, `${period}/Begindatum`, '2021-01-01'))).toEqual([]);
    },
  );

  it.each([
    ['2026-04-01', '2026-04-30', true],
    ['2026-04-30', '2026-04-30', true],
    ['2026-04-30', '2026-05-01', false],
    ['2025-04-01', '2026-04-30', false],
  ] as const)('CS337: a line from %s to %s lies in one month: %s', (Begindatum, Einddatum, isRight) => {
    const message = changed(rightJW323, `${line}/ProductPeriode`, { Begindatum, Einddatum });
    expect(faultsOf('CS337', message)).toEqual(isRight ? [] : [`${line}/ProductPeriode/Einddatum`]);
  });

  it.each([
    ['2026-04-01', '2026-04-30', undefined],
    ['2024-02-01', '2024-02-29', undefined],
    ['2023-02-01', '2023-02-28', undefined],
    ['9999-12-01', '9999-12-31', undefined],
    ['2024-02-01', '2024-02-28', 'Einddatum'],
    ['2026-04-02', '2026-04-30', 'Begindatum'],
    ['2026-04-01', '2026-04-29', 'Einddatum'],
    ['2026-04-01', '2026-05-31', 'Einddatum'],
    ['2025-04-01', '2026-04-30', 'Einddatum'],
  ] as const)('CS340: a claim from %s to %s has its fault at %s', (Begindatum, Einddatum, fault) => {
    const message = changed(rightJW323, 'Declaratie/DeclaratiePeriode', { Begindatum, Einddatum });
    expect(faultsOf('CS340', message)).toEqual(
      fault === undefined ? [] : [`Declaratie/DeclaratiePeriode/${fault}`],
    );
  });
});

describe('CS139: a birth date of which something is unknown', () => {
  it.each([
    ['1', '2012-03-01', true],
    ['1', '2012-03-02', false],
    ['2', '2012-01-01', true],
    ['2', '2012-03-01', false],
    ['3', '1900-01-01', true],
    ['3', '2012-01-01', false],
    [undefined, '2012-03-04', true],
  ] as const)('use %s with %s is right: %s', (DatumGebruik, Datum, isRight) => {
    const born = DatumGebruik === undefined ? { Datum } : { Datum, DatumGebruik };
    for (const [message, path] of [
      [rightJW301, 'Client/Geboortedatum'],
      [rightJW301, 'Client/Relaties/Relatie[1]/Geboortedatum'],
      [rightJW305, 'Client/Geboortedatum'],
      [rightJW307, 'Client/Geboortedatum'],
      [rightJW315, 'Client/Geboortedatum'],
    ] as const)
      expect(faultsOf('CS139', changed(message, path, born))).toEqual(isRight ? [] : [`${path}/Datum`]);
  });
});

describe('amounts', () => {
  it.each([
    [rightJW323, 'Declaratie/TotaalIngediendBedrag', 'TotaalBedrag'],
    [rightJW323, `${line}/IngediendBedrag`, 'Bedrag'],
    [rightJW325, 'DeclaratieAntwoord/TotaalIngediendBedrag', 'TotaalBedrag'],
    [rightJW325, 'DeclaratieAntwoord/TotaalToegekendBedrag', 'TotaalBedrag'],
    [rightJW325, 'DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]/IngediendBedrag', 'Bedrag'],
  ] as const)('CS325: nothing is a debit, in $Header.BerichtCode %s', (message, path, name) => {
    const withAmount = (cents: number, DebetCredit: string) =>
      faultsOf('CS325', changed(message, path, { [name]: cents, DebetCredit }));
    expect(withAmount(0, 'C')).toEqual([`${path}/DebetCredit`]);
    expect(withAmount(0, 'D')).toEqual([]);
    expect(withAmount(1, 'C')).toEqual([]);
  });

  it.each([
    ['83', 10000, true],
    ['83', 9999, false],
    ['04', 4, true],
  ] as const)(
    'CS339: unit %s with volume %i for an amount of 10000 is right: %s',
    (unit, volume, isRight) => {
      const inUnit = changed(rightJW323, `${line}/Eenheid`, unit);
      const message = changed(inUnit, `${line}/GeleverdVolume`, volume);
      expect(faultsOf('CS339', message)).toEqual(isRight ? [] : [`${line}/IngediendBedrag/Bedrag`]);
    },
  );
});

describe('CS335 and CS336: the reason an assignment changed', () => {
  it.each([
    ['13', '2026-05-01', []],
    ['13', '2026-05-02', ['CS335']],
    ['13', undefined, []], // as the official check; the rule text asks for an end
    ['01', '2026-05-02', ['CS336']],
    ['14', '2026-05-02', []],
    [undefined, '2026-05-02', []],
  ] as const)('%s with an end on %s', (reason, end, broken) => {
    const begun = changed(rightJW301, `${assigned}/Ingangsdatum`, '2026-05-01');
    const message = changed(
      changed(begun, `${assigned}/Einddatum`, end),
      `${assigned}/RedenWijziging`,
      reason,
    );
    expect(['CS335', 'CS336'].filter((rule) => faultsOf(rule, message).length > 0)).toEqual(broken);
  });
});

describe.each([
  ['CS338', 'an assigned product', rightJW301, assigned, 'Einddatum'],
  ['CS343', 'a requested product', rightJW315, requested, 'ToewijzingEinddatum'],
  ['CS338', 'a new product', rightJW317, isNew, 'Einddatum'],
  ['CS338', 'a product to change', rightJW317, toChange, 'Einddatum'],
] as const)('%s: the frequency of %s', (rule, _, right, product, end) => {
  const withSize = (Eenheid: string, Frequentie: string, day: string | undefined) => {
    const sized = changed(right, `${product}/Omvang`, { Volume: 1, Eenheid, Frequentie });
    return faultsOf(rule, changed(sized, `${product}/${end}`, day));
  };

  it.each(['14', '16', '83', '84'])('is not per day with unit %s', (unit) => {
    expect(withSize(unit, '1', undefined)).toEqual([`${product}/Omvang/Frequentie`]);
    expect(withSize(unit, '1', '2021-01-01')).toEqual([`${product}/Omvang/Frequentie`]);
    expect(withSize(unit, '1', '2020-12-31')).toEqual([]);
    for (const frequency of ['2', '4', '6']) expect(withSize(unit, frequency, undefined)).toEqual([]);
  });

  it.each(['01', '04', '82'])('may be per day with unit %s', (unit) => {
    expect(withSize(unit, '1', undefined)).toEqual([]);
  });
});
