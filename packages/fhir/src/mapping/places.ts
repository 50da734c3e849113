/** Where a child goes to, and what kind of contact a stay is. */
import type { Destination } from '@jeugd/core';
import { systems } from '../names/systems.js';
import type { Coded } from './coded.js';

/** At home, in the lists of origin and destination. */
export const homeCode: Coded = { system: systems.snomed, code: '264362003' };

/** "Other". */
export const otherCode: Coded = { system: systems.nullFlavor, code: 'OTH' };

/** A stay: inpatient in the list of contact types. */
export const stayClass: Coded & { readonly display: string } = {
  system: systems.actCode,
  code: 'IMP',
  display: 'inpatient encounter',
};

/** The published code of a destination: home, or "other", for the list has only places like a hospital besides. */
export function codeOfDestination(destination: Destination): Coded {
  return destination === 'home' ? homeCode : otherCode;
}

/** Where somebody went, by a published code; `undefined` for "other" and for who left against advice. */
export function destinationOfCode({ system, code }: Coded): Destination | undefined {
  return system === systems.snomed ? destinations.get(code) : undefined;
}

/** BestemmingCodelijst, in the destinations of a register. */
const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['264362003', 'home'],
  ['80522000', 'other-care'], // rehabilitation hospital
  ['42665001', 'other-care'], // nursing home
  ['62480006', 'other-care'], // psychiatric hospital
  ['22232009', 'other-care'], // hospital
  ['284546000', 'other-care'], // hospice
  ['183676005', 'death'], // died in hospital
]);

/** Whether a kind of contact is a stay: an admission, also a short one, is; a visit, a home call or a video call is not. */
export function isStay(code: string | undefined): boolean {
  return code === 'IMP' || code === 'ACUTE' || code === 'NONAC';
}
