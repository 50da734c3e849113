import { describe, expect, it } from 'vitest';
import type { JW323, JW325 } from '../../../standard/index.js';
import { changed } from '../../testing/changed.js';
import { faultsOf, outcomeOf } from '../../testing/judged.js';
import {
  rightJW301,
  rightJW305,
  rightJW307,
  rightJW315,
  rightJW317,
  rightJW319,
  rightJW323,
  rightJW325,
} from '../../testing/right-messages.js';

const signed = 'Header/BerichtIdentificatie/Dagtekening';
const line = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';
const answered = 'DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]';

describe('TR002: a birth date', () => {
  it.each([
    ['2026-05-01', '1906-05-01', true],
    ['2026-05-01', '1906-04-30', false],
    ['2024-02-29', '1904-02-29', true],
    ['2024-02-29', '1904-02-28', false],
    ['2020-02-29', '1900-02-28', true], // 1900 had no 29 February
    ['2020-02-29', '1900-02-27', false],
    ['0100-01-01', '0001-01-01', true], // 120 years before it nothing can be written
  ] as const)('judged on %s, %s is recent enough: %s', (today, Datum, isRight) => {
    for (const [message, path] of [
      [rightJW301, 'Client/Geboortedatum'],
      [rightJW301, 'Client/Relaties/Relatie[1]/Geboortedatum'],
      [rightJW305, 'Client/Geboortedatum'],
      [rightJW307, 'Client/Geboortedatum'],
      [rightJW315, 'Client/Geboortedatum'],
    ] as const) {
      const born = changed(changed(message, signed, today), path, { Datum });
      expect(faultsOf('TR002', born).filter((at) => at.startsWith(path))).toEqual(
        isRight ? [] : [`${path}/Datum`],
      );
    }
  });

  it('is not judged when it is wholly unknown', () => {
    const unknown = changed(rightJW305, 'Client/Geboortedatum', { Datum: '1900-01-01', DatumGebruik: '3' });
    expect(outcomeOf('TR002', unknown)).toBe('skipped');
    const half = changed(rightJW305, 'Client/Geboortedatum', { Datum: '1900-01-01', DatumGebruik: '2' });
    expect(outcomeOf('TR002', half)).toBe('failed');
  });
});

describe('TR006 and TR061: how the client can be reached', () => {
  const contact = 'Client/Contactgegevens/Contact[1]';
  const Telefoon = { Telefoon01: { Telefoonnummer: '0201234567', Landnummer: '0031' } };
  const House = { Huisnummer: 1 };

  it.each([
    [{ Telefoon }, true],
    [{ Adres: { Huis: House, Postcode: '1234AB' } }, true],
    [{ Adres: { Postcode: '1234AB' } }, false],
    [{ Adres: { Huis: House } }, false],
    [{ Emailadres: 'a@example.org' }, false],
  ] as const)('TR006: %o is enough: %s', (how, isEnough) => {
    for (const path of [contact, 'Client/Relaties/Relatie[1]/Contact']) {
      const message = changed(rightJW301, path, { Soort: '02', ...how });
      expect(faultsOf('TR006', message)).toEqual(isEnough ? [] : [path]);
    }
  });

  it.each([
    ['01', true],
    ['02', true],
    ['03', true],
    ['04', false],
  ] as const)('TR061: a contact of kind %s alone is enough: %s', (kind, isEnough) => {
    const message = changed(rightJW301, `${contact}/Soort`, kind);
    expect(faultsOf('TR061', message)).toEqual(isEnough ? [] : [contact]);
  });

  it('TR061: a temporary address beside another is fine', () => {
    const message = changed(rightJW301, 'Client/Contactgegevens/Contact[2]', { Soort: '04', Telefoon });
    expect(faultsOf('TR061', message)).toEqual([]);
  });
});

describe('TR018: a stop', () => {
  it('may end on the day it begins, not before', () => {
    const product = 'Client/StopProducten/StopProduct[1]';
    const begun = changed(rightJW307, `${product}/Begindatum`, '2026-04-02');
    expect(faultsOf('TR018', changed(begun, `${product}/Einddatum`, '2026-04-02'))).toEqual([]);
    expect(faultsOf('TR018', changed(begun, `${product}/Einddatum`, '2026-04-01'))).toEqual([
      `${product}/Einddatum`,
    ]);
  });
});

describe('TR101: the key of a class', () => {
  const twice = <Kind extends object>(message: Kind, list: string, one: object): Kind =>
    changed(changed(message, `${list}[1]`, one), `${list}[2]`, one);

  it('counts an absent element of it as equal to another absent one', () => {
    const start = { Begindatum: '2026-04-01', StatusAanlevering: '1' };
    const list = 'Client/StartProducten/StartProduct';
    expect(faultsOf('TR101', twice(rightJW305, list, start))).toEqual([`${list}[2]`]);
    const other = changed(twice(rightJW305, list, start), `${list}[2]/Product`, { Categorie: '45' });
    expect(faultsOf('TR101', other)).toEqual([]);
  });

  it('counts every element of it: a stop with another reason is another stop', () => {
    const list = 'Client/StopProducten/StopProduct';
    const stop = {
      ToewijzingNummer: 1,
      Begindatum: '2026-04-01',
      RedenBeeindiging: '20',
      Einddatum: '2026-04-30',
      StatusAanlevering: '1',
    };
    const same = twice(rightJW307, list, stop);
    expect(faultsOf('TR101', same)).toEqual([`${list}[2]`]);
    expect(faultsOf('TR101', changed(same, `${list}[2]/RedenBeeindiging`, '31'))).toEqual([]);
    expect(faultsOf('TR101', changed(same, `${list}[2]/StatusAanlevering`, '3'))).toEqual([`${list}[2]`]);
  });

  it('tells contacts of the client from contacts of a relation', () => {
    const soort = changed(rightJW301, 'Client/Relaties/Relatie[1]/Contact/Soort', '03');
    expect(faultsOf('TR101', soort)).toEqual([]);
    const contact = rightJW301.Client.Contactgegevens.Contact[0];
    const doubled = changed(rightJW301, 'Client/Contactgegevens/Contact[2]', contact);
    expect(faultsOf('TR101', doubled)).toEqual(['Client/Contactgegevens/Contact[2]']);
  });

  it('tells relations apart by their number', () => {
    const relation = rightJW301.Client.Relaties?.Relatie[0];
    const doubled = changed(rightJW301, 'Client/Relaties/Relatie[2]', relation);
    expect(faultsOf('TR101', doubled)).toEqual([
      'Client/Relaties/Relatie[2]',
      'Client/Relaties/Relatie[2]/Contact',
    ]);
    expect(faultsOf('TR101', changed(doubled, 'Client/Relaties/Relatie[2]/Nummer', 'R2'))).toEqual([]);
  });

  it.each([
    [rightJW323, 'Declaratie'],
    [rightJW325, 'DeclaratieAntwoord'],
  ] as const)('allows the same line at another client, in $Header.BerichtCode', (message, claim) => {
    const clients = `${claim}/Clienten/Client`;
    const [client] = clientsOf(message);
    const sameClient = changed(message, `${clients}[2]`, client);
    expect(faultsOf('TR101', sameClient)).toContain(`${clients}[2]`);
    expect(faultsOf('TR101', sameClient)).toContain(`${clients}[2]/Prestaties/Prestatie[1]`);
    expect(faultsOf('TR101', changed(sameClient, `${clients}[2]/Bsn`, '999990019'))).toEqual([]);
  });

  it.each([
    [rightJW315, 'Client/AangevraagdeProducten/AangevraagdProduct'],
    [rightJW317, 'Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct'],
    [rightJW317, 'Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct'],
    [rightJW317, 'Client/Verzoek/NieuweProducten/NieuwProduct'],
    [rightJW301, 'Client/ToegewezenProducten/ToegewezenProduct'],
  ] as const)('is unique, in $Header.BerichtCode at %s', (message, list) => {
    const first: unknown = `${list}[1]`.split('/').reduce<unknown>((at, step) => stepInto(at, step), message);
    expect(faultsOf('TR101', changed(message, `${list}[2]`, first))).toContain(`${list}[2]`);
  });
});

const stepInto = (at: unknown, step: string): unknown => {
  const content: unknown =
    typeof at === 'object' && at !== null ? Reflect.get(at, step.replace('[1]', '')) : at;
  return step.endsWith('[1]') && Array.isArray(content) ? content[0] : content;
};

const clientsOf = (message: JW323 | JW325): readonly object[] =>
  'Declaratie' in message
    ? message.Declaratie.Clienten.Client
    : (message.DeclaratieAntwoord?.Clienten?.Client ?? []);

describe('days against the Dagtekening', () => {
  it.each([
    [rightJW301, 'Client/Geboortedatum/Datum'],
    [rightJW301, 'Client/Relaties/Relatie[1]/Geboortedatum/Datum'],
    [rightJW301, 'Client/ToegewezenProducten/ToegewezenProduct[1]/Toewijzingsdatum'],
    [rightJW305, 'Client/Geboortedatum/Datum'],
    [rightJW305, 'Client/StartProducten/StartProduct[1]/Begindatum'],
    [rightJW307, 'Client/Geboortedatum/Datum'],
    [rightJW307, 'Client/StopProducten/StopProduct[1]/Einddatum'],
    [rightJW315, 'Client/Geboortedatum/Datum'],
    [rightJW323, 'Declaratie/DeclaratiePeriode/Begindatum'],
    [rightJW323, `${line}/ProductPeriode/Begindatum`],
    [rightJW325, `${answered}/ProductPeriode/Begindatum`],
  ] as const)('TR134: $Header.BerichtCode %s may be the day itself, not the day after', (message, path) => {
    const judged = changed(message, signed, '2026-06-30');
    expect(faultsOf('TR134', changed(judged, path, '2026-06-30'))).toEqual([]);
    expect(faultsOf('TR134', changed(judged, path, '2026-07-01'))).toEqual([path]);
  });

  it.each([
    [rightJW323, 'Declaratie/DeclaratiePeriode'],
    [rightJW323, `${line}/ProductPeriode`],
    [rightJW325, `${answered}/ProductPeriode`],
  ] as const)('TR137: $Header.BerichtCode %s ends from its begin to that day', (message, path) => {
    const judged = changed(changed(message, signed, '2026-06-30'), `${path}/Begindatum`, '2026-06-10');
    const endingOn = (day: string) => faultsOf('TR137', changed(judged, `${path}/Einddatum`, day));
    expect(endingOn('2026-06-09')).toEqual([`${path}/Einddatum`]);
    expect(endingOn('2026-06-10')).toEqual([]);
    expect(endingOn('2026-06-30')).toEqual([]);
    expect(endingOn('2026-07-01')).toEqual([`${path}/Einddatum`]);
  });

  it('TR380: a new product begins after it', () => {
    const path = 'Client/Verzoek/NieuweProducten/NieuwProduct[1]/GewensteIngangsdatum';
    const judged = changed(rightJW317, signed, '2026-05-01');
    expect(faultsOf('TR380', changed(judged, path, '2026-05-01'))).toEqual([path]);
    expect(faultsOf('TR380', changed(judged, path, '2026-05-02'))).toEqual([]);
  });
});

describe('the period of a line', () => {
  it.each([
    ['2026-04-01', '2026-04-30', undefined],
    ['2026-04-30', '2026-05-01', 'Einddatum'],
    ['2026-05-01', '2026-05-01', 'Begindatum'],
    ['2024-04-01', '2024-04-30', undefined],
  ] as const)('TR319: from %s to %s in a claim of April 2026 has its fault at %s', (from, to, fault) => {
    const period = { Begindatum: from, Einddatum: to };
    const message = changed(rightJW323, `${line}/ProductPeriode`, period);
    expect(faultsOf('TR319', message)).toEqual(
      fault === undefined ? [] : [`${line}/ProductPeriode/${fault}`],
    );
  });

  it.each([
    ['2026-05-04', '2021-05-04', true],
    ['2026-05-04', '2021-05-03', false],
    ['2028-02-29', '2023-02-28', true],
    ['2028-02-29', '2023-02-27', false],
  ] as const)('TR335: claimed on %s, a line that ended on %s is in time: %s', (day, end, isInTime) => {
    const claimed = changed(rightJW323, 'Declaratie/DeclaratieDagtekening', day);
    const recent = { Begindatum: '2028-02-01', Einddatum: '2028-02-28' };
    const others = [2, 3, 4].reduce(
      (message, position) =>
        changed(
          message,
          `Declaratie/Clienten/Client[1]/Prestaties/Prestatie[${position}]/ProductPeriode`,
          recent,
        ),
      claimed,
    );
    const message = changed(others, `${line}/ProductPeriode/Einddatum`, end);
    expect(faultsOf('TR335', message)).toEqual(isInTime ? [] : [`${line}/ProductPeriode/Einddatum`]);
  });
});

describe('credit lines', () => {
  const lines = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie';
  const previous = 'ProductReferentie/VorigReferentieNummer';

  it('TR315: credit a line once', () => {
    const message = changed(rightJW323, `${lines}[4]/${previous}`, 'OLD1');
    expect(faultsOf('TR315', message)).toEqual([`${lines}[4]/${previous}`]);
    expect(faultsOf('TR315', rightJW323)).toEqual([]);
  });

  it('TR315: also across clients', () => {
    const other = rightJW323.Declaratie.Clienten.Client[0];
    const message = changed(
      changed(rightJW323, 'Declaratie/Clienten/Client[2]', other),
      'Declaratie/Clienten/Client[2]/Bsn',
      '999990019',
    );
    expect(faultsOf('TR315', message)).toEqual(
      [3, 4].map((position) => `Declaratie/Clienten/Client[2]/Prestaties/Prestatie[${position}]/${previous}`),
    );
  });

  it.each([
    ['a line before it', `${lines}[3]/${previous}`, 'P1', `${lines}[3]/${previous}`],
    ['a line after it', `${lines}[3]/${previous}`, 'P4', `${lines}[4]/ProductReferentie/ReferentieNummer`],
    ['itself', `${lines}[3]/${previous}`, 'P3', `${lines}[3]/${previous}`],
  ] as const)('TR316: do not credit %s', (_, path, value, fault) => {
    expect(faultsOf('TR316', changed(rightJW323, path, value))).toEqual([fault]);
  });
});

describe('TR342: the amount granted', () => {
  const answer = 'DeclaratieAntwoord';
  const granting = (cents: number, codes: readonly string[], sign = 'D') => {
    const granted = changed(rightJW325, `${answer}/TotaalToegekendBedrag`, {
      TotaalBedrag: cents,
      DebetCredit: sign,
    });
    return changed(granted, `${answer}/RetourCodes`, { RetourCode: codes });
  };
  const fault = [`${answer}/TotaalToegekendBedrag`];

  // Submitted 22000, one line of 10000 rejected: 12000 remain.
  it.each([
    [12000, ['0200'], []],
    [11999, ['0200'], fault],
    [22000, ['0200'], fault],
    [12000, ['9333'], fault],
    [0, ['9333'], []],
    [0, ['0200'], fault],
  ] as const)('%i with codes %s', (cents, codes, faults) => {
    expect(faultsOf('TR342', granting(cents, codes))).toEqual(faults);
  });

  it('counts a rejected credit as negative', () => {
    // Submitted 22000, a credit of 10000 rejected: 22000 + 10000 = 32000.
    const credit = `${answered}/IngediendBedrag/DebetCredit`;
    expect(faultsOf('TR342', changed(granting(32000, ['0200']), credit, 'C'))).toEqual([]);
    expect(faultsOf('TR342', changed(granting(12000, ['0200']), credit, 'C'))).toEqual(fault);
  });

  it('may be negative', () => {
    // Submitted -5000, a line of 10000 rejected: -15000.
    const submitted = changed(granting(15000, ['0200'], 'C'), `${answer}/TotaalIngediendBedrag`, {
      TotaalBedrag: 5000,
      DebetCredit: 'C',
    });
    expect(faultsOf('TR342', submitted)).toEqual([]);
  });

  it('is not judged in an answer without DeclaratieAntwoord', () => {
    expect(outcomeOf('TR342', changed(rightJW325, answer, undefined))).toBe('skipped');
  });
});

describe('TR352 and TR353: a request for change', () => {
  it.each([
    [['OngewijzigdeProducten'], ['TR353']],
    [['NieuweProducten'], ['TR352']],
    [['TeWijzigenProducten'], []],
    [['OngewijzigdeProducten', 'NieuweProducten'], []],
    [[], ['TR352', 'TR353']],
  ] as const)('with %s breaks %s', (present, broken) => {
    const all = ['OngewijzigdeProducten', 'TeWijzigenProducten', 'NieuweProducten'];
    const message = all
      .filter((name) => !(present as readonly string[]).includes(name))
      .reduce((request, name) => changed(request, `Client/Verzoek/${name}`, undefined), rightJW317);
    expect(['TR352', 'TR353'].filter((rule) => faultsOf(rule, message).length > 0)).toEqual(broken);
  });
});

describe('TR358: the total of a claim', () => {
  const total = 'Declaratie/TotaalIngediendBedrag';

  // Lines: +10000 +20000 -7500 -500 = 22000.
  it.each([
    [22000, 'D', true],
    [22001, 'D', false],
    [22000, 'C', false],
  ] as const)('%i %s is right: %s', (TotaalBedrag, DebetCredit, isRight) => {
    const message = changed(rightJW323, total, { TotaalBedrag, DebetCredit });
    expect(faultsOf('TR358', message)).toEqual(isRight ? [] : [`${total}/TotaalBedrag`]);
  });

  it('of more credit than debit is a credit', () => {
    // Lines: +0 +0 -7500 -500 = -8000.
    const lines = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie';
    const nothing = { Bedrag: 0, DebetCredit: 'D' };
    const credit = changed(
      changed(rightJW323, `${lines}[1]/IngediendBedrag`, nothing),
      `${lines}[2]/IngediendBedrag`,
      nothing,
    );
    const withTotal = (DebetCredit: string) =>
      faultsOf('TR358', changed(credit, total, { TotaalBedrag: 8000, DebetCredit }));
    expect(withTotal('C')).toEqual([]);
    expect(withTotal('D')).toEqual([`${total}/TotaalBedrag`]);
  });
});

describe('TR377 and TR409: the municipality of residence', () => {
  it.each([
    ['8', true, []],
    ['8', false, ['TR377']],
    ['5', true, ['TR409']],
    ['5', false, []],
    [undefined, true, []], // as the official check
  ] as const)('reason %s with a municipality: %s', (reason, hasMunicipality, broken) => {
    const answered = changed(rightJW319, 'Antwoord/RedenAfwijzingVerzoek', reason);
    const message = changed(
      answered,
      'Antwoord/Woonplaatsbeginsel',
      hasMunicipality ? { Gemeente: '0363' } : undefined,
    );
    expect(['TR377', 'TR409'].filter((rule) => faultsOf(rule, message).length > 0)).toEqual(broken);
  });
});

describe('TR383: references of requested products', () => {
  it('are all different', () => {
    const list = 'Client/AangevraagdeProducten/AangevraagdProduct';
    const first = rightJW315.Client.AangevraagdeProducten.AangevraagdProduct[0]?.ReferentieAanbieder;
    const message = changed(rightJW315, `${list}[2]/ReferentieAanbieder`, first);
    expect(faultsOf('TR383', message)).toEqual([`${list}[2]/ReferentieAanbieder`]);
    expect(faultsOf('TR383', rightJW315)).toEqual([]);
  });
});

describe('TR416: the same line twice', () => {
  const lines = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie';
  const first = rightJW323.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0];
  const doubled = changed(changed(rightJW323, `${lines}[2]`, first), `${lines}[2]/ProductReferentie`, {
    ReferentieNummer: 'P9',
  });

  it('is refused as a debit', () => {
    expect(faultsOf('TR416', doubled)).toEqual([`${lines}[2]`]);
  });

  it.each([
    ['ToewijzingNummer', 9],
    ['ProductCategorie', '43'],
    ['ProductCode', '45A99'],
    ['ProductPeriode/Begindatum', '2026-04-02'],
    ['ProductPeriode/Einddatum', '2026-04-29'],
    ['IngediendBedrag/DebetCredit', 'C'],
  ] as const)('is allowed with another %s', (element, value) => {
    expect(faultsOf('TR416', changed(doubled, `${lines}[2]/${element}`, value))).toEqual([]);
  });
});
