/** From a register to messages: the stream of a whole municipality. */
import {
  earliest,
  isAgbCode,
  isTestBsn,
  type Organisation,
  type Person,
  type PlainDate,
  type Register,
} from '@jeugd/core';
import type { Message } from '../../standard/messages.js';
import { bridgeLog } from '../bridge-log.js';
import type { CareDraft } from '../care-draft.js';
import { byDay, type Stream } from './by-day.js';
import { caseMessages } from './case-messages.js';
import type { Dated, WrittenCase } from './case-work.js';
import type { WrittenClaims } from './claim-lines.js';
import { claimMessages, firstClaimDay } from './claim-messages.js';
import type { WrittenClient } from './client-classes.js';
import { draftsOfRegister } from './drafts-of-register.js';
import { callError } from './errors.js';
import { type Drafting, draftingOf, type MessagesOfOptions } from './options.js';
import { type Plan, planOf } from './plan.js';
import { newPost } from './post.js';
import { relativesOf } from './relatives.js';

/**
 * The messages that a municipality and its providers would have exchanged on a register, in order of time: requests
 * (JW315, JW317) and what is said of them (JW319), assignments with their changes (JW301), starts (JW305), stops (JW307), claims (JW323) with their answers
 * (JW325), and what went wrong and was put right. Each is right at levels 1 and 2, and beside the others.
 *
 * For tests and demonstrations: citizen service numbers are of the test range only, names and telephone numbers are
 * invented, and what a register does not hold (rates, days on which somebody was told) is made up. What the messages
 * carry of the register is what {@link carriedByMessages} gives. The stream is written as it is walked: no message is
 * kept, and walking it again gives the same. Return messages are not in it.
 *
 * The register is looked at when the function is called. A register without care gives no messages.
 *
 * @dutch berichtenstroom van een gemeente
 * @throws {JeugdError} `ijw/invalid-municipality`, `ijw/no-as-of` or `ijw/invalid-share` when an option is not possible;
 * `ijw/no-bsn`, `ijw/not-a-test-bsn`, `ijw/same-bsn` or `ijw/no-agb` when persons or organisations lack a number
 * @example
 * const stay = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01', providerId: 'o1' } as const;
 * const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;
 * const organisations = [{ id: 'o1', kind: 'provider', agb: AgbCode.parse('42420001') }] as const;
 * const about = { version: '1', extractedOn: '2024-04-01' } as const;
 * const register = { about, persons, organisations, placements: [stay] };
 * const messages = messagesOf(register, { municipality: '0384', bsnOf: testBsnOf(register) });
 * [...messages].map(kindOf); // ['JW301', 'JW305']
 */
export function messagesOf(register: Register, options: MessagesOfOptions): Iterable<Message> {
  const { corrections = 0.05, requests = true, claims = true } = options;
  if (!(corrections >= 0 && corrections <= 1)) throw callError('ijw/invalid-share');
  const drafting = draftingOf(register, options);
  const drafts = draftsOfRegister(register, drafting, bridgeLog({ keep: 0 }));
  const clients = clientsOf(register, drafts, drafting, options);
  const agbOf = agbCodesOf(drafts, drafting, options);
  const { asOf, municipality } = drafting;
  const cases = casesOf(drafts, { clients, agbOf, drafting });
  return {
    *[Symbol.iterator]() {
      const post = newPost();
      const writing = { post, asOf, requests, corrections };
      const streams: Stream<Dated>[] = cases.map((written) => ({
        from: firstDayOf(written.plans),
        open: () => caseMessages(written, writing),
      }));
      if (claims) streams.push(...claimStreams(cases, { municipality, post, asOf, corrections }));
      for (const { write } of byDay(streams)) yield write();
    },
  };
}

/** The clients, by the id of the person; each with a number of its own. */
function clientsOf(
  register: Register,
  drafts: readonly CareDraft[],
  { index }: Drafting,
  { bsnOf }: MessagesOfOptions,
): ReadonlyMap<string, WrittenClient> {
  const inCare = new Set(drafts.map(({ personId }) => personId));
  const relatives = relativesOf(register, index, inCare, bridgeLog({ keep: 0 }));
  const orders = new Map<string, CareDraft[]>();
  for (const draft of drafts) {
    if (draft.meaning.gives !== 'measure' || draft.meaning.measure !== 'ots') continue;
    orders.set(draft.personId, [...(orders.get(draft.personId) ?? []), draft]);
  }
  const persons = [...inCare].flatMap((id) => index.find('persons', id) ?? []);
  const numbers = bsnsOf(persons, bsnOf);
  return new Map(
    persons.map((person, at) => [
      person.id,
      {
        ...{ person, bsn: numbers[at] ?? '' },
        ...{ relatives: relatives.get(person.id) ?? [], orders: orders.get(person.id) ?? [] },
      },
    ]),
  );
}

function bsnsOf(persons: readonly Person[], bsnOf: MessagesOfOptions['bsnOf']): readonly string[] {
  const numbers = persons.map((person) => (isTestBsn(person.bsn) ? person.bsn : bsnOf?.(person)));
  const without = persons.filter((_, at) => numbers[at] === undefined);
  const strangers = without.filter(({ bsn }) => bsn !== undefined).length;
  const wrong = numbers.filter((number) => number !== undefined && !isTestBsn(number)).length + strangers;
  if (wrong > 0) throw callError('ijw/not-a-test-bsn', { persons: wrong });
  if (without.length > 0) throw callError('ijw/no-bsn', { persons: without.length });
  const same = numbers.length - new Set(numbers).size;
  if (same > 0) throw callError('ijw/same-bsn', { persons: same });
  return numbers.map((number) => number ?? '');
}

/** The AGB codes of who gives care, by the id of the organisation. */
function agbCodesOf(
  drafts: readonly CareDraft[],
  { index }: Drafting,
  { agbOf }: MessagesOfOptions,
): ReadonlyMap<string, string> {
  const codeOf = (organisation: Organisation) =>
    isAgbCode(organisation.agb) ? organisation.agb : agbOf?.(organisation);
  const codes = new Map<string, string>();
  const without = new Set<string>();
  for (const { providerId } of drafts) {
    if (codes.has(providerId) || without.has(providerId)) continue;
    const organisation = index.find('organisations', providerId);
    const code = organisation && codeOf(organisation);
    if (isAgbCode(code)) codes.set(providerId, code);
    else without.add(providerId);
  }
  if (without.size > 0) throw callError('ijw/no-agb', { organisations: without.size });
  return codes;
}

interface CaseParts {
  readonly clients: ReadonlyMap<string, WrittenClient>;
  readonly agbOf: ReadonlyMap<string, string>;
  readonly drafting: Drafting;
}

/** The cases in the order of the register, with a plan per stretch of care. */
function casesOf(
  drafts: readonly CareDraft[],
  { clients, agbOf, drafting }: CaseParts,
): readonly WrittenCase[] {
  const byCase = new Map<string, CareDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.personId}/${draft.providerId}`;
    const others = byCase.get(key);
    if (others === undefined) byCase.set(key, [draft]);
    else others.push(draft);
  }
  let number = 1000;
  const cases: WrittenCase[] = [];
  for (const [first, ...others] of byCase.values()) {
    const client = first && clients.get(first.personId);
    const provider = first && agbOf.get(first.providerId);
    if (first === undefined || client === undefined || provider === undefined) continue;
    const { municipality, asOf } = drafting;
    const ordered = [first, ...others].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    const done = new Map<string, PlainDate>();
    const plans = ordered.map((draft) => {
      number += 1;
      const product = `${draft.meaning.category}/${draft.meaning.code}`;
      const plan = planOf(draft, { number, notBefore: done.get(product), asOf });
      done.set(product, plan.done);
      return plan;
    });
    cases.push({ client, municipality, provider, plans });
  }
  return cases;
}

function firstDayOf(plans: readonly Plan[]): PlainDate {
  return plans.reduce<PlainDate>(
    (first, { versions: [{ day }] }) => earliest(first, day),
    plans[0]?.versions[0].day ?? '0001-01-01',
  );
}

function claimStreams(
  cases: readonly WrittenCase[],
  parts: Pick<WrittenClaims, 'municipality' | 'post' | 'asOf' | 'corrections'>,
): readonly Stream<Dated>[] {
  const byProvider = new Map<string, { plan: Plan; client: WrittenClient }[]>();
  for (const { provider, client, plans } of cases) {
    const given = byProvider.get(provider) ?? [];
    for (const plan of plans) given.push({ plan, client });
    byProvider.set(provider, given);
  }
  return [...byProvider].flatMap(([provider, plans]) => {
    plans.sort((a, b) => (a.plan.start < b.plan.start ? -1 : a.plan.start > b.plan.start ? 1 : 0));
    const claims: WrittenClaims = { ...parts, provider, plans };
    const from = firstClaimDay(claims);
    return from === undefined ? [] : [{ from, open: () => claimMessages(claims) }];
  });
}
