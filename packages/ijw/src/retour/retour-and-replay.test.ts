import type { Finding } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { beginReplay, type Message, validateMessage } from '../index.js';
import { rightJW301, rightJW305, rightJW323 } from '../level-2/testing/right-messages.js';
import type { JW305, JW323, jw323 } from '../standard/index.js';
import { retour } from './index.js';

const options = { identification: 'ANS1', signedOn: '2026-05-11' } as const;

/** Receives messages in order, answers the last, and receives the answer too. */
function exchange(...messages: readonly Message[]) {
  const replaying = beginReplay();
  const verdicts = messages.map((message) => replaying.receive(message));
  const last = messages.at(-1);
  const findings: readonly Finding[] = [
    ...(last === undefined ? [] : validateMessage(last).findings),
    ...(verdicts.at(-1)?.findings ?? []),
  ];
  const answer = retour(last, findings, options);
  if (answer.message === undefined) throw new Error('no answer');
  return { answer, findings, received: replaying.receive(answer.message), result: replaying.end() };
}

const [line, ...others] = rightJW323.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie ?? [];
if (line === undefined) throw new Error('no line');

/** A claim of one client with these lines, its total theirs. */
function claimOf(...lines: readonly jw323.Prestatie[]): JW323 {
  const TotaalBedrag = lines.reduce((sum, { IngediendBedrag }) => sum + IngediendBedrag.Bedrag, 0);
  return {
    ...rightJW323,
    Declaratie: {
      ...rightJW323.Declaratie,
      TotaalIngediendBedrag: { TotaalBedrag, DebetCredit: 'D' },
      Clienten: { Client: [{ Bsn: rightJW301.Client.Bsn, Prestaties: { Prestatie: lines } }] },
    },
  };
}

describe('answers that go back into the case', () => {
  it('reject a start of something that was never assigned, and the start is not in the case', () => {
    const { answer, received, result } = exchange(rightJW305);
    expect(answer).toMatchObject({ kind: 'JW306', verdict: 'rejected' });
    expect(JSON.stringify(answer.message)).toContain('"9019"');
    expect(received.findings).toEqual([]);
    expect(result.caseFiles.flatMap(({ starts }) => starts)).toEqual([]);
  });

  it('accept a start of what was assigned', () => {
    const starts = rightJW305.Client.StartProducten.StartProduct.filter(
      ({ ToewijzingNummer }) => ToewijzingNummer === 1001,
    );
    const start: JW305 = {
      ...rightJW305,
      Client: { ...rightJW305.Client, StartProducten: { StartProduct: starts } },
    };
    const { answer, received } = exchange(rightJW301, start);
    expect(answer).toMatchObject({ kind: 'JW306', verdict: 'accepted' });
    expect(received.findings).toEqual([]);
  });

  it.each([
    ['all lines', claimOf(...others.filter(({ IngediendBedrag }) => IngediendBedrag.DebetCredit === 'D'))],
    [
      'a line',
      claimOf(line, { ...line, ProductReferentie: { ReferentieNummer: 'P9' }, ToewijzingNummer: 9 }),
    ],
  ])('reject %s of a claim, and the rules on the answer find nothing wrong with it', (_, claim) => {
    const { answer, received, findings } = exchange(rightJW301, claim);
    expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(answer.kind).toBe('JW325');
    expect(answer.verdict).not.toBe('accepted');
    expect(answer.message && validateMessage(answer.message).findings).toEqual([]);
    expect(received.findings).toEqual([]);
  });

  it('reject a claim that comes twice, as a whole', () => {
    const { answer, received } = exchange(rightJW301, claimOf(line), claimOf(line));
    expect(JSON.stringify(answer.message)).toContain('"9056"'); // TR056: the same Identificatie
    expect(received.findings).toEqual([]);
  });

  it('reject a claim with a number that was used before, with nothing granted', () => {
    const again = {
      ...claimOf({ ...line, ProductReferentie: { ReferentieNummer: 'P8' } }),
      Header: {
        ...rightJW323.Header,
        BerichtIdentificatie: { ...rightJW323.Header.BerichtIdentificatie, Identificatie: 'TST000000002' },
      },
    };
    const { answer, received } = exchange(rightJW301, claimOf(line), again);
    expect(answer.kind === 'JW325' && answer.message.DeclaratieAntwoord).toMatchObject({
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['9333'] },
    });
    expect(received.findings).toEqual([]);
  });
});
