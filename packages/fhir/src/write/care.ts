/** Help and stays: a trajectory is an EpisodeOfCare, a placement an Encounter. The care form is in our own code system. */
import type { CareTrajectory, Period, Placement, Texts } from '@jeugd/core';
import { codeOfDestination, homeCode, stayClass } from '../mapping/places.js';
import { idSystem } from '../names/systems.js';
import { fhirPeriodOf } from '../r4/period.js';
import type { FhirResource } from '../r4/types.js';
import { conceptOf } from './concepts.js';
import { type Draft, hasCome, referenceTo } from './draft.js';
import { episodeOfStay } from './episode-of-stay.js';
import { extensionElement, fieldExtensions, wordOf } from './field-extensions.js';
import { metaOf } from './meta.js';

const noForm: Texts = {
  nl: 'er is geen gepubliceerde lijst van zorgvormen in de jeugdhulp',
  en: 'there is no published list of forms of youth care',
};
const noPlace: Texts = {
  nl: 'de lijst van bestemmingen kent naast thuis alleen plaatsen als een ziekenhuis',
  en: 'besides home the list of destinations has only places like a hospital',
};

/** The EpisodeOfCare of a trajectory. */
export function trajectoryResource(
  draft: Draft,
  trajectory: CareTrajectory,
  resourceId: string,
): FhirResource {
  const { id, personId, careForm, providerId } = trajectory;
  const native = ['personId', 'careForm', 'start', 'end', 'providerId', ...unknownEnd(trajectory)] as const;
  return {
    resourceType: 'EpisodeOfCare',
    id: resourceId,
    ...metaOf(draft, 'trajectory'),
    ...extensionElement(fieldExtensions(draft, 'trajectories', trajectory, native)),
    identifier: [{ system: idSystem('trajectories'), value: draft.ids.of('trajectories', id) }],
    status: statusOf(draft, trajectory, 'active'),
    type: [conceptOf(draft, { own: { list: 'care-forms', code: careForm }, note: noForm })],
    patient: referenceTo(draft, 'persons', personId),
    ...(providerId !== undefined && {
      managingOrganization: referenceTo(draft, 'organisations', providerId),
    }),
    period: fhirPeriodOf(trajectory),
  };
}

/** The Encounter of a placement. */
export function placementResource(draft: Draft, placement: Placement, resourceId: string): FhirResource {
  const { id, personId, careForm, providerId, destination, locationId, authorisationId } = placement;
  const native = [
    'personId',
    'careForm',
    'start',
    'end',
    'providerId',
    'destination',
    'locationId',
    'authorisationId',
    ...unknownEnd(placement),
  ] as const;
  const episode = episodeOfStay(draft, placement);
  const place = locationId === undefined ? undefined : wordOf(draft, 'locationId', locationId);
  return {
    resourceType: 'Encounter',
    id: resourceId,
    ...metaOf(draft, 'placement'),
    ...extensionElement(fieldExtensions(draft, 'placements', placement, native)),
    identifier: [{ system: idSystem('placements'), value: draft.ids.of('placements', id) }],
    status: statusOf(draft, placement, 'in-progress'),
    class: stayClass,
    type: [conceptOf(draft, { own: { list: 'care-forms', code: careForm }, note: noForm })],
    subject: referenceTo(draft, 'persons', personId),
    ...(episode !== undefined && { episodeOfCare: [episode] }),
    period: fhirPeriodOf(placement),
    ...(authorisationId !== undefined && {
      reasonReference: [referenceTo(draft, 'authorisations', authorisationId)],
    }),
    ...(destination !== undefined && {
      hospitalization: { dischargeDisposition: destinationOf(draft, destination) },
    }),
    ...(place !== undefined && {
      location: [{ location: { identifier: { system: idSystem('locations'), value: place } } }],
    }),
    ...(providerId !== undefined && { serviceProvider: referenceTo(draft, 'organisations', providerId) }),
  };
}

function destinationOf(draft: Draft, destination: NonNullable<Placement['destination']>) {
  const code = codeOfDestination(destination);
  const own = { list: 'destinations', code: destination } as const;
  return conceptOf(draft, { published: [code], own, note: code === homeCode ? undefined : noPlace });
}

type Running = Period & { readonly endUnknown?: boolean };

/** An unknown end is told by the status: finished, and no last day. */
function unknownEnd({ end, endUnknown }: Running): readonly 'endUnknown'[] {
  return endUnknown === true && end === undefined ? ['endUnknown'] : [];
}

function statusOf(draft: Draft, { start, end, endUnknown }: Running, running: string): string {
  if (hasCome(draft, end) || (endUnknown === true && end === undefined)) return 'finished';
  return draft.asOf !== undefined && start > draft.asOf ? 'planned' : running;
}
