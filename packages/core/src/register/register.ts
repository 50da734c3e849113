/**
 * The register: everything known about some children, as plain tables of records.
 */
import type { Address } from '../addresses/index.js';
import type { ClosedPeriod } from '../calendar/period.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Plan } from '../care-plans/index.js';
import type { Leave, Restraint } from '../closed-care/index.js';
import type { Complaint } from '../complaints/index.js';
import type { Consent, CourtRequest, Decision, Instruction, Notice } from '../decisions/index.js';
import type { Dossier, IndexEntry, InformationRequest } from '../dossiers/index.js';
import type { FosterContract } from '../foster-care/index.js';
import type { Authorisation, Measure } from '../legal/index.js';
import type { CareEvent, Observation } from '../observations/index.js';
import type {
  Authority,
  HouseholdSpell,
  Organisation,
  PartialAuthority,
  Person,
  Relation,
} from '../people/index.js';
import type { Group } from '../placements/group.js';
import type { HomeSpell } from '../placements/home-spell.js';
import type { Placement } from '../placements/placement.js';
import type { CareTrajectory } from '../placements/trajectory.js';

/**
 * The record of each table.
 *
 * @dutch records per tabel
 */
export interface Records {
  /** Personen. */
  readonly persons: Person;
  /** Aanbieders, GI's, gemeenten, scholen. */
  readonly organisations: Organisation;
  /** Familie- en netwerkrelaties. */
  readonly relations: Relation;
  /** Gezag en voogdij. */
  readonly authorities: Authority;
  /** Gezinssamenstelling. */
  readonly householdSpells: HouseholdSpell;
  /** Kinderbeschermingsmaatregelen en jeugdreclassering. */
  readonly measures: Measure;
  /** Machtigingen. */
  readonly authorisations: Authorisation;
  /** Jeugdhulptrajecten. */
  readonly trajectories: CareTrajectory;
  /** Verblijf, plaatsingen. */
  readonly placements: Placement;
  /** Thuis wonen. */
  readonly homeSpells: HomeSpell;
  /** Uitkomstmetingen. */
  readonly observations: Observation;
  /** Gebeurtenissen. */
  readonly events: CareEvent;
  /** Groepen. */
  readonly groups: Group;
  /** Plannen. */
  readonly plans: Plan;
  /** Besluiten. */
  readonly decisions: Decision;
  /** Toestemmingen. */
  readonly consents: Consent;
  /** Verzoeken. */
  readonly requests: CourtRequest;
  /** Toegepaste vrijheidsbeperkende maatregelen. */
  readonly restraints: Restraint;
  /** Verlof. */
  readonly leaves: Leave;
  /** Klachten. */
  readonly complaints: Complaint;
  /** Pleegcontracten. */
  readonly fosterContracts: FosterContract;
  /** Adressen. */
  readonly addresses: Address;
  /** Dossiers. */
  readonly dossiers: Dossier;
  /** Meldingen in de verwijsindex. */
  readonly indexEntries: IndexEntry;
  /** Meldingen en mededelingen. */
  readonly notices: Notice;
  /** Schriftelijke aanwijzingen. */
  readonly instructions: Instruction;
  /** Informatieverzoeken. */
  readonly informationRequests: InformationRequest;
  /** Gedeeltelijke uitoefening van het gezag. */
  readonly partialAuthorities: PartialAuthority;
}

/**
 * Name of a table of the register.
 *
 * @dutch tabelnaam
 */
export type TableName = keyof Records;

/**
 * What the register says about itself.
 *
 * @dutch verantwoording
 */
export interface About {
  /** Version of this form of register: `'1'`. */
  readonly version: string;
  /** Day on which the data were taken from their source. The usual `asOf`. */
  readonly extractedOn?: PlainDate;
  /** The days the register covers. Without it, records that began before it look like entries. */
  readonly coverage?: ClosedPeriod;
  /** The children in it do not exist. */
  readonly invented?: boolean;
  /** Rows that could not be used, by table. The parser counts them, figures report them as excluded. */
  readonly rejected?: Readonly<Partial<Record<TableName, number>>>;
}

/**
 * A register: an array of records per table, and what it says about itself.
 *
 * A table that is there, also an empty one, is complete for the persons in the register. A table that is absent is
 * unknown: nothing may be concluded from it.
 *
 * @dutch register
 */
export type Register = { readonly about: About } & {
  readonly [Table in TableName]?: readonly Records[Table][];
};
