import { type Finding, finding } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import {
  type Message,
  type MessageKind,
  messageKinds,
  readMessage,
  validateMessage,
  writeMessage,
} from '../index.js';
import { rightJW323 } from '../level-2/testing/right-messages.js';
import { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import { libxml2Verdict } from '../testing/libxml2.js';
import { type Random, randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';
import { answerKindOf } from './answers.js';
import { retour } from './index.js';

const options = { identification: 'RET1', signedOn: '2026-05-06' } as const;
const ownCodes =
  LDT_RetourCode.facets.codes?.filter((code) => !['0001', '0200', '0233', '8001'].includes(code)) ?? [];
const outgoing = messageKinds.filter((kind) => answerKindOf(kind) !== undefined);

describe('which message answers which', () => {
  // The flow of the standard.
  it('is as the standard says', () => {
    expect(outgoing.map((kind) => [kind, answerKindOf(kind)])).toEqual([
      ['JW301', 'JW302'],
      ['JW305', 'JW306'],
      ['JW307', 'JW308'],
      ['JW315', 'JW316'],
      ['JW317', 'JW318'],
      ['JW319', 'JW320'],
      ['JW323', 'JW325'],
    ]);
  });
});

describe('the test messages', () => {
  const answerable = fixture.vectors.filter(({ message }) => message !== 'JW325');
  const levelTwo = (rules: readonly string[]) => rules.some((rule) => rule !== 'TR319');

  it.each(answerable)('$message: $description', ({ xml, expectedRules }) => {
    const { message, findings } = readMessage(xml);
    if (message === undefined) throw new Error('not read');
    const answer = retour(message, [...findings, ...validateMessage(message).findings], options);
    const { Header, ...rest } = answer.message ?? {};
    if (levelTwo(expectedRules)) {
      expect(answer.verdict).toBe('rejected');
      expect(Header?.RetourCodes).toEqual({ RetourCode: ['0001'] });
      expect(rest).toEqual({});
    } else if (expectedRules.length === 0) {
      expect(answer.verdict).toBe('accepted');
      if (answer.kind === 'JW325')
        expect(answer.message.DeclaratieAntwoord?.RetourCodes).toEqual({ RetourCode: ['8001'] });
      else expect([Header?.RetourCodes, rest]).toEqual([undefined, {}]);
    } else {
      // TR319 looks inside a message and yet has a code of its own.
      expect(JSON.stringify(rest)).toContain('"RetourCode":["9319"]');
    }
    expect(levelOneFaults(answer.message)).toEqual([]);
  });

  it.each(fixture.vectors.filter(({ message }) => message === 'JW325'))(
    'an answer gets no answer: $description',
    ({ xml }) => {
      const { message } = readMessage(xml);
      expect(retour(message, [], options)).toEqual({ none: 'is-answer' });
    },
  );
});

describe('what retour writes', () => {
  it.each(outgoing)(
    'is right at level 1, whatever is wrong with a %s',
    (kind) => {
      const random = randomFrom(Number(kind.slice(2)));
      const official = libxml2Verdict(answerKindOf(kind) ?? kind, 'fixtures');
      for (let time = 0; time < 400; time += 1) {
        const message = randomOriginal(kind, random);
        const findings = randomFaults(message, random);
        const answer = retour(message, findings, options);
        expect(answer.kind).toBe(answerKindOf(kind));
        expect(levelOneFaults(answer.message)).toEqual([]);
        if (answer.message !== undefined && time < 50)
          expect(official(writeMessage(answer.message))).toBe(true);
        if (answer.message !== undefined)
          expect(readMessage(writeMessage(answer.message)).message).toEqual(answer.message);
        expect(answer.verdict === 'accepted').toBe(findings.length === 0);
      }
    },
    60_000,
  );

  it('is right at level 2 where there are rules, for any faults in a right claim', () => {
    const random = randomFrom(325);
    for (let time = 0; time < 400; time += 1) {
      const findings = randomFaults(rightJW323, random);
      const { message } = retour(rightJW323, findings, options);
      if (message === undefined) throw new Error('no answer');
      expect(validateMessage(message).findings).toEqual([]);
    }
  }, 60_000);

  it('does not depend on the order of the findings', () => {
    const random = randomFrom(1);
    for (let time = 0; time < 100; time += 1) {
      const message = randomOriginal(random.one(outgoing), random);
      const findings = randomFaults(message, random);
      expect(retour(message, findings.toReversed(), options)).toEqual(retour(message, findings, options));
    }
  }, 60_000);

  it('leaves the message as it was', () => {
    const random = randomFrom(2);
    for (const kind of outgoing) {
      const message = randomOriginal(kind, random);
      const before = structuredClone(message);
      retour(message, randomFaults(message, random), options);
      expect(message).toEqual(before);
    }
  }, 60_000);
});

function levelOneFaults(message: Message | undefined): readonly Finding[] {
  if (message === undefined) throw new Error('no answer');
  return readMessage(writeMessage(message)).findings;
}

/** A random message; the total of a claim is that of its lines, as level 2 asks. */
function randomOriginal(kind: MessageKind, random: Random): Message {
  const message = randomMessage(kind, random);
  if (!('Declaratie' in message)) return message;
  const cents = message.Declaratie.Clienten.Client.flatMap(({ Prestaties }) => Prestaties.Prestatie)
    .map(({ IngediendBedrag: { Bedrag, DebetCredit } }) => (DebetCredit === 'C' ? -Bedrag : Bedrag))
    .reduce((sum, each) => sum + each, 0);
  const total = { TotaalBedrag: Math.abs(cents), DebetCredit: cents < 0 ? 'C' : 'D' } as const;
  return { ...message, Declaratie: { ...message.Declaratie, TotaalIngediendBedrag: total } };
}

/** Up to five faults of level 3 and 4 at random elements; now and then one of level 2. */
function randomFaults(message: Message, random: Random): readonly Finding[] {
  const paths = pathsIn(message, '/Bericht');
  const below = random.chance(0.7) ? paths.filter((path) => !path.startsWith('/Bericht/Header')) : paths;
  return Array.from({ length: random.below(6) }, () => {
    const level = random.chance(0.03) ? 2 : random.one([3, 4]);
    const retourCode = random.one(ownCodes);
    const location = { path: random.one(below) };
    return finding({ code: 'TR000', severity: 'error', message: '', location, level, retourCode });
  });
}

/** Every element of a message, the root too. */
function pathsIn(content: unknown, path: string): readonly string[] {
  if (typeof content !== 'object' || content === null) return [path];
  const inside = Object.entries(content).flatMap(([name, value]: [string, unknown]) =>
    Array.isArray(value)
      ? value.flatMap((one, index) => pathsIn(one, `${path}/${name}[${index + 1}]`))
      : pathsIn(value, `${path}/${name}`),
  );
  return [path, ...inside];
}
