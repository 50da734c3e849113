/**
 * Which resource and which profile a concept of youth care takes.
 *
 * Source: the packages nictiz.fhir.nl.r4.zib2020 and nl-core 0.12.1-beta.1, all draft. The choice of a resource for a concept
 * without a zib (care form, placement, authorisation) is a proposal.
 */
import type { Texts } from '@jeugd/core';

/**
 * A concept and the resource it becomes.
 *
 * @dutch begrip en resource
 */
export interface ConceptProfile {
  /** What it is called. */
  readonly name: Texts;
  /** The FHIR R4 resource. */
  readonly resource: string;
  /** The canonical of the nl-core profile of zib 2020; absent where there is none. */
  readonly profile?: string;
  /** The table of the register it carries. */
  readonly table?: string;
  /** Whether the choice of resource is a proposal: there is no zib. */
  readonly isProposal?: boolean;
}

const nlCore = (name: string) => `http://nictiz.nl/fhir/StructureDefinition/nl-core-${name}`;

/**
 * What becomes what.
 *
 * @dutch begrippen en resources
 */
export const conceptProfiles = {
  patient: {
    name: { nl: 'jeugdige', en: 'child, client' },
    resource: 'Patient',
    profile: nlCore('Patient'),
    table: 'persons',
  },
  person: { name: { nl: 'ander mens', en: 'anybody else' }, resource: 'Person', table: 'persons' },
  contactPerson: {
    name: { nl: 'iemand uit het netwerk', en: 'person in the network' },
    resource: 'RelatedPerson',
    profile: nlCore('ContactPerson'),
    table: 'relations',
  },
  professional: {
    name: { nl: 'professional', en: 'professional' },
    resource: 'PractitionerRole',
    profile: nlCore('HealthProfessional-PractitionerRole'),
    table: 'relations',
  },
  organisation: {
    name: { nl: 'organisatie', en: 'organisation' },
    resource: 'Organization',
    profile: nlCore('HealthcareProvider-Organization'),
    table: 'organisations',
  },
  representation: {
    name: { nl: 'gezag, voogdij', en: 'authority, guardianship' },
    resource: 'Condition',
    profile: nlCore('LegalSituation-Representation'),
    table: 'authorities',
  },
  measure: {
    name: { nl: 'kinderbeschermingsmaatregel, jeugdreclassering', en: 'child protection measure, probation' },
    resource: 'Condition',
    profile: nlCore('LegalSituation-LegalStatus'),
    table: 'measures',
  },
  authorisation: {
    name: { nl: 'machtiging', en: 'authorisation' },
    resource: 'Condition',
    profile: nlCore('LegalSituation-LegalStatus'),
    table: 'authorisations',
    isProposal: true,
  },
  trajectory: {
    name: { nl: 'jeugdhulptraject', en: 'care trajectory' },
    resource: 'EpisodeOfCare',
    profile: nlCore('EpisodeOfCare'),
    table: 'trajectories',
    isProposal: true,
  },
  placement: {
    name: { nl: 'verblijf, plaatsing', en: 'placement' },
    resource: 'Encounter',
    profile: nlCore('Encounter'),
    table: 'placements',
    isProposal: true,
  },
  careTeam: {
    name: {
      nl: 'organisaties en professionals rond het kind',
      en: 'organisations and professionals around the child',
    },
    resource: 'CareTeam',
    profile: nlCore('CareTeam'),
    isProposal: true,
  },
} as const satisfies Record<string, ConceptProfile>;
