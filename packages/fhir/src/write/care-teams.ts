/** Care teams: organisations and professionals around a child. */
import type { Relation } from '@jeugd/core';
import { extensionUrls } from '../names/systems.js';
import { fhirPeriodOf } from '../r4/period.js';
import type { CodeableConcept, Extension, FhirPeriod, FhirResource, Reference } from '../r4/types.js';
import { conceptOf } from './concepts.js';
import { type Draft, referenceTo } from './draft.js';
import { metaOf } from './meta.js';
import { relationExtension } from './relation-extension.js';

/** A member of a care team. */
export interface Participant {
  readonly extension: readonly Extension[];
  readonly role: readonly CodeableConcept[];
  readonly member: Reference;
  readonly period?: FhirPeriod;
}

/** An organisation or professional by a relation, which is carried whole. */
export function participantByRelation(draft: Draft, relation: Relation, member: Reference): Participant {
  const { role, kind } = relation;
  const own =
    role === undefined
      ? ({ list: 'relations', code: kind } as const)
      : ({ list: 'roles', code: role } as const);
  return participant(draft, own, [relationExtension(draft, relation)], member, fhirPeriodOf(relation));
}

/** An organisation by another record: the guardian, or who carries out a measure. It follows from that record. */
export function participantByRecord(
  draft: Draft,
  own: { readonly list: 'authorities' | 'measures'; readonly code: string },
  member: Reference,
  period: FhirPeriod | undefined,
): Participant {
  return participant(draft, own, [{ url: extensionUrls.derived, valueBoolean: true }], member, period);
}

/** The CareTeam of a child. */
export function careTeamResource(
  draft: Draft,
  childId: string,
  participants: readonly Participant[],
  resourceId: string,
): FhirResource {
  return {
    resourceType: 'CareTeam',
    id: resourceId,
    ...metaOf(draft, 'careTeam'),
    subject: referenceTo(draft, 'persons', childId),
    participant: participants,
  };
}

function participant(
  draft: Draft,
  own: Parameters<typeof conceptOf>[1]['own'],
  extension: readonly Extension[],
  member: Reference,
  period: FhirPeriod | undefined,
): Participant {
  return {
    extension,
    role: [conceptOf(draft, { ...(own !== undefined && { own }) })],
    member,
    ...(period !== undefined && { period }),
  };
}
