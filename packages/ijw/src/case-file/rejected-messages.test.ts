import { describe, expect, it } from 'vitest';
import { assigned, claimAnswered, claimed, monthOf, otherBsn, started } from '../level-3/testing/messages.js';
import { readMessage } from '../reader/index.js';
import { replay } from './index.js';
import { caseOf, casesOf, codesOf, deletion, takenOf } from './testing/replayed.js';

describe('a message that is rejected counts as never sent', () => {
  const wrongBsn = assigned([{}], { Bsn: '999900007' }); // fails the eleven test: CS002

  it('at level 2, found by the replay or told by the caller', () => {
    expect(takenOf(wrongBsn)).toEqual(['rejected-before']);
    expect(casesOf(wrongBsn)).toEqual([]);
    expect(takenOf({ message: assigned(), isRejected: true }, started())).toEqual([
      'rejected-before',
      'rejected',
    ]);
    expect(takenOf({ message: wrongBsn, isRejected: false })).toEqual(['whole']);
  });

  it('at level 1: what could not be read changes nothing', () => {
    const { findings, locate } = readMessage('<nonsense/>');
    expect(findings).not.toEqual([]);
    expect([...replay([{ locate, file: 'a.xml' }])]).toEqual([
      { number: 1, file: 'a.xml', taken: 'rejected-before', findings: [] },
    ]);
  });

  it('at level 3, as a whole, also what is right in it', () => {
    const two = started([{}, { ToewijzingNummer: 999 }], { id: 'S1' });
    expect(takenOf(assigned(), two)).toEqual(['whole', 'rejected']);
    expect(caseOf(assigned(), two).starts).toEqual([]);
    // Its name is free again, and so is its key.
    expect(codesOf(assigned(), two, started([{}], { id: 'S1' })).filter((code) => code !== 'TR019')).toEqual(
      [],
    );
  });

  it('and what it deleted is there again', () => {
    const both = started([deletion, { ToewijzingNummer: 999 }]);
    expect(takenOf(assigned(), started(), both)).toEqual(['whole', 'whole', 'rejected']);
    expect(caseOf(assigned(), started(), both).starts).toHaveLength(1);
  });

  it('but of a claim only the line at fault, and the client with its lines', () => {
    const known = [assigned()];
    const unknownLine = { ToewijzingNummer: 999, ProductReferentie: { ReferentieNummer: 'P2' } };
    const claim = claimed([{}, unknownLine]);
    expect(takenOf(...known, claim)).toEqual(['whole', 'part']);
    expect(caseOf(...known, claim).lines.map(({ line }) => line.ToewijzingNummer)).toEqual([1001]);
    expect(caseOf(...known, claimed([{}], { Bsn: otherBsn })).lines).toEqual([]);
  });

  it('and a line after the month that is claimed (TR319), which is found inside the message', () => {
    const february = { ProductReferentie: { ReferentieNummer: 'P2' }, ProductPeriode: monthOf('2026-02') };
    const claim = claimed([{}, february], { month: '2026-01' });
    expect(takenOf(assigned(), claim)).toEqual(['whole', 'part']);
    expect(caseOf(assigned(), claim).lines).toHaveLength(1);
  });

  it('and the answer to a claim that was rejected is right all the same', () => {
    const twice = claimed([{}], { number: 'D1', month: '2026-01' });
    const again = claimed([{ ProductReferentie: { ReferentieNummer: 'P2' } }], {
      number: 'D1',
      month: '2026-02',
    });
    const answer = claimAnswered(again, [
      { ProductReferentie: { ReferentieNummer: 'P2' }, RetourCodes: { RetourCode: ['0233'] } },
    ]);
    expect(takenOf(assigned(), twice, again, answer)).toEqual(['whole', 'whole', 'rejected', 'whole']);
    expect(codesOf(assigned(), twice, again, answer)).toEqual(['TR333']);
    expect(takenOf(assigned(), { message: again, isRejected: true }, answer)).toEqual([
      'whole',
      'rejected-before',
      'whole',
    ]);
  });
});
