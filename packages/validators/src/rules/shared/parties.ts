/** Who a name stands for: a role, or the id of an organisation that the register describes. */
import { parties, type RegisterIndex } from '@jeugd/core';

/** A role of who decides, asks or is told. */
export type Party = (typeof parties)[number];

const known: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(parties))();

/** The role that a name stands for; `undefined` for the id of a person, and of an organisation not described. */
export function partyOf(name: string, index: RegisterIndex): Party | undefined {
  if (known.has(name)) return name as Party;
  if (isBoard(name)) return 'board';
  const organisation = index.find('organisations', name);
  if (organisation?.kind === 'gi') return 'gi';
  if (organisation?.kind === 'provider') return 'provider';
  return organisation?.kind === 'municipality' ? 'college' : undefined;
}

/** Whether a name stands for a role. */
export function isParty(name: string, party: Party, index: RegisterIndex): boolean {
  return partyOf(name, index) === party;
}

/** Whether a name stands for the Child Protection Board (Raad voor de Kinderbescherming). */
export function isBoard(name: string): boolean {
  return name === 'board' || name === 'raad';
}

/** Whether a name stands for a court. */
export function isCourt(name: string): boolean {
  return name === 'kinderrechter' || name === 'rechtbank';
}
