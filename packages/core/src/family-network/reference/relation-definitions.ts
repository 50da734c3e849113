/**
 * The relations of the family and care network: the table, and nothing else. What a relation means for a question stands
 * in the code of that question; here is what it is called and what it follows from.
 *
 * Source: the project's reference of the family network, version 2.
 */
import { relationLabels } from '../../codes/labels.js';
import type { Texts } from '../../findings/locale.js';
import type { relationKinds } from '../../people/kinds.js';

/**
 * What is known of a kind of relation.
 *
 * @dutch omschrijving van een relatie
 */
export interface RelationDefinition {
  /** Its id. */
  readonly id: (typeof relationKinds)[number];
  /** Read from the first person to the second. */
  readonly name: Texts;
  /** Read from the second person to the first; absent when it reads the same both ways. */
  readonly inverse?: Texts;
  /** Whether it holds from one day to another. Parentage by birth has no days. */
  readonly isDated: boolean;
  /**
   * Where it follows from other records: those count, and a recorded relation is only looked at where they say nothing.
   * Absent for a fact of its own.
   */
  readonly derivedFrom?: 'parentage' | 'authorities' | 'householdSpells';
}

/**
 * All relations by id.
 *
 * @dutch relaties
 * @example
 * relationDefinitions['mentor-of'].name.nl; // 'JIM van'
 * relationDefinitions['grandparent-of'].derivedFrom; // 'parentage'
 */
export const relationDefinitions: Readonly<Record<(typeof relationKinds)[number], RelationDefinition>> = {
  'genetic-parent-of': {
    id: 'genetic-parent-of',
    name: relationLabels['genetic-parent-of'],
    inverse: { nl: 'biologisch kind van', en: 'genetic child of' },
    isDated: false,
  },
  'legal-parent-of': {
    id: 'legal-parent-of',
    name: relationLabels['legal-parent-of'],
    inverse: { nl: 'juridisch kind van', en: 'legal child of' },
    isDated: true,
  },
  'holds-gezag-over': {
    id: 'holds-gezag-over',
    name: relationLabels['holds-gezag-over'],
    inverse: { nl: 'onder gezag van', en: 'under the authority of' },
    isDated: true,
    derivedFrom: 'authorities',
  },
  'partner-of': {
    id: 'partner-of',
    name: relationLabels['partner-of'],
    isDated: true,
  },
  'sibling-of': {
    id: 'sibling-of',
    name: relationLabels['sibling-of'],
    isDated: false,
    derivedFrom: 'parentage',
  },
  'step-parent-of': {
    id: 'step-parent-of',
    name: relationLabels['step-parent-of'],
    inverse: { nl: 'stiefkind van', en: 'step-child of' },
    isDated: true,
  },
  raises: {
    id: 'raises',
    name: relationLabels.raises,
    inverse: { nl: 'opgevoed door', en: 'raised by' },
    isDated: true,
  },
  'lives-at': {
    id: 'lives-at',
    name: relationLabels['lives-at'],
    inverse: { nl: 'huisgenoot', en: 'household member' },
    isDated: true,
    derivedFrom: 'householdSpells',
  },
  'grandparent-of': {
    id: 'grandparent-of',
    name: relationLabels['grandparent-of'],
    inverse: { nl: 'kleinkind van', en: 'grandchild of' },
    isDated: false,
    derivedFrom: 'parentage',
  },
  'mentor-of': {
    id: 'mentor-of',
    name: relationLabels['mentor-of'],
    inverse: { nl: 'heeft als JIM', en: 'has as chosen mentor' },
    isDated: true,
  },
  supports: {
    id: 'supports',
    name: relationLabels.supports,
    inverse: { nl: 'gesteund door', en: 'supported by' },
    isDated: true,
  },
  'conflict-with': {
    id: 'conflict-with',
    name: relationLabels['conflict-with'],
    isDated: true,
  },
  'cut-off-from': {
    id: 'cut-off-from',
    name: relationLabels['cut-off-from'],
    isDated: true,
  },
  'contact-with': {
    id: 'contact-with',
    name: relationLabels['contact-with'],
    isDated: true,
  },
  'professional-for': {
    id: 'professional-for',
    name: relationLabels['professional-for'],
    inverse: { nl: 'cliënt van', en: 'client of' },
    isDated: true,
  },
  'guardian-decides-residence': {
    id: 'guardian-decides-residence',
    name: relationLabels['guardian-decides-residence'],
    inverse: { nl: 'verblijf bepaald door', en: 'residence decided by' },
    isDated: true,
    derivedFrom: 'authorities',
  },
};
