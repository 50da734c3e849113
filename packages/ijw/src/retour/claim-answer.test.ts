import { type Finding, finding } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { readClients, validateMessage, writeMessage } from '../index.js';
import { rightJW323 } from '../level-2/testing/right-messages.js';
import type { JW323 } from '../standard/index.js';
import { claimAnswer, retour } from './index.js';

const options = { identification: 'ANS1', signedOn: '2026-05-11' } as const;

// 100, 200, minus 75 and minus 5 euro; then a client with 40 and 60 euro.
const [first] = rightJW323.Declaratie.Clienten.Client;
const line = first?.Prestaties.Prestatie[0];
if (first === undefined || line === undefined) throw new Error('no line');
const lineOf = (ReferentieNummer: string, Bedrag: number, GeleverdVolume: number) => ({
  ...line,
  ProductReferentie: { ReferentieNummer },
  ProductCode: ReferentieNummer === 'Q1' ? '45A04' : '45A05',
  GeleverdVolume,
  ProductTarief: 2000,
  IngediendBedrag: { Bedrag, DebetCredit: 'D' as const },
});
const claim: JW323 = {
  ...rightJW323,
  Declaratie: {
    ...rightJW323.Declaratie,
    TotaalIngediendBedrag: { TotaalBedrag: 32000, DebetCredit: 'D' },
    Clienten: {
      Client: [
        first,
        { Bsn: '999900018', Prestaties: { Prestatie: [lineOf('Q1', 4000, 2), lineOf('Q2', 6000, 3)] } },
      ],
    },
  },
};

const atClaim = '/Bericht/Declaratie';
const atLine = (client: number, prestatie: number): string =>
  `${atClaim}/Clienten/Client[${client}]/Prestaties/Prestatie[${prestatie}]`;
const fault = (path: string, retourCode: string, level = 3): Finding =>
  finding({ code: 'TR000', severity: 'error', message: '', location: { path }, level, retourCode });

const answerTo = (findings: readonly Finding[], message: JW323 = claim) => {
  const answer = retour(message, findings, options);
  if (answer.kind !== 'JW325') throw new Error('no answer to a claim');
  return answer;
};

/** The rejected lines by reference, with their codes. */
const linesIn = ({ message }: ReturnType<typeof answerTo>) =>
  message.DeclaratieAntwoord?.Clienten?.Client.map(({ Bsn, RetourCodes, Prestaties }) => [
    Bsn,
    RetourCodes.RetourCode.join(),
    Prestaties.Prestatie.map(
      (each) => `${each.ProductReferentie.ReferentieNummer} ${each.RetourCodes.RetourCode.join()}`,
    ),
  ]);

describe('the answer to a claim', () => {
  it('is right at level 2 itself, as the claim is', () => {
    expect(validateMessage(claim).findings).toEqual([]);
  });

  it('names the claim, and is sent by its receiver', () => {
    expect(answerTo([]).message.Header).toEqual({
      BerichtCode: '491',
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: '0384',
      Ontvanger: '42420001',
      BerichtIdentificatie: { Identificatie: 'ANS1', Dagtekening: '2026-05-11' },
      XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
      DeclaratieIdentificatie: claim.Header.BerichtIdentificatie,
      XsdVersieDeclaratie: claim.Header.XsdVersie,
      RetourCodes: { RetourCode: ['0200'] },
    });
  });

  // The situations of IV087, one by one.
  it('that is right grants all of it', () => {
    const answer = answerTo([]);
    expect(answer.verdict).toBe('accepted');
    expect(answer.message.DeclaratieAntwoord).toEqual({
      DeclaratieNummer: 'D2026A1',
      TotaalIngediendBedrag: { TotaalBedrag: 32000, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: 32000, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['8001'] },
    });
  });

  it('that fails level 2 is a header with 0001', () => {
    const { message, verdict } = answerTo([fault(atLine(1, 1), '0001', 2), fault(atLine(1, 1), '9307')]);
    expect(verdict).toBe('rejected');
    expect(Object.keys(message)).toEqual(['Header']);
    expect(message.Header.RetourCodes.RetourCode).toEqual(['0001']);
  });

  it('with a fault in the header is a header with its code', () => {
    const { message, verdict } = answerTo([
      fault('/Bericht/Header/BerichtIdentificatie', '9056'),
      fault(atClaim, '9333'),
      fault(atLine(1, 1), '9307'),
    ]);
    expect(verdict).toBe('rejected');
    expect(Object.keys(message)).toEqual(['Header']);
    expect(message.Header.RetourCodes.RetourCode).toEqual(['9056']);
  });

  it.each([`${atClaim}/DeclaratieNummer`, `${atClaim}/DeclaratiePeriode/Begindatum`, `${atClaim}/Clienten`])(
    'with a fault at %s grants nothing and brings no clients back',
    (path) => {
      const { message, verdict } = answerTo([fault(path, '9333'), fault(atLine(1, 1), '9307')]);
      expect(verdict).toBe('rejected');
      expect(message.Header.RetourCodes.RetourCode).toEqual(['0200']);
      expect(message.DeclaratieAntwoord).toEqual({
        DeclaratieNummer: 'D2026A1',
        TotaalIngediendBedrag: { TotaalBedrag: 32000, DebetCredit: 'D' },
        TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
        RetourCodes: { RetourCode: ['9333'] },
      });
    },
  );

  it('with faults in lines brings these lines back, and grants the others', () => {
    const answer = answerTo([
      fault(`${atLine(2, 2)}/ProductTarief`, '0611'),
      fault(`${atLine(1, 2)}/ProductCode`, '9340'),
      fault(atLine(1, 2), '9341'),
      fault(`${atLine(1, 2)}/ProductPeriode/Begindatum`, '9307'),
    ]);
    expect(answer.verdict).toBe('partly-rejected');
    expect(linesIn(answer)).toEqual([
      ['999900006', '0200', ['P2 9307,9340,9341']],
      ['999900018', '0200', ['Q2 0611']],
    ]);
    expect(answer.message.DeclaratieAntwoord).toMatchObject({
      TotaalToegekendBedrag: { TotaalBedrag: 32000 - 20000 - 6000, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['0200'] },
    });
  });

  it('with a fault in a client brings back all its lines, not judged', () => {
    const answer = answerTo([
      fault(`${atClaim}/Clienten/Client[2]/Bsn`, '8187'),
      fault(atLine(2, 1), '9338'),
    ]);
    expect(answer.verdict).toBe('partly-rejected');
    expect(linesIn(answer)).toEqual([['999900018', '8187', ['Q1 0233', 'Q2 0233']]]);
    expect(answer.message.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({
      TotaalBedrag: 22000,
      DebetCredit: 'D',
    });
  });

  it('brings the whole line back, with nothing but its codes added', () => {
    const { message } = answerTo([fault(atLine(1, 3), '8017')]);
    const returned = message.DeclaratieAntwoord?.Clienten?.Client[0]?.Prestaties.Prestatie[0];
    expect(returned).toEqual({ ...first.Prestaties.Prestatie[2], RetourCodes: { RetourCode: ['8017'] } });
  });

  it('does not take off a credit that it rejects', () => {
    const { message } = answerTo([fault(atLine(1, 3), '8017')]);
    expect(message.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({
      TotaalBedrag: 39500,
      DebetCredit: 'D',
    });
  });

  it('asks money back when only credits are granted', () => {
    const debits = [atLine(1, 1), atLine(1, 2), atLine(2, 1), atLine(2, 2)];
    const { message, verdict } = answerTo(debits.map((path) => fault(path, '9338')));
    expect(verdict).toBe('partly-rejected');
    expect(message.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({
      TotaalBedrag: 8000,
      DebetCredit: 'C',
    });
  });

  it('that rejects every line is a rejection; nothing granted is a debit', () => {
    const paths = [1, 2].map((number) => `${atClaim}/Clienten/Client[${number}]`);
    const { message, verdict } = answerTo(paths.map((path) => fault(path, '8187')));
    expect(verdict).toBe('rejected');
    expect(message.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({ TotaalBedrag: 0, DebetCredit: 'D' });
  });

  it('says the version of the XSLTs when told', () => {
    const { message } = retour(claim, [], { ...options, xsltVersion: '2.10.5' });
    expect(message?.Header.XsltVersie).toBe('2.10.5');
  });

  it.each([
    '/Bericht/Client',
    `${atClaim}/Clienten/Client[3]`,
    `${atClaim}/Clienten/Client[0]`,
    `${atClaim}/Clienten/Bsn`,
    atLine(1, 5),
    `${atLine(1, 1)}/Bsn`,
    `${atClaim}/Bsn`,
    '/Bericht/Header/Bsn',
  ])('refuses a finding at %s, which the claim does not have', (path) => {
    expect(() => retour(claim, [fault(path, '9338')], options)).toThrow(
      expect.objectContaining({ code: 'ijw/finding-without-place' }),
    );
  });
});

describe('claimAnswer', () => {
  it.each([
    ['nothing', []],
    ['a fault of level 2', [fault('/Bericht/Header', '0001', 2)]],
    ['a fault in the header', [fault('/Bericht/Header', '9056')]],
    ['a fault in the claim', [fault(atClaim, '9333')]],
    ['faults in lines', [fault(atLine(1, 3), '8017'), fault(atLine(2, 1), '9338')]],
    ['a fault in a client', [fault(`${atClaim}/Clienten/Client[1]`, '8187')]],
  ])('gives the same client by client, with %s', async (_, findings) => {
    const answer = claimAnswer(findings, options);
    for await (const part of readClients(writeMessage(claim))) answer.take(part);
    expect(answer.retour()).toEqual(retour(claim, findings, options));
  });

  it('gives none for a file that is not right at level 1, that is another message, or that was not read to its end', async () => {
    const noneOf = async (text: string) => {
      const answer = claimAnswer([], options);
      for await (const part of readClients(text)) answer.take(part);
      return answer.retour().none;
    };
    const text = writeMessage(claim);
    const answer = answerTo([fault(atLine(1, 1), '9338')]).message;
    const returned = retour({ ...claim, Header: { ...claim.Header } }, [], options).message;
    expect(await noneOf(text)).toBeUndefined();
    expect(await noneOf(text.replace('>999900018<', '>9999000<'))).toBe('level-1');
    expect(await noneOf(text.slice(0, -40))).toBe('level-1');
    expect(await noneOf(writeMessage(answer))).toBe('is-answer');
    expect(await noneOf(returned === undefined ? '' : writeMessage(returned))).toBe('is-answer');
    expect(claimAnswer([], options).retour()).toEqual({ none: 'not-readable' });
  });

  it('keeps only what is rejected: 20,000 clients, one line at fault', () => {
    const answer = claimAnswer([fault(atLine(19_999, 1), '9338')], options);
    const { Clienten: _, ...Declaratie } = claim.Declaratie;
    const part = { kind: 'JW323', findings: [], locate: () => ({}) } as const;
    answer.take({ ...part, part: 'envelope', envelope: { Header: claim.Header, Declaratie } });
    for (let number = 1; number <= 20_000; number += 1)
      answer.take({ ...part, part: 'client', number, client: { ...first, Bsn: String(number) } });
    answer.take({ part: 'end', kind: 'JW323', isValid: true, findings: [], truncated: {} });
    const { message } = answer.retour();
    expect(message?.DeclaratieAntwoord?.Clienten?.Client).toMatchObject([{ Bsn: '19999' }]);
  });
});
