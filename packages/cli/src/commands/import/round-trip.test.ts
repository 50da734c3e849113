import type { Person, Register } from '@jeugd/core';
import {
  carriedByMessages,
  readMessage,
  registerOf,
  replay,
  testBsnOf,
  validateMessage,
  writeMessage,
} from '@jeugd/ijw';
import { syntheticRegister } from '@jeugd/synthetic';
import { describe, expect, it } from 'vitest';
import { agbOf, inventedMessages, municipality } from './testing/invented-messages.js';

/*
 * The law, on invented municipalities: importing the messages of a register gives what `carriedByMessages` says, record by
 * record apart from the ids, and no message has a fault. Clients are told apart by their number, organisations by their
 * code, people around a client by all that is known of them.
 */

function canonical(
  register: Register,
  clientOf: (person: Person) => string | undefined,
  agb: (id: string) => string,
) {
  const textOf = (fields: object) =>
    JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  const names = new Map<string, string>();
  for (const person of register.persons ?? []) {
    const { birthDate, sex } = person;
    names.set(person.id, clientOf(person) ?? `${birthDate} ${sex}`);
  }
  const rows = (register.persons ?? []).map(({ id, birthDate, sex }) =>
    [names.get(id), birthDate, sex].join(' '),
  );
  for (const table of ['placements', 'trajectories', 'measures', 'relations'] as const) {
    for (const { id: _, ...record } of register[table] ?? []) {
      const fields: Record<string, unknown> = { table, ...record };
      for (const field of ['personId', 'fromId', 'toId'])
        if (fields[field] !== undefined) fields[field] = names.get(String(fields[field]));
      for (const field of ['providerId', 'organisationId'])
        if (fields[field] !== undefined) fields[field] = agb(String(fields[field]));
      rows.push(textOf(fields));
    }
  }
  return rows.sort();
}

describe.each([
  { children: 40, seed: 1, faults: 0 },
  { children: 40, seed: 2, faults: 0 },
  { children: 40, seed: 3, faults: 60 },
])('an invented municipality of $children children, seed $seed, with $faults faults', (settings) => {
  const register = syntheticRegister(settings);
  const bsnOf = testBsnOf(register);

  it('is taken in from any day on, without a fault, when the day is told', () => {
    const messages = [...inventedMessages(register, { corrections: 0.2 })];
    for (const share of [0.2, 0.5, 0.8]) {
      const late = messages.slice(Math.floor(messages.length * share));
      const beginsOn = late[0]?.Header.BerichtIdentificatie.Dagtekening ?? '2000-01-01';
      const verdicts = [...replay(late, { beginsOn })];
      const faults = verdicts.flatMap(({ findings }) =>
        findings
          .filter(({ severity }) => severity === 'error')
          .map(({ code, message }) => `${code} ${message}`),
      );
      expect(faults).toEqual([]);
      expect(verdicts.some(({ findings }) => findings.some(({ code }) => code === 'ijw/sent-before'))).toBe(
        true,
      );
    }
  }, 120_000);

  it('comes back as far as messages carry it, over messages without a fault', () => {
    const remarks: string[] = [];
    function* received() {
      for (const message of inventedMessages(register, { corrections: 0.2 })) {
        const reading = readMessage(writeMessage(message));
        for (const { code } of [...reading.findings, ...validateMessage(message).findings])
          remarks.push(code);
        if (reading.message !== undefined) yield reading.message;
      }
    }
    const replaying = replay(received());
    for (const { findings } of replaying) for (const { code } of findings) remarks.push(code);
    // A remark on a month in which a provider delivered nothing, and no fault.
    expect(remarks.filter((code) => code !== 'OP284')).toEqual([]);

    const { register: back } = registerOf(replaying.end().caseFiles, { identities: true });
    const { register: carried } = carriedByMessages(register, { municipality });
    const inCare = new Set(
      [...(carried.placements ?? []), ...(carried.trajectories ?? []), ...(carried.measures ?? [])].map(
        ({ personId }) => personId,
      ),
    );
    expect(
      canonical(
        back,
        ({ bsn }) => bsn,
        (id) => id.slice(2),
      ),
    ).toEqual(
      canonical(
        carried,
        (person) => (inCare.has(person.id) ? bsnOf(person) : undefined),
        (id) => agbOf({ id, kind: 'provider' }),
      ),
    );
    expect(back.placements?.length).toBeGreaterThan(20);
  }, 120_000);
});
