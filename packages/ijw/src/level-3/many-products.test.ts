/**
 * Messages about one client with very many products: the work grows with their number, not with its square.
 *
 * Counted are steps along lists, of a replay in which every message meets what all those before it left.
 */
import { addDays } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { beginReplay } from '../case-file/index.js';
import { messageJudge } from '../level-2/index.js';
import type { Message } from '../standard/index.js';
import {
  assigned,
  changeRequested,
  claimAnswered,
  claimed,
  requested,
  started,
  stopped,
} from './testing/messages.js';
import { stepsDuring } from './testing/steps.js';

const day = (at: number) => addDays('2026-01-01', at);
const oneDay = (at: number) => ({ Ingangsdatum: day(at), Einddatum: day(at) });
const deleted = { StatusAanlevering: '3' } as const;
const credits = { DebetCredit: 'C', Bedrag: 10000 } as const;

/** One case with so many of everything; which of it is wrong does not matter. */
function messagesAbout(count: number): Map<string, Message> {
  const all = Array.from({ length: count }, (_, at) => at);
  const first = all.map((at) => ({ ToewijzingNummer: 1000 + at, ...oneDay(at) }));
  const second = all.map((at) => ({ ToewijzingNummer: 500_000 + at, ...oneDay(count + at) }));
  const starts = all.map((at) => ({ ToewijzingNummer: 1000 + at }));
  const onOne = all.map((at) => ({ Begindatum: day(-at) }));
  const line = (at: number) => ({
    ToewijzingNummer: 1000 + at,
    ProductReferentie: { ReferentieNummer: `P${at}` },
  });
  const claim = claimed(all.map(line), { id: 'CLAIM' });
  return new Map<string, Message>([
    [
      'requests',
      requested(all.map((at) => ({ ReferentieAanbieder: `R${at}`, ToewijzingIngangsdatum: day(at) }))),
    ],
    [
      'assignments by reference',
      assigned(first.map((each, at) => ({ ...each, ReferentieAanbieder: `R${at}` }))),
    ],
    ['the same once more', assigned(first.map((each, at) => ({ ...each, ReferentieAanbieder: `R${at}` })))],
    ['changed assignments', assigned(first.map((each) => ({ ...each, RedenWijziging: '05' })))],
    ['requests beside assignments', requested(all.map((at) => ({ ReferentieAanbieder: `S${at}` })))],
    [
      'new assignments, one reference',
      assigned(second.map((each) => ({ ...each, ReferentieAanbieder: 'S1' }))),
    ],
    ['that reference again', assigned(second.map((each) => ({ ...each, ReferentieAanbieder: 'S1' })))],
    ['starts', started(starts)],
    ['starts of one assignment', started(onOne)],
    ['stops', stopped(starts)],
    ['stops of one assignment', stopped(all.map((at) => ({ Einddatum: day(-at), RedenBeeindiging: '20' })))],
    ['deleted stops, the last first', stopped(starts.map((each) => ({ ...each, ...deleted })).reverse())],
    ['deleted starts, the last first', started(starts.map((each) => ({ ...each, ...deleted })).reverse())],
    ['starts anew', started(starts)],
    [
      'a request for change',
      changeRequested({
        unchanged: first.map(({ ToewijzingNummer }) => ToewijzingNummer),
        changed: second.map(({ ToewijzingNummer }) => ({ ToewijzingNummer })),
        added: all.map((at) => ({ GewensteIngangsdatum: day(at), Einddatum: day(at) })),
      }),
    ],
    ['a claim', claim],
    [
      'credits',
      claimed(
        all.map((at) => ({
          ToewijzingNummer: 1000 + at,
          ProductReferentie: { ReferentieNummer: `C${at}`, VorigReferentieNummer: `P${at}` },
          IngediendBedrag: credits,
        })),
      ),
    ],
    ['the answer to a claim', claimAnswered(claim, all.map(line))],
    ['deleted assignments', assigned(first.map((each) => ({ ...each, RedenWijziging: '13' })))],
  ]);
}

/** The steps of each message: at level 2, and at levels 3 and 4. */
function stepsOf(count: number): ReadonlyMap<string, number> {
  const judge = messageJudge({ keep: 1 });
  const replaying = beginReplay({ keep: 1 });
  const steps = new Map<string, number>();
  for (const [name, message] of messagesAbout(count)) {
    steps.set(
      `${name}, level 2`,
      stepsDuring(() => judge.message(message)),
    );
    steps.set(
      `${name}, level 3`,
      stepsDuring(() => replaying.receive({ message, isRejected: false })),
    );
  }
  return steps;
}

describe('twice as many products are twice the work', () => {
  const some = stepsOf(300);
  const twice = stepsOf(600);

  it.each([...some.keys()])('%s', (name) => {
    // A little is done once for the message; a walk of all for each would be four times as much.
    expect(twice.get(name)).toBeLessThan(2.2 * (some.get(name) ?? 0) + 100);
  });
});
