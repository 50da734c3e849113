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
import { readClients, readMessage } from '../reader/index.js';
import type { JW302, JW306, JW325, Message } from '../standard/index.js';
import { writeMessage } from '../writer/index.js';
import {
  beginReplay,
  type CaseFile,
  currentVersion,
  isOpenRequest,
  type ReceivedMessage,
  replay,
} from './index.js';

type Incoming = Message | ReceivedMessage;

const casesOf = (...messages: readonly Incoming[]): readonly CaseFile[] => replay(messages).end().caseFiles;
const caseOf = (...messages: readonly Incoming[]): CaseFile => {
  const [only, ...others] = casesOf(...messages);
  expect(others).toEqual([]);
  if (only === undefined) throw new Error('no case file');
  return only;
};
const takenOf = (...messages: readonly Incoming[]) => [...replay(messages)].map(({ taken }) => taken);
const codesOf = (...messages: readonly Incoming[]) =>
  [...replay(messages)].flatMap(({ findings }) => findings.map(({ code }) => code));

const shorter = {
  Einddatum: '2026-06-30',
  RedenWijziging: '05',
  Toewijzingsdatum: '2026-03-01',
} as const;
const march = { on: '2026-03-10' } as const;
const temporary = { RedenBeeindiging: '20' } as const;
const deletion = { StatusAanlevering: '3' } as const;

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

describe('replay', () => {
  const story = [
    requested(),
    answered(),
    assigned([{ ReferentieAanbieder: 'REF-1' }]),
    started(),
    started(),
    stopped(),
    claimed(),
  ];

  it('gives a verdict per message, in their order, while it is walked', () => {
    const verdicts = [...replay(story)];
    expect(verdicts.map(({ number, kind, taken }) => [number, kind, taken])).toEqual([
      [1, 'JW315', 'whole'],
      [2, 'JW319', 'whole'],
      [3, 'JW301', 'whole'],
      [4, 'JW305', 'whole'],
      [5, 'JW305', 'rejected'],
      [6, 'JW307', 'whole'],
      [7, 'JW323', 'whole'],
    ]);
    expect(verdicts[4]?.findings.map(({ code, retourCode, level }) => [code, retourCode, level])).toEqual([
      ['TR074', '9074', 3],
      ['TR326', '9326', 3],
    ]);
  });

  it('may be broken off: the end takes what is left', () => {
    const run = replay(story);
    for (const { number } of run) if (number === 2) break;
    const { caseFiles, rules } = run.end();
    expect(caseFiles).toHaveLength(1);
    expect(caseFiles).toEqual(replay(story).end().caseFiles);
    expect(rules).toEqual(replay(story).end().rules);
  });

  it('goes the same way over messages that come in', async () => {
    async function* coming(): AsyncGenerator<Message> {
      for (const message of story) yield message;
    }
    const run = replay(coming());
    const verdicts = [];
    for await (const verdict of run) verdicts.push(verdict);
    expect(verdicts).toEqual([...replay(story)]);
    const { caseFiles, rules } = await run.end();
    expect({ caseFiles, rules }).toEqual({
      caseFiles: replay(story).end().caseFiles,
      rules: replay(story).end().rules,
    });
  });

  it('goes the same way over a claim client by client', async () => {
    const claim = claimed([{}, { ToewijzingNummer: 999, ProductReferentie: { ReferentieNummer: 'P2' } }]);
    const text = writeMessage(claim);
    const { message, locate } = readMessage(text);
    if (message === undefined) throw new Error('not read');
    const whole = beginReplay();
    whole.receive(assigned());
    const expected = whole.receive({ message, locate });
    const parts = beginReplay();
    parts.receive(assigned());
    const open = parts.claim({ isRejected: false });
    const given = [];
    for await (const part of readClients(text)) given.push(open.take(part));
    expect(given.at(-1)).toEqual(expected);
    expect(given.slice(0, -1).every((each) => each === undefined)).toBe(true);
    expect(parts.end().caseFiles.map(({ lines }) => lines)).toEqual(
      whole.end().caseFiles.map(({ lines }) => lines),
    );
    expect(expected.findings[0]?.location.line).toBeGreaterThan(1);
  });

  it('names the class at fault, with the line and column of the element, and no value', () => {
    const text = writeMessage(started([{}, { ToewijzingNummer: 987_654 }]));
    const { message, locate } = readMessage(text);
    if (message === undefined) throw new Error('not read');
    const [, verdict] = [...replay([assigned(), { message, locate, file: 'start.xml' }])];
    const [finding] = verdict?.findings ?? [];
    expect(finding?.location).toMatchObject({
      file: 'start.xml',
      path: '/Bericht/Client/StartProducten/StartProduct[2]',
      field: 'ToewijzingNummer',
    });
    const line = text.split('\r\n')[(finding?.location.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.location.column ?? 0) - 1)).toContain('ToewijzingNummer>987654<');
    expect(JSON.stringify(finding)).not.toContain('987654');
  });

  it('speaks Dutch', () => {
    const [verdict] = [...replay([started()], { locale: 'nl' })];
    expect(verdict?.findings[0]?.message).toContain('Geen toewijzing van deze cliënt');
  });

  it('keeps as many findings per rule as asked, and counts all', () => {
    const run = replay([started(), started(), started()], { keep: 2 });
    const { runs, rules } = run.end();
    expect(rules.find(({ id }) => id === 'TR019')).toMatchObject({ checked: 3, failed: 3 });
    expect(runs.find(({ rule }) => rule.id === 'TR019')?.findings()).toHaveLength(2);
  });

  it('judges at the levels asked for', () => {
    expect(
      replay([], { levels: [4] })
        .end()
        .rules.map(({ id }) => id),
    ).toEqual(['TR135', 'TR346', 'TR378', 'TR381']);
    expect(replay([], { levels: [3] }).end().rules).toHaveLength(71); // TR346 asks no source
  });

  it('skips with a reason what asks for a source, and judges it with the source', () => {
    const reasonsOf = (id: string) =>
      replay([assigned()])
        .end()
        .rules.find((rule) => rule.id === id)?.reason;
    expect(reasonsOf('TR135')).toBe('no-day');
    expect(reasonsOf('TR378')).toBe('no-municipality-lists');
    expect(reasonsOf('TR381')).toBe('no-product-list');
    expect(reasonsOf('TR418')).toBe('no-contract-rates');
    const { rules } = replay([assigned()], { asOf: '2026-02-01' }).end();
    expect(rules.find(({ id }) => id === 'TR135')).toMatchObject({ outcome: 'passed', checked: 1 });
  });

  it('notes a source that breaks down as a crash of the rule, and goes on', () => {
    const rateOf = () => {
      throw new TypeError('the register of contracts is closed');
    };
    const run = replay([assigned(), claimed()], { sources: { rateOf } });
    expect([...run].map(({ taken }) => taken)).toEqual(['whole', 'whole']);
    expect(run.end().rules.find(({ id }) => id === 'TR418')).toMatchObject({
      outcome: 'crashed',
      reason: 'threw:TypeError',
    });
  });
});
