/** Organisations: who gives the help, who carries out measures, where closed groups stand. All names are invented. */
import { oneOf, type Random } from '../random/index.js';
import type { Settings } from './settings.js';
import { add, type Tables } from './tables.js';

/** The organisations of a register, by what they do. */
export interface Organisations {
  /** Providers of help without residence. */
  readonly help: readonly [string, ...string[]];
  /** Providers of stays in groups and family homes. */
  readonly residential: readonly [string, ...string[]];
  /** Providers of foster care. */
  readonly foster: readonly [string, ...string[]];
  /** Certified institutions. */
  readonly institutions: readonly [string, ...string[]];
  /** Closed accommodations. */
  readonly closed: readonly [string, ...string[]];
}

/** Writes the organisations. */
export function writeOrganisations(tables: Tables, { municipality }: Settings): Organisations {
  const provider = (name: string) => add(tables, 'organisations', { kind: 'provider', name, municipality });
  const institution = (name: string) => add(tables, 'organisations', { kind: 'gi', name, municipality });
  const accommodation = (name: string) =>
    add(tables, 'organisations', { kind: 'accommodation', name, municipality, closedRegister: true });
  add(tables, 'organisations', { kind: 'municipality', name: municipality, municipality });
  return {
    help: [
      provider('De Verzonnen Wegwijzer'),
      provider('Voorbeeldhulp Oost'),
      provider('Praktijk Denkbeeld'),
    ],
    residential: [provider('Stichting Het Bedachte Huis'), provider('Voorbeeldzorg Wonen')],
    foster: [provider('Pleegzorg Voorbeeld'), provider('Het Verzonnen Nest')],
    institutions: [institution('GI Voorbeeld'), institution('GI Denkbeeld')],
    closed: [
      accommodation('De Bedachte Haven'),
      accommodation('Voorbeeldhof'),
      accommodation('Verzonnen Veste'),
    ],
  };
}

/** Who refers a child to help. Invented shares: each as often. */
export function referrerOf(random: Random): string {
  return oneOf(random, [
    'gemeente',
    'huisarts',
    'jeugdarts',
    'medisch-specialist',
    'gecertificeerde-instelling',
  ]);
}
