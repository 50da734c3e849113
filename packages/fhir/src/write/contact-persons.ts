/** Contact persons: somebody around a child, with every relation to it. An organisation cannot be one. */
import type { Authority, Person, Relation, Texts } from '@jeugd/core';
import { codeForSex, networkRoleMappings } from '../mapping/network-roles.js';
import { otherCode } from '../mapping/places.js';
import { codesOfHolder, codesOfRelation } from '../mapping/relation-roles.js';
import { extensionUrls } from '../names/systems.js';
import { fhirPeriodOf } from '../r4/period.js';
import type { CodeableConcept, FhirResource } from '../r4/types.js';
import { conceptOf } from './concepts.js';
import { type Draft, referenceTo } from './draft.js';
import { metaOf } from './meta.js';
import { humanOf, ownIdentifier } from './people.js';
import { relationExtension } from './relation-extension.js';

/** Somebody around a child: the relations of the one to the other, and the authority that goes on. */
export interface Tie {
  readonly fromId: string;
  readonly toId: string;
  readonly relations: Relation[];
  readonly authorities: Authority[];
}

/** The RelatedPerson of a tie. */
export function contactPersonResource(draft: Draft, tie: Tie, resourceId: string): FhirResource {
  const person = draft.index.find('persons', tie.fromId);
  const concepts = [
    ...tie.relations.flatMap((relation) => relationConcepts(draft, relation, person)),
    ...holderConcepts(draft, tie),
  ];
  const period = commonPeriodOf(tie);
  return {
    resourceType: 'RelatedPerson',
    id: resourceId,
    ...metaOf(draft, 'contactPerson'),
    identifier: [ownIdentifier(draft, tie.fromId)],
    patient: referenceTo(draft, 'persons', tie.toId),
    relationship: concepts,
    ...(person !== undefined && humanOf(draft, person)),
    ...(period !== undefined && { period }),
  };
}

/** Kinship and role of one relation; the whole relation stands with the first. */
function relationConcepts(
  draft: Draft,
  relation: Relation,
  person: Person | undefined,
): readonly CodeableConcept[] {
  const fosters = draft.index
    .of('fosterContracts', 'childId', relation.toId)
    .some(({ carerId }) => carerId === relation.fromId);
  const { codes = {}, role } = codesOfRelation(relation, draft.zib, fosters);
  const kin = codes.relationship && codeForSex(codes.relationship, person?.sex);
  const first = kin ?? codes.role ?? otherCode;
  const note =
    first === otherCode || (role !== undefined && networkRoleMappings[role]?.fit !== 'direct')
      ? noteOf(role)
      : undefined;
  return [
    conceptOf(draft, {
      published: [first],
      own: { list: 'relations', code: relation.kind },
      note,
      extension: [relationExtension(draft, relation)],
    }),
    ...(kin !== undefined && codes.role !== undefined
      ? [conceptOf(draft, { published: [codes.role], extension: [derived] })]
      : []),
  ];
}

/** Who holds authority stands as such among the contact persons; the authority itself is a Condition. */
function holderConcepts(draft: Draft, { authorities }: Tie): readonly CodeableConcept[] {
  const kinds = [...new Set(authorities.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    conceptOf(draft, {
      published: codesOfHolder(kind, draft.zib),
      own: { list: 'authorities', code: kind },
      extension: [derived],
    }),
  );
}

/** Follows from something else in the bundle. */
const derived = { url: extensionUrls.derived, valueBoolean: true };

function noteOf(role: keyof typeof networkRoleMappings | undefined): Texts {
  return (role && networkRoleMappings[role]?.note) ?? noCode;
}

const noCode: Texts = {
  nl: 'de lijsten van deze uitgave hebben hiervoor geen code, of het geslacht is onbekend',
  en: 'the lists of this release have no code for this, or the sex is unknown',
};

/** The days of the contact person: those of its relations, when all have the same. */
function commonPeriodOf({ relations, authorities }: Tie) {
  const [first] = relations;
  const isOne = relations.every(({ start, end }) => start === first?.start && end === first?.end);
  return first !== undefined && isOne && authorities.length === 0 ? fhirPeriodOf(first) : undefined;
}
