/**
 * Laws of a replay, on chains that were shuffled, doubled and corrupted, and on messages drawn from the definitions.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  assigned,
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
import { kindOf, type Message, messageKinds } from '../standard/messages.js';
import { randomFrom } from '../testing/random.js';
import { randomMessage } from '../testing/random-message.js';
import { beginReplay, replay } from './index.js';

const claim = claimed();
const second = claimed(
  [{ ProductReferentie: { ReferentieNummer: 'P2' }, ProductPeriode: monthOf('2026-02') }],
  {
    month: '2026-02',
  },
);
const story: readonly Message[] = [
  requested(),
  answered(),
  assigned([{ ReferentieAanbieder: 'REF-1' }]),
  started(),
  stopped([{ RedenBeeindiging: '20' }]),
  started([{ Begindatum: '2026-02-23' }], { on: '2026-02-24' }),
  changeRequested({ changed: [{}] }),
  answered({ ...rejection, ReferentieAanbieder: 'VOW-1' }, { on: '2026-03-05' }),
  claim,
  second,
  claimAnswered(claim),
  claimAnswered(second, [
    { ProductReferentie: { ReferentieNummer: 'P2' }, ProductPeriode: monthOf('2026-02') },
  ]),
  claimed([credit], { month: '2026-02' }),
  assigned([{ ToewijzingNummer: 1002 }], { Bsn: otherBsn }),
  started([{ ToewijzingNummer: 1002 }], { Bsn: otherBsn }),
];

/** A message in which one value was replaced by that of another message at the same path, or left out. */
const corrupted = fc
  .record({ at: fc.nat(story.length - 1), from: fc.nat(story.length - 1), seed: fc.nat() })
  .map(({ at, from, seed }) => corrupt(story[at] ?? claim, story[from] ?? claim, seed));
const drawn = fc
  .record({ kind: fc.constantFrom(...messageKinds), seed: fc.nat() })
  .map(({ kind, seed }) => randomMessage(kind, randomFrom(seed)));
const chain = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...story) }, corrupted, drawn), {
  maxLength: 25,
});
const sources = { rateOf: () => ({ ProductTarief: 2500, Eenheid: '04' }) };

describe('a replay of whatever messages', () => {
  it('never throws, gives a verdict of each, and all rules end', () => {
    fc.assert(
      fc.property(chain, fc.boolean(), (messages, isJudgedInside) => {
        const run = replay(
          messages.map((message) => (isJudgedInside ? message : { message, isRejected: false })),
          { sources, asOf: '2026-06-01' },
        );
        expect([...run].map(({ number, kind }) => [number, kind])).toEqual(
          messages.map((message, at) => [at + 1, kindOf(message)]),
        );
        const { rules, caseFiles } = run.end();
        expect(rules).toHaveLength(74);
        expect(rules.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
        expect(JSON.parse(JSON.stringify(caseFiles))).toEqual(caseFiles);
      }),
      { numRuns: 300 },
    );
  });

  it('rejects every message that comes a second time, and is not changed by it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...story]), fc.nat(), (messages, pick) => {
        const once = replay(messages);
        const verdicts = [...once];
        const at = pick % Math.max(1, messages.length);
        const repeated = messages[at];
        if (repeated === undefined || verdicts[at]?.taken === 'rejected') return;
        const twice = replay([...messages, repeated]);
        expect([...twice].at(-1)).toMatchObject({ taken: 'rejected' });
        expect([...replay([...messages, repeated])].at(-1)?.findings.map(({ code }) => code)).toContain(
          'TR056',
        );
        expect(twice.end().caseFiles).toEqual(once.end().caseFiles);
      }),
      { numRuns: 200 },
    );
  });

  it('says of a message the same whatever comes after it', () => {
    fc.assert(
      fc.property(chain, fc.nat(25), (messages, length) => {
        expect([...replay(messages.slice(0, length))]).toEqual([...replay(messages)].slice(0, length));
      }),
      { numRuns: 100 },
    );
  });

  it('of other clients changes nothing for a client', () => {
    const ofOther = story.filter((message) => JSON.stringify(message).includes(otherBsn));
    const ofClient = story.filter((message) => !ofOther.includes(message));
    const mixed = replay(story).end().caseFiles;
    expect(ofOther).toHaveLength(2);
    expect(mixed).toEqual([...replay(ofClient).end().caseFiles, ...replay(ofOther).end().caseFiles]);
  });

  it('rejects nothing of a case as it should be', () => {
    const replaying = beginReplay();
    const verdicts = story.map((message) => replaying.receive(message));
    expect(
      verdicts.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
    ).toEqual([]);
    expect(new Set(verdicts.map(({ taken }) => taken))).toEqual(new Set(['whole']));
  });

  it('in the end has nothing of a chain of which every message was rejected', () => {
    fc.assert(
      fc.property(chain, (messages) => {
        const received = messages.map((message) => ({ message, isRejected: true }));
        expect(replay(received).end().caseFiles).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

/** Goes down both messages at once, and takes over one value or leaves one out. What is required stays. */
function corrupt(message: Message, other: Message, seed: number): Message {
  const random = randomFrom(seed);
  const copy = structuredClone(message);
  let at: object = copy;
  let beside: unknown = other;
  for (;;) {
    const name = random.one(Object.keys(at));
    const value: unknown = Reflect.get(at, name);
    const there: unknown =
      typeof beside === 'object' && beside !== null ? Reflect.get(beside, name) : undefined;
    if (typeof value !== 'object' || value === null) {
      if (typeof there === typeof value && name !== 'BerichtCode') Reflect.set(at, name, there);
      return copy;
    }
    at = value;
    beside = there;
  }
}
