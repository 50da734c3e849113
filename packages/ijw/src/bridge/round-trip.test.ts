import {
  AgbCode,
  addDays,
  type CareTrajectory,
  careFormIds,
  destinations,
  hasResidence,
  type Measure,
  type Organisation,
  type Person,
  type Placement,
  type Register,
  type Relation,
} from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../case-file/index.js';
import { municipalityLists, standardProductCodes } from '../codes/index.js';
import { validateMessage } from '../level-2/index.js';
import { readMessage } from '../reader/index.js';
import type { Message } from '../standard/index.js';
import { writeMessage } from '../writer/index.js';
import { registerOf } from './register-of.js';
import { canonical } from './testing/canonical.js';
import { carriedByMessages } from './writing/carried-by-messages.js';
import { messagesOf } from './writing/messages-of.js';
import { testBsnOf } from './writing/test-bsns.js';

/*
 * The law. For every register r, with messages m = messagesOf(r):
 *
 *   registerOf(replay(m).caseFiles) says the same as carriedByMessages(r),
 *
 * where two registers say the same when they hold the same records apart from the ids; and every message of m is right at
 * level 1 (as read back from its text), at level 2 and beside the earlier ones (levels 3 and 4). The one remark that may be
 * made is OP284, on a month in which a provider delivered nothing.
 */

const [firstDay, lastDay] = ['2019-01-01', '2025-01-01'] as const;
const day = fc.integer({ min: -200, max: 2400 }).map((days) => addDays(firstDay, days));
const span = fc.option(fc.oneof(fc.integer({ min: -2, max: 5 }), fc.integer({ min: 6, max: 1500 })), {
  nil: undefined,
});
const person = fc.constantFrom('c1', 'c2', 'c3', 'nobody');
const provider = fc.option(fc.constantFrom('o1', 'o2', 'nobody'), { nil: undefined });

const period = fc.tuple(day, span).map(([start, days]) => ({
  start,
  ...(days !== undefined && { end: addDays(start, days) }),
}));

/** Absent, rather than `undefined`. */
function present<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const placement = fc
  .record({
    ...{ personId: person, providerId: provider, period },
    careForm: fc.constantFrom(...careFormIds.filter((form) => hasResidence(form) !== false)),
    destination: fc.option(fc.constantFrom(...destinations), { nil: undefined }),
    nightsPerWeek: fc.option(fc.constantFrom(1, 2, 3, 3.5, 5, 7, 9), { nil: undefined }),
    endUnknown: fc.option(fc.constant(true), { nil: undefined, freq: 10 }),
  })
  .map(({ period: { start, end }, ...fields }) => present({ start, end, ...fields }));

const trajectory = fc
  .record({
    ...{ personId: person, providerId: provider, period },
    careForm: fc.constantFrom(...careFormIds),
    endReason: fc.option(fc.constantFrom('01', '02', '03', '04', '05', 'death', 'moved'), { nil: undefined }),
    referrer: fc.option(fc.constantFrom('huisarts', 'gemeente', 'neighbour'), { nil: undefined }),
    crisisStart: fc.option(fc.boolean(), { nil: undefined }),
    hoursPerWeek: fc.option(fc.constantFrom(0, 0.3, 1, 2.5, 12, 200), { nil: undefined }),
  })
  .map(({ period: { start, end }, ...fields }) => present({ start, end, ...fields }));

const measure = fc
  .record({
    personId: person,
    organisationId: provider,
    period,
    kind: fc.constantFrom('ots', 'vots', 'jeugdreclassering'),
  })
  .map(({ period: { start, end }, ...fields }) => present({ start, end, ...fields }));

const relation = fc.record({
  fromId: fc.constantFrom('a1', 'a2', 'c1'),
  toId: person,
  kind: fc.constantFrom('legal-parent-of', 'genetic-parent-of', 'partner-of', 'raises'),
});

const numbered = (records: readonly object[], prefix: string) =>
  records.map((record, at) => ({ id: `${prefix}${at + 1}`, ...record }));

const registers = fc
  .record({
    placements: fc.array(placement, { maxLength: 6 }),
    trajectories: fc.array(trajectory, { maxLength: 5 }),
    measures: fc.array(measure, { maxLength: 3 }),
    relations: fc.array(relation, { maxLength: 4 }),
  })
  .map(
    ({ placements, trajectories, measures, relations }): Register => ({
      about: { version: '1', extractedOn: lastDay },
      persons: [
        { id: 'c1', birthDate: '2003-05-01', sex: 'female' },
        { id: 'c2', birthDate: '2012-02-29' },
        { id: 'c3', birthDate: '2019-06-01', sex: 'male' },
        { id: 'a1', birthDate: '1980-01-01', sex: 'female' },
        { id: 'a2', birthDate: '1890-01-01' },
      ],
      organisations: [
        { id: 'o1', kind: 'provider', agb: AgbCode.parse('42420001') },
        { id: 'o2', kind: 'gi', agb: AgbCode.parse('42420002') },
      ],
      placements: numbered(placements, 'p') as Placement[],
      trajectories: numbered(trajectories, 't') as CareTrajectory[],
      measures: numbered(measures, 'm') as Measure[],
      relations: numbered(relations, 'r') as Relation[],
    }),
  );

const agbOf = ({ agb }: Organisation) => agb as string | undefined;

describe('there and back', () => {
  it('every register comes back as far as messages carry it, over messages without a fault', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(0, 0.3, 1), (register, corrections) => {
        const bsnOf = testBsnOf(register);
        const options = { municipality: '0384', bsnOf, corrections };
        const remarks: string[] = [];

        function* asReceived(): Generator<Message> {
          let before = '';
          for (const message of messagesOf(register, options)) {
            const { Dagtekening } = message.Header.BerichtIdentificatie;
            if (Dagtekening < before) remarks.push('order');
            before = Dagtekening;
            const { message: read, findings } = readMessage(writeMessage(message));
            for (const { code } of [...findings, ...validateMessage(message).findings]) remarks.push(code);
            if (read !== undefined) yield read;
          }
        }

        const sources = { products: standardProductCodes, municipalities: municipalityLists };
        const replaying = replay(asReceived(), { sources });
        for (const { findings } of replaying) for (const { code } of findings) remarks.push(code);
        expect(remarks.filter((code) => code !== 'OP284')).toEqual([]);

        const { register: back } = registerOf(replaying.end().caseFiles, { identities: true });
        const { register: carried } = carriedByMessages(register, options);
        const clients = new Set(
          [...(carried.placements ?? []), ...(carried.trajectories ?? []), ...(carried.measures ?? [])].map(
            ({ personId }) => personId,
          ),
        );
        const ofRegister = {
          agbOf,
          bsnOf: (each: Person) => (clients.has(each.id) ? bsnOf(each) : undefined),
        };
        const ofMessages = { agbOf, bsnOf: ({ bsn }: Person) => bsn as string | undefined };
        expect(canonical(back, ofMessages)).toEqual(canonical(carried, ofRegister));
      }),
      { numRuns: Number(process.env['IJW_ROUND_TRIPS'] ?? 50) },
    );
  }, 600_000);
});
