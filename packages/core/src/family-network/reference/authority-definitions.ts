/**
 * The kinds of authority: the table, and nothing else.
 *
 * Source: the project's reference of the family network, version 2 (kinds, constraints C2, C4 and C5).
 */
import type { Texts } from '../../findings/locale.js';
import type { authorityKinds } from '../../people/kinds.js';

/**
 * What is known of a kind of authority.
 *
 * @dutch omschrijving van een soort gezag
 */
export interface AuthorityDefinition {
  /** Its id. */
  readonly id: (typeof authorityKinds)[number];
  /** What it is called. */
  readonly name: Texts;
  /** Whether it is authority of a parent, alone or with another, or guardianship. Never both over one child. */
  readonly branch: 'parental' | 'guardianship';
  /** How many hold it together. */
  readonly holders: 1 | 2;
  /** Whether persons or an organisation hold it; absent when either may. */
  readonly party?: 'person' | 'organisation';
}

/**
 * All kinds of authority by id.
 *
 * @dutch soorten gezag
 * @example
 * authorityDefinitions['guardian-gi'].name.nl; // 'voogdij van een gecertificeerde instelling'
 */
export const authorityDefinitions: Readonly<Record<(typeof authorityKinds)[number], AuthorityDefinition>> = {
  'joint-parents': {
    id: 'joint-parents',
    name: { nl: 'gezamenlijk gezag van de ouders', en: 'joint authority of the parents' },
    branch: 'parental',
    holders: 2,
    party: 'person',
  },
  'sole-parent': {
    id: 'sole-parent',
    name: { nl: 'eenhoofdig gezag van een ouder', en: 'sole authority of a parent' },
    branch: 'parental',
    holders: 1,
    party: 'person',
  },
  'parent-with-other': {
    id: 'parent-with-other',
    name: { nl: 'gezag van een ouder met een ander', en: 'authority of a parent with another' },
    branch: 'parental',
    holders: 2,
    party: 'person',
  },
  'guardian-person': {
    id: 'guardian-person',
    name: { nl: 'voogdij van een natuurlijk persoon', en: 'guardianship of a person' },
    branch: 'guardianship',
    holders: 1,
    party: 'person',
  },
  'joint-guardians': {
    id: 'joint-guardians',
    name: { nl: 'gezamenlijke voogdij', en: 'joint guardianship' },
    branch: 'guardianship',
    holders: 2,
    party: 'person',
  },
  'guardian-gi': {
    id: 'guardian-gi',
    name: { nl: 'voogdij van een gecertificeerde instelling', en: 'guardianship of a certified institution' },
    branch: 'guardianship',
    holders: 1,
    party: 'organisation',
  },
  'provisional-guardian': {
    id: 'provisional-guardian',
    name: { nl: 'voorlopige voogdij', en: 'provisional guardianship' },
    branch: 'guardianship',
    holders: 1,
    party: 'organisation',
  },
  'temporary-guardian': {
    id: 'temporary-guardian',
    name: { nl: 'tijdelijke voogdij', en: 'temporary guardianship' },
    branch: 'guardianship',
    holders: 1,
  },
  'accepted-legal-person': {
    id: 'accepted-legal-person',
    name: { nl: 'voogdij van een aanvaarde rechtspersoon', en: 'guardianship of an accepted legal person' },
    branch: 'guardianship',
    holders: 1,
    party: 'organisation',
  },
};
