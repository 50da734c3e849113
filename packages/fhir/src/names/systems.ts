/**
 * The names of code systems and of systems of identifiers.
 *
 * Sources: the value sets and profiles of Nictiz-R4-zib2020 (commit 63373ef) and Nictiz-R4-zib2024 (commit 7fed7e9).
 */

/**
 * Published systems, under the name by which this package speaks of them.
 *
 * @dutch codesystemen
 */
export const systems = {
  /** BSN. */
  bsn: 'http://fhir.nl/fhir/NamingSystem/bsn',
  /** AGB code. */
  agb: 'http://fhir.nl/fhir/NamingSystem/agb-z',
  /** SNOMED CT. */
  snomed: 'http://snomed.info/sct',
  /** Kinship in zib 2020: HL7 RoleCode. */
  roleCode: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  /** "Other", "unknown". */
  nullFlavor: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  /** Kind of contact. */
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  /** Whether a condition is still there. */
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  /** Roles of contact persons in zib 2020. Carries the number 472 of Vektis and is not code for code the list of iJw. */
  role: 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472',
  /** Further roles of contact persons in zib 2020. */
  zibRole: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1',
  /** Legal status (juridische status). */
  legalStatus: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.2',
  /** Legal representation (vertegenwoordiging). */
  representation: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.3',
} as const;

/**
 * Our own lists of codes: those of records for which FHIR has no code, or a wider one.
 *
 * @dutch eigen codelijsten
 */
export type OwnList =
  | 'care-forms'
  | 'measures'
  | 'authorisations'
  | 'authorities'
  | 'relations'
  | 'roles'
  | 'organisations'
  | 'destinations'
  | 'care-team-parts';

/**
 * The name of one of our own code systems. A name, not an address: nothing is published there.
 *
 * @dutch eigen codesysteem
 * @example
 * ownSystem('care-forms'); // 'urn:jeugd:codes:care-forms'
 */
export function ownSystem(list: OwnList): string {
  return `urn:jeugd:codes:${list}`;
}

/** Ids of a table of the register, or of what records name by a word (`locations`). */
export function idSystem(table: string): string {
  return `urn:jeugd:id:${table}`;
}

/** Chamber of Commerce numbers: nl-core has no name for them. */
export const kvkSystem: string = 'urn:jeugd:id:kvk';

/** Names of our extensions. */
export const extensionUrls = {
  /** Followed by the name of a field of the record, of which it holds the value. */
  field: 'urn:jeugd:field:',
  /** What the register says about itself, as JSON. */
  about: 'urn:jeugd:about',
  /** The tables that the register has, as JSON. */
  tables: 'urn:jeugd:tables',
  /** Why a code is ours, or says less than the record. */
  note: 'urn:jeugd:note',
  /** Follows from something else in the bundle: nothing to read. */
  derived: 'urn:jeugd:derived',
  /** Who holds the authority. */
  holder: 'urn:jeugd:holder',
  /** Who carries out the measure. */
  organisation: 'urn:jeugd:organisation',
  /** A relation of the register: its id, kind, days and what else it says. */
  relation: 'urn:jeugd:relation',
  /** The first day no longer in, where an inclusive end cannot tell it. */
  end: 'urn:jeugd:end',
} as const;
