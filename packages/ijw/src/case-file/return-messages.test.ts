import { describe, expect, it } from 'vitest';
import {
  answered,
  assigned,
  claimAnswered,
  claimed,
  otherBsn,
  rejection,
  requested,
  started,
  stopped,
} from '../level-3/testing/messages.js';
import type { JW302, JW306, JW325, Message } from '../standard/index.js';
import { isOpenRequest } from './index.js';
import { caseOf, codesOf, deletion, march, shorter } from './testing/replayed.js';

describe('a return message', () => {
  /** What answers a message: with codes in the header when it is rejected. */
  const returned = (message: Message, BerichtCode: string, codes?: readonly string[]): Message => {
    const { BerichtCode: _, ...header } = message.Header;
    return {
      Header: {
        ...header,
        BerichtCode,
        IdentificatieRetour: 'R1',
        DagtekeningRetour: '2026-06-01',
        XsdVersieRetour: message.Header.XsdVersie,
        ...(codes !== undefined && { RetourCodes: { RetourCode: codes } }),
      },
    } as JW302 | JW306;
  };

  it('that accepts changes nothing', () => {
    const start = started();
    expect(caseOf(assigned(), start, returned(start, '439')).starts).toHaveLength(1);
  });

  it('that accepts a start which the replay rejected does not bring it in', () => {
    const start = started([{ ToewijzingNummer: 9 }]);
    expect(caseOf(assigned(), start, returned(start, '439')).starts).toEqual([]);
  });

  it('that rejects takes back what its message did', () => {
    const start = started();
    expect(caseOf(assigned(), start, returned(start, '439', ['0001'])).starts).toEqual([]);
    const stop = stopped();
    expect(caseOf(assigned(), start, stop, returned(stop, '441', ['0001'])).stops).toEqual([]);
    const gone = started([deletion]);
    expect(caseOf(assigned(), start, gone, returned(gone, '439', ['9063'])).starts).toHaveLength(1);
    const request = requested();
    expect(caseOf(assigned(), request, returned(request, '447', ['0001'])).requests).toEqual([]);
    const answer = answered(rejection);
    expect(caseOf(request, answer, returned(answer, '489', ['9355'])).requests.map(isOpenRequest)).toEqual([
      true,
    ]);
  });

  it('that rejects an assignment takes back its versions, and its number is free', () => {
    const first = assigned([{}], { id: 'A1' });
    const change = assigned([shorter], { ...march, id: 'A2' });
    const [left] = caseOf(first, change, returned(change, '437', ['0001'])).assignments;
    expect(left?.versions).toHaveLength(1);
    const rejected = [first, returned(first, '437', ['0001'])];
    expect(codesOf(...rejected, assigned([{}], { Bsn: otherBsn }))).toEqual([]);
    expect(codesOf(...rejected, started())).toEqual(['TR019']);
  });

  describe('that rejects a claim as a whole', () => {
    const wrong = claimed([{}], { month: '2026-03', number: 'D1', id: 'X1' });
    const answer = claimAnswered(wrong);
    const byHeader = { Header: { ...answer.Header, RetourCodes: { RetourCode: ['0001'] } } } as const;
    const byClaim = {
      ...answer,
      DeclaratieAntwoord: {
        ...answer.DeclaratieAntwoord,
        TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
        RetourCodes: { RetourCode: ['8214'] },
      },
    } as JW325;

    it.each([
      ['in the header', byHeader],
      ['in the claim', byClaim],
    ])('%s, frees its name, its number and its month', (_, rejection) => {
      const again = claimed([{}], { month: '2026-01', number: 'D1', id: 'X1' });
      expect(codesOf(assigned(), wrong, rejection, again)).toEqual([]);
      const { lines } = caseOf(assigned(), wrong, rejection, again);
      expect(lines.map(({ state }) => state)).toEqual(['rejected', 'open']);
    });

    it('leaves the month of another claim', () => {
      const february = claimed([{ ProductReferentie: { ReferentieNummer: 'P2' } }], { month: '2026-02' });
      const before = [assigned(), february, claimAnswered(february), wrong, byHeader];
      const next = (month: '2026-01' | '2026-02') => [
        ...before,
        claimed([{ ProductReferentie: { ReferentieNummer: 'P3' } }], { month }),
      ];
      expect(codesOf(...next('2026-01'))).toContain('TR318');
      expect(codesOf(...next('2026-02'))).not.toContain('TR318');
    });

    it('changes nothing once the claim was answered', () => {
      const again = claimed([{ ProductReferentie: { ReferentieNummer: 'P2' } }], {
        month: '2026-03',
        number: 'D1',
      });
      expect(codesOf(assigned(), wrong, answer, byHeader, again)).toContain('TR333');
    });
  });

  it('that names a message nobody sent changes nothing', () => {
    expect(caseOf(assigned(), returned(started(), '439', ['0001'])).assignments).toHaveLength(1);
  });
});
