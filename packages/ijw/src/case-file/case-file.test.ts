import { describe, expect, it } from 'vitest';
import {
  answered,
  assigned,
  bsn,
  changeRequested,
  claimAnswered,
  claimed,
  credit,
  monthOf,
  otherBsn,
  rejection,
  requested,
  started,
  stopped,
} from '../level-3/testing/messages.js';
import type { Message } from '../standard/index.js';
import { currentVersion, isOpenRequest } from './index.js';
import { caseOf, casesOf, codesOf, deletion, march, shorter, temporary } from './testing/replayed.js';

describe('a case file', () => {
  it('is what one municipality and one provider exchanged about one client', () => {
    const files = casesOf(
      assigned(),
      assigned([{ ToewijzingNummer: 1002 }], { Bsn: otherBsn }),
      assigned([{}], { Gemeente: '0363' }),
      started(),
      assigned([{ ToewijzingNummer: 1003 }], { Aanbieder: '42420002' }),
    );
    expect(files.map(({ Gemeente, Aanbieder, Bsn }) => [Gemeente, Aanbieder, Bsn])).toEqual([
      ['0384', '42420001', bsn],
      ['0384', '42420001', otherBsn],
      ['0363', '42420001', bsn],
      ['0384', '42420002', bsn],
    ]);
    expect(files[0]?.starts).toHaveLength(1);
  });

  it('has the versions of an assignment, and no new one when it is sent again', () => {
    const [first] = caseOf(
      assigned(),
      assigned(),
      assigned([shorter], march),
      assigned([shorter], march),
    ).assignments;
    expect(first?.versions.map(({ product }) => product.Einddatum)).toEqual(['2026-12-31', '2026-06-30']);
    expect(first && currentVersion(first).Einddatum).toBe('2026-06-30');
  });

  it('lets the newest decision count, whichever message comes last (IV013)', () => {
    const [first] = caseOf(assigned([shorter], march), assigned([{}], { on: '2026-03-11' })).assignments;
    expect(first && currentVersion(first).Einddatum).toBe('2026-06-30');
  });

  it('says by which message, file and class something was told', () => {
    const message = assigned([{}, { ToewijzingNummer: 1002, Product: { Categorie: '45', Code: '45A05' } }], {
      id: 'A7',
    });
    const { assignments, client } = caseOf({ message, file: 'inbox/7.xml' });
    expect(assignments[1]?.versions[0]?.told).toEqual({
      Identificatie: 'A7',
      Dagtekening: '2026-01-05',
      file: 'inbox/7.xml',
      path: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]',
    });
    expect(client?.told.path).toBe('/Bericht/Client');
  });

  it('knows the client as the municipality tells, and as the provider does until then', () => {
    const { client: early } = caseOf(requested());
    expect(early).toMatchObject({ toldBy: 'aanbieder', Geboortedatum: { Datum: '2012-03-04' } });
    const { client: later } = caseOf(requested(), assigned(), started());
    expect(later?.toldBy).toBe('gemeente');
    expect(later).toHaveProperty('Relaties.Relatie[0].Soort', '11');
    expect(later).not.toHaveProperty('ToegewezenProducten');
  });

  it('has what was requested, answered and granted', () => {
    const { requests } = caseOf(requested(), answered(), assigned([{ ReferentieAanbieder: 'REF-1' }]));
    expect(requests).toMatchObject([
      {
        kind: 'JW315',
        ReferentieAanbieder: 'REF-1',
        answers: [{ answer: { VerzoekAntwoord: '2' } }],
        granted: [{ ToewijzingNummer: 1001 }],
      },
    ]);
    expect(requests.map(isOpenRequest)).toEqual([false]);
    expect(caseOf(requested(), answered()).requests.map(isOpenRequest)).toEqual([true]);
    expect(caseOf(requested(), answered(rejection)).requests.map(isOpenRequest)).toEqual([false]);
    expect(caseOf(assigned(), changeRequested({ changed: [{}] })).requests).toMatchObject([
      { kind: 'JW317' },
    ]);
  });

  it('has starts and stops, without those that were deleted', () => {
    const { starts, stops } = caseOf(
      assigned(),
      started(),
      stopped([temporary]),
      started([{ Begindatum: '2026-03-01' }], march),
      stopped([{ Begindatum: '2026-03-01', Einddatum: '2026-03-20' }], { on: '2026-03-23' }),
      stopped([{ Begindatum: '2026-03-01', Einddatum: '2026-03-20', ...deletion }], { on: '2026-03-24' }),
    );
    expect(starts.map(({ start }) => start.Begindatum)).toEqual(['2026-01-10', '2026-03-01']);
    expect(stops.map(({ stop }) => [stop.RedenBeeindiging, stop.Einddatum])).toEqual([['20', '2026-02-20']]);
  });

  it('has claimed lines: open, then approved or rejected, and by what they were credited', () => {
    const february = {
      ProductReferentie: { ReferentieNummer: 'P2' },
      ProductPeriode: monthOf('2026-02'),
    } as const;
    const claim = claimed([{}, february], { month: '2026-02' });
    const statesOf = (...messages: readonly Message[]) =>
      caseOf(assigned(), ...messages).lines.map(({ line, state, creditedBy }) => [
        line.ProductReferentie.ReferentieNummer,
        state,
        creditedBy,
      ]);
    expect(statesOf(claim)).toEqual([
      ['P1', 'open', undefined],
      ['P2', 'open', undefined],
    ]);
    expect(statesOf(claim, claimAnswered(claim, [february]))).toEqual([
      ['P1', 'approved', undefined],
      ['P2', 'rejected', undefined],
    ]);
    expect(statesOf(claim, claimAnswered(claim), claimed([credit], { month: '2026-02' }))).toEqual([
      ['P1', 'approved', 'C1'],
      ['P2', 'approved', undefined],
      ['C1', 'open', undefined],
    ]);
  });

  it('lets a debit line stand again when its credit is rejected', () => {
    const claim = claimed();
    const crediting = claimed([credit]);
    const messages = [assigned(), claim, claimAnswered(claim), crediting, claimAnswered(crediting, [credit])];
    expect(caseOf(...messages).lines.map(({ creditedBy, state }) => [creditedBy, state])).toEqual([
      [undefined, 'approved'],
      [undefined, 'rejected'],
    ]);
    // So the same month cannot be claimed again, while the credit can be sent anew.
    const again = { ProductReferentie: { ReferentieNummer: 'P2' } } as const;
    expect(codesOf(...messages, claimed([again]))).toEqual(['TR389']);
    expect(codesOf(...messages, claimed([credit]))).toEqual([]);
  });

  it('is plain data that does not change with the messages it came from', () => {
    const file = caseOf(
      requested(),
      assigned([{ ReferentieAanbieder: 'REF-1' }]),
      started(),
      stopped(),
      claimed(),
    );
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    expect(Object.keys(file).sort()).toEqual([
      'Aanbieder',
      'Bsn',
      'Gemeente',
      'assignments',
      'client',
      'lines',
      'requests',
      'starts',
      'stops',
    ]);
  });
});
