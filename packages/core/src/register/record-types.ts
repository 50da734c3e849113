/**
 * The tables of the register, described once: schema, code lists and references.
 *
 * Reading, checking and writing walk this list. A new record type is a file with its interface and schema, a line in
 * `Records`, and an entry here.
 */
import type * as z from 'zod/mini';
import { Address } from '../addresses/index.js';
import { careFormIds } from '../care-forms/ids.js';
import { Plan, planForms, planKinds } from '../care-plans/index.js';
import { Leave, Restraint, restraintRooms } from '../closed-care/index.js';
import { Complaint, complaintKinds } from '../complaints/index.js';
import {
  Consent,
  CourtRequest,
  consentCapacities,
  consentExceptions,
  Decision,
  Instruction,
  Notice,
} from '../decisions/index.js';
import { Dossier, dossierKinds, IndexEntry, InformationRequest } from '../dossiers/index.js';
import { FosterContract } from '../foster-care/index.js';
import { isAgbCode, isBsn, isKvkNumber } from '../identifiers/index.js';
import { Authorisation, authorisationKinds, Measure, measureKinds } from '../legal/index.js';
import { CareEvent, moments, Observation, respondents } from '../observations/index.js';
import {
  Authority,
  authorityKinds,
  HouseholdSpell,
  Organisation,
  organisationKinds,
  PartialAuthority,
  Person,
  parentageBases,
  partnerships,
  Relation,
  relationKinds,
  roleIds,
  sexes,
  siblingKinds,
} from '../people/index.js';
import { destinations } from '../placements/destination.js';
import { grounds } from '../placements/ground.js';
import { Group } from '../placements/group.js';
import { HomeSpell } from '../placements/home-spell.js';
import { Placement } from '../placements/placement.js';
import { CareTrajectory } from '../placements/trajectory.js';
import { programmeIds } from '../programmes/programme-ids.js';
import type { Records, TableName } from './register.js';

/**
 * What one table holds.
 *
 * @dutch recordsoort
 */
export interface RecordType<Table extends TableName = TableName> {
  /** Name of the record, as in the types: `Placement`. */
  readonly name: string;
  /** What the field calls it. */
  readonly dutch: string;
  /** Schema of one record; its fields come from {@link fieldsOf}. */
  readonly schema: z.ZodMiniObject & z.ZodMiniType<Records[Table]>;
  /** The codes that a field may hold. Others are kept and reported. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** The test that an identifier must pass. One that does not is kept and reported. */
  readonly identifiers: Readonly<Record<string, (value: string) => boolean>>;
  /** The tables in one of which an id must be found. One that is in none is kept and reported. */
  readonly references: Readonly<Record<string, readonly TableName[]>>;
}

const person = { personId: ['persons'] } as const;

/** Somebody who need not be described here: only where both tables are there, an id in neither is a fault. */
const party = ['persons', 'organisations'] as const;

/**
 * Every table of the register, in the order in which a register is written.
 *
 * @dutch recordsoorten
 */
export const recordTypes: { readonly [Table in TableName]: RecordType<Table> } = /* @__PURE__ */ (() => ({
  persons: recordType('Person', 'persoon, jeugdige', Person, {
    codes: { sex: sexes },
    identifiers: { bsn: isBsn },
  }),
  organisations: recordType('Organisation', 'aanbieder, GI, gemeente, school', Organisation, {
    codes: { kind: organisationKinds },
    identifiers: { agb: isAgbCode, kvk: isKvkNumber },
  }),
  relations: recordType('Relation', 'familie- en netwerkrelatie', Relation, {
    codes: {
      kind: relationKinds,
      basis: parentageBases,
      role: roleIds,
      partnership: partnerships,
      siblingKind: siblingKinds,
    },
    references: { fromId: party, toId: party },
  }),
  authorities: recordType('Authority', 'gezag, voogdij', Authority, {
    codes: { kind: authorityKinds },
    references: { childId: ['persons'], holderId: party },
  }),
  householdSpells: recordType('HouseholdSpell', 'gezinssamenstelling', HouseholdSpell, {
    references: person,
  }),
  measures: recordType('Measure', 'kinderbeschermingsmaatregel, jeugdreclassering', Measure, {
    codes: { kind: measureKinds },
    references: { ...person, organisationId: ['organisations'] },
  }),
  authorisations: recordType('Authorisation', 'machtiging', Authorisation, {
    codes: { kind: authorisationKinds },
    references: person,
  }),
  trajectories: recordType('CareTrajectory', 'jeugdhulptraject', CareTrajectory, {
    codes: { careForm: careFormIds, programme: programmeIds, ground: grounds },
    references: { ...person, providerId: ['organisations'] },
  }),
  placements: recordType('Placement', 'verblijf, plaatsing', Placement, {
    codes: { careForm: careFormIds, programme: programmeIds, ground: grounds, destination: destinations },
    references: {
      ...person,
      providerId: ['organisations'],
      groupId: ['groups'],
      authorisationId: ['authorisations'],
    },
  }),
  homeSpells: recordType('HomeSpell', 'thuis wonen', HomeSpell, { references: person }),
  observations: recordType('Observation', 'uitkomstmeting', Observation, {
    codes: { moment: moments, respondent: respondents },
    references: { ...person, trajectoryId: ['trajectories'] },
  }),
  events: recordType('CareEvent', 'gebeurtenis', CareEvent, { references: person }),
  groups: recordType('Group', 'groep', Group, {
    codes: { kind: careFormIds },
    references: { organisationId: ['organisations'] },
  }),
  plans: recordType('Plan', 'familiegroepsplan, hulpverleningsplan, plan van aanpak', Plan, {
    codes: { kind: planKinds, form: planForms },
    references: person,
  }),
  decisions: recordType('Decision', 'besluit, beschikking', Decision, { references: person }),
  consents: recordType('Consent', 'toestemming', Consent, {
    codes: { capacity: consentCapacities, exception: consentExceptions },
    references: { ...person, byId: party },
  }),
  requests: recordType('CourtRequest', 'verzoek', CourtRequest, { references: person }),
  restraints: recordType('Restraint', 'vrijheidsbeperkende maatregel', Restraint, {
    codes: { room: restraintRooms }, // which restraints the law lists is for a rule to judge
    references: { ...person, placementId: ['placements'] },
  }),
  leaves: recordType('Leave', 'verlof', Leave, {
    references: { ...person, placementId: ['placements'] },
  }),
  complaints: recordType('Complaint', 'klacht', Complaint, {
    codes: { kind: complaintKinds },
    references: person,
  }),
  fosterContracts: recordType('FosterContract', 'pleegcontract', FosterContract, {
    references: { childId: ['persons'], carerId: party, providerId: ['organisations'] },
  }),
  addresses: recordType('Address', 'adres', Address, { references: { personId: party } }), // of parents too
  dossiers: recordType('Dossier', 'dossier', Dossier, {
    codes: { kind: dossierKinds },
    references: person,
  }),
  indexEntries: recordType('IndexEntry', 'melding in de verwijsindex', IndexEntry, { references: person }),
  notices: recordType('Notice', 'melding, mededeling', Notice, { references: person }),
  instructions: recordType('Instruction', 'schriftelijke aanwijzing', Instruction, { references: person }),
  informationRequests: recordType('InformationRequest', 'informatieverzoek', InformationRequest, {
    references: person,
  }),
  partialAuthorities: recordType(
    'PartialAuthority',
    'gedeeltelijke uitoefening van het gezag',
    PartialAuthority,
    { references: { ...person, organisationId: ['organisations'] } }, // its subject is for a rule to judge
  ),
}))();

/**
 * The names of all tables, in the order in which a register is written.
 *
 * @dutch tabelnamen
 */
export const tableNames: readonly TableName[] = /* @__PURE__ */ (() =>
  Object.keys(recordTypes) as TableName[])();

function recordType<Table extends TableName>(
  name: string,
  dutch: string,
  schema: z.ZodMiniObject & z.ZodMiniType<Records[Table]>,
  { codes = {}, identifiers = {}, references = {} }: Partial<RecordType<Table>>,
): RecordType<Table> {
  return { name, dutch, schema, codes, identifiers, references };
}
