/** Who stands around a client: from COD472 to the relations of a register. */
import type { KnownRoleId, RelationKind } from '@jeugd/core';
import type { Sourced } from './sourced.js';

/**
 * What a kind of relation of COD472 means.
 *
 * @dutch betekenis van een soort relatie
 */
export interface RelationMeaning extends Sourced {
  /** Code of COD472. */
  readonly code: string;
  /** The relation; absent: the reference has none for it, and it is not carried over. */
  readonly kind?: RelationKind;
  /** From whom to whom: of the person told of to the client, unless `client`. */
  readonly from?: 'client';
  /** In which role somebody helps. */
  readonly role?: KnownRoleId;
}

const label = 'COD472: label, with the name of the relation';
const role = 'COD472: label, with the name of the role';

/** A kind of relation without a counterpart. */
function none(code: string): RelationMeaning {
  return { code, certainty: 'high', source: 'the relations of the family network have no counterpart' };
}

/**
 * What the kinds of relation mean.
 *
 * @dutch soorten relatie
 * @example
 * relationMeanings.find(({ code }) => code === '13')?.role; // 'foster-parent'
 */
export const relationMeanings: readonly RelationMeaning[] = [
  { code: '03', kind: 'professional-for', role: 'curator-mentor', certainty: 'medium', source: role },
  none('04'),
  none('05'),
  none('06'),
  { code: '07', kind: 'professional-for', certainty: 'medium', source: label },
  none('08'),
  none('09'),
  {
    code: '10',
    kind: 'legal-parent-of',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Ouder: gelezen als juridische ouder; de lijst onderscheidt geen biologische.',
      en: 'Parent: read as legal parent; the list does not tell biological ones apart.',
    },
  },
  {
    code: '11',
    kind: 'holds-gezag-over',
    role: 'guardian-person',
    certainty: 'medium',
    source: role,
    note: {
      nl: 'Een voogd die een instelling is, kan geen persoon zijn en wordt gemeld.',
      en: 'A guardian that is an institution cannot be a person and is reported.',
    },
  },
  { code: '12', kind: 'partner-of', certainty: 'high', source: label },
  { code: '13', kind: 'raises', role: 'foster-parent', certainty: 'high', source: role },
  none('14'),
  {
    code: '15',
    kind: 'professional-for',
    role: 'curator-mentor',
    certainty: 'medium',
    source: role,
    note: {
      nl: 'Mentor in de zin van de wet, geen JIM.',
      en: 'A mentor in the sense of the law, no JIM.',
    },
  },
  { code: '16', kind: 'legal-parent-of', from: 'client', certainty: 'medium', source: label },
  none('17'),
  none('18'),
  { code: '19', kind: 'supports', role: 'neighbour-family', certainty: 'low', source: role },
  { code: '20', kind: 'supports', role: 'friend', certainty: 'medium', source: role },
  none('21'),
  { code: '22', kind: 'professional-for', role: 'general-practitioner', certainty: 'high', source: role },
  none('23'),
  none('24'),
  { code: '25', kind: 'professional-for', role: 'local-team-worker', certainty: 'medium', source: role },
];
