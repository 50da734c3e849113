/** What messages carry of a register. */
import type { Organisation, Person, Register, Relation } from '@jeugd/core';
import { bridgeLog, foundBy } from '../bridge-log.js';
import type { CareDraft } from '../care-draft.js';
import { recordsOf } from '../records-of.js';
import { draftsOfRegister } from './drafts-of-register.js';
import { type CarriedOptions, type CarriedRegister, type Drafting, draftingOf } from './options.js';
import { type Relatives, relativesOf } from './relatives.js';

/**
 * The part of a register that messages carry: what {@link registerOf} gives of the messages that {@link messagesOf}
 * writes, with the ids that it has here.
 *
 * - Stays, trajectories, supervision and youth probation with a person, a provider and days. Their form is that of the
 *   product: where no product says "network foster care", it comes back as foster care.
 * - Of a stay the nights a week when they are a whole number; of help the hours a week, the referrer and whether it began
 *   in a crisis. The municipality is the one that assigned.
 * - `endReason` in the codes of CBS, and `destination` as far as a reason for a stop tells it: home, death, the next stay,
 *   other care, grown too old.
 * - The persons in care, with sex; their parents, foster parents and others with a kind of relation, once for each client.
 *   The organisations that give care.
 *
 * Everything else is not carried: other tables (reported with their count) and other fields. A register without records
 * gives one without records.
 *
 * @dutch wat berichten van een register dragen
 * @throws {JeugdError} `ijw/invalid-municipality` or `ijw/no-as-of`
 * @example
 * const stay = { id: 'p1', personId: 'c1', careForm: 'netwerkpleegzorg', start: '2024-03-01', providerId: 'o1' } as const;
 * const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;
 * const organisations = [{ id: 'o1', kind: 'provider' }] as const;
 * const about = { version: '1', extractedOn: '2025-01-01' } as const;
 * const { register } = carriedByMessages({ about, persons, organisations, placements: [stay] }, { municipality: '0384' });
 * register.placements?.[0]?.careForm; // 'pleegzorg'
 */
export function carriedByMessages(register: Register, options: CarriedOptions): CarriedRegister {
  const drafting = draftingOf(register, options);
  const log = bridgeLog(options);
  const drafts = draftsOfRegister(register, drafting, log);
  const clients = new Set(drafts.map(({ personId }) => personId));
  const relatives = relativesOf(register, drafting.index, clients, log);
  const care = recordsOf(drafts, { returnsHome: 'planned', nameOf: (_, { id = '' }) => id, log });
  const { persons, relations } = peopleOf(clients, relatives, drafting);
  return {
    register: {
      about: { version: '1', extractedOn: drafting.asOf },
      persons,
      organisations: organisationsOf(drafts, drafting),
      ...{ trajectories: care.trajectories, placements: care.placements },
      ...(care.measures.length > 0 && { measures: care.measures }),
      ...(relations.length > 0 && { relations }),
    },
    ...foundBy(log),
  };
}

/** The clients, and for each those around it: somebody around two clients is two persons. */
function peopleOf(clients: ReadonlySet<string>, relatives: Relatives, { index }: Drafting) {
  const persons: Person[] = [];
  const relations: Relation[] = [];
  const bare = ({ birthDate, sex = 'unknown' }: Person, id: string): Person => ({ id, birthDate, sex });
  for (const id of clients) {
    const person = index.find('persons', id);
    if (person !== undefined) persons.push(bare(person, id));
  }
  for (const client of clients) {
    for (const { relation, person } of relatives.get(client) ?? []) {
      const { id, toId, kind, role } = relation;
      const fromId = `${person.id}/${id}`;
      persons.push(bare(person, fromId));
      relations.push({ id, fromId, toId, kind, ...(role !== undefined && { role }) });
    }
  }
  return { persons, relations };
}

function organisationsOf(
  drafts: readonly CareDraft[],
  { index, municipality }: Drafting,
): readonly Organisation[] {
  const institutions = new Set(
    drafts.filter(({ meaning }) => meaning.gives !== 'help').map(({ providerId }) => providerId),
  );
  const organisations = new Map<string, Organisation>();
  for (const { providerId: id } of drafts) {
    const agb = index.find('organisations', id)?.agb;
    const kind = institutions.has(id) ? 'gi' : 'provider';
    organisations.set(id, { id, kind, ...(agb !== undefined && { agb }) });
  }
  const home: Organisation = { id: `G-${municipality}`, kind: 'municipality', municipality };
  return organisations.size === 0 ? [] : [home, ...organisations.values()];
}
