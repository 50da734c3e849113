/**
 * The kinds of authority: the table, and nothing else.
 *
 * Source: the project's reference of the family network, version 2 (kinds, constraints C2, C4 and C5).
 */
import { authorityLabels } from '../../codes/labels.js';
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
 * authorityDefinitions['guardian-gi'].name.nl; // 'voogdij door een GI'
 */
export const authorityDefinitions: Readonly<Record<(typeof authorityKinds)[number], AuthorityDefinition>> = {
  'joint-parents': {
    id: 'joint-parents',
    name: authorityLabels['joint-parents'],
    branch: 'parental',
    holders: 2,
    party: 'person',
  },
  'sole-parent': {
    id: 'sole-parent',
    name: authorityLabels['sole-parent'],
    branch: 'parental',
    holders: 1,
    party: 'person',
  },
  'parent-with-other': {
    id: 'parent-with-other',
    name: authorityLabels['parent-with-other'],
    branch: 'parental',
    holders: 2,
    party: 'person',
  },
  'guardian-person': {
    id: 'guardian-person',
    name: authorityLabels['guardian-person'],
    branch: 'guardianship',
    holders: 1,
    party: 'person',
  },
  'joint-guardians': {
    id: 'joint-guardians',
    name: authorityLabels['joint-guardians'],
    branch: 'guardianship',
    holders: 2,
    party: 'person',
  },
  'guardian-gi': {
    id: 'guardian-gi',
    name: authorityLabels['guardian-gi'],
    branch: 'guardianship',
    holders: 1,
    party: 'organisation',
  },
  'provisional-guardian': {
    id: 'provisional-guardian',
    name: authorityLabels['provisional-guardian'],
    branch: 'guardianship',
    holders: 1,
    party: 'organisation',
  },
  'temporary-guardian': {
    id: 'temporary-guardian',
    name: authorityLabels['temporary-guardian'],
    branch: 'guardianship',
    holders: 1,
  },
  'accepted-legal-person': {
    id: 'accepted-legal-person',
    name: authorityLabels['accepted-legal-person'],
    branch: 'guardianship',
    holders: 1,
    party: 'organisation',
  },
};
