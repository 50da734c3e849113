/** The people around clients whom messages can tell of. */
import {
  addYears,
  isShowableId,
  type Person,
  type Register,
  type RegisterIndex,
  type Relation,
} from '@jeugd/core';
import type { BridgeLog } from '../bridge-log.js';
import { relationMeanings } from '../crosswalks/relation-kinds.js';

/** Somebody around a client. */
export interface Relative {
  readonly relation: Relation;
  readonly person: Person;
  /** Code of COD472. */
  readonly code: string;
}

/** Who is around each client, by the id of the client. */
export type Relatives = ReadonlyMap<string, readonly Relative[]>;

/**
 * The people around the clients: those in a relation that lasts, of a kind that has a code, who were born before the
 * client and not more than a hundred years before. The rest of the relations of clients is reported.
 */
export function relativesOf(
  register: Register,
  index: RegisterIndex,
  clients: ReadonlySet<string>,
  log: BridgeLog,
): Relatives {
  const relatives = new Map<string, Relative[]>();
  for (const [at, relation] of (register.relations ?? []).entries()) {
    const { id, fromId, toId, kind, role, end } = relation;
    const client = clients.has(toId) ? index.find('persons', toId) : undefined;
    if (client === undefined) continue;
    const person = index.find('persons', fromId);
    const line = relationMeanings.find(
      (each) => each.from === undefined && each.kind === kind && each.role === role,
    );
    if (line === undefined || end !== undefined || person === undefined || !isElder(person, client)) {
      const place = { path: `/relations/${at}`, record: 'relations', ...(isShowableId(id) && { id }) };
      log.report('ijw/relation-without-code', place);
      continue;
    }
    const others = relatives.get(toId);
    const relative = { relation, person, code: line.code };
    if (others === undefined) relatives.set(toId, [relative]);
    else others.push(relative);
  }
  return relatives;
}

function isElder(person: Person, client: Person): boolean {
  return person.birthDate <= client.birthDate && addYears(person.birthDate, 100) > client.birthDate;
}
