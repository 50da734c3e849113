/** From a bundle of FHIR R4 to a register. */
import { findingLog, type Locale, type ParsedRegister, parseRegister, type TableName } from '@jeugd/core';
import { carriedTables } from '../names/carried-tables.js';
import { extensionUrls } from '../names/systems.js';
import { type BundleReader, type OpenEntry, opened, type Row, reporter } from './bundle-reader.js';
import { readEncounter, readEpisodeOfCare } from './care.js';
import { readCondition } from './conditions.js';
import { entriesOf } from './entries.js';
import { identitiesOf } from './identities.js';
import { readOrganisation } from './organisations.js';
import { parsedJson, peek } from './parts.js';
import { readPerson, readPersonBehind } from './people.js';
import { readCareTeam, readContactPerson } from './relations.js';

/**
 * How a bundle is read.
 *
 * @dutch leeswijze van een bundel
 */
export interface FromFhirOptions {
  /** Language of the messages; English unless told. */
  readonly locale?: Locale;
}

/**
 * A register from a FHIR R4 bundle, of either release of the zibs, by us or by others.
 *
 * Never throws on data. What is not understood is a finding with its place in the bundle: an element, a code, an extension, a
 * whole resource. A code that no list knows is kept in the record. Withdrawn resources and those with an unknown modifier extension
 * are not read. Ends are inclusive in FHIR: one day is added; a moment ends on its own day. The ids of the register are those
 * that `toFhir` wrote, else type and id of the resource; somebody with the BSN of a patient is that patient.
 *
 * @dutch register uit FHIR
 * @example
 * const read = fromFhir({
 *   resourceType: 'Bundle',
 *   entry: [
 *     { resource: { resourceType: 'Patient', id: 'c', birthDate: '2012-03-01', telecom: [] } },
 *     {
 *       resource: {
 *         resourceType: 'Encounter',
 *         id: 'e',
 *         status: 'finished',
 *         class: { code: 'IMP' },
 *         type: [{ coding: [{ system: 'urn:jeugd:codes:care-forms', code: 'gezinshuis' }] }],
 *         subject: { reference: 'Patient/c' },
 *         period: { start: '2024-03-01', end: '2024-03-04' },
 *       },
 *     },
 *   ],
 * });
 * read.register.placements; // [{ id: 'Encounter/e', personId: 'Patient/c', careForm: 'gezinshuis', start: '2024-03-01', end: '2024-03-05' }]
 * read.findings.map(({ code, location }) => [code, location.path]); // [['fhir/element-not-read', '/entry/0/resource/telecom']]
 */
export function fromFhir(bundle: unknown, { locale = 'en' }: FromFhirOptions = {}): ParsedRegister {
  const log = findingLog();
  const report = reporter(log, locale);
  const entries = entriesOf(bundle, report);
  const rows = new Map<TableName, { readonly row: Row; readonly path: string }[]>();
  const ids = new Set<string>();
  const reader: BundleReader = {
    ...identitiesOf(entries),
    report,
    has: (table, id) => ids.has(`${table}|${id}`),
    add(table, row, path) {
      const ofTable = rows.get(table) ?? [];
      ofTable.push({ row, path });
      rows.set(table, ofTable);
      ids.add(`${table}|${row['id']}`);
    },
  };
  let about: About = { about: undefined, tables: [] };
  for (const types of order) {
    for (const entry of entries) {
      if (!types.includes(entry.type)) continue;
      const open = opened(entry);
      if (entry.type === 'OperationOutcome') about = aboutIn(reader, open) ?? about;
      else readers[entry.type]?.(reader, open);
      for (const path of open.elements.unread()) report('fhir/element-not-read', path);
    }
  }
  for (const { type, position } of entries) {
    if (!order.flat().includes(type)) report('fhir/resource-not-read', `/entry/${position}/resource`);
  }
  const tables = carriedTables.filter((table) => rows.has(table) || about.tables.includes(table));
  const parsed = parseRegister(
    {
      about: about.about,
      ...Object.fromEntries(tables.map((table) => [table, (rows.get(table) ?? []).map(({ row }) => row)])),
    },
    { locale, locate: (table, row) => ({ path: rows.get(table)?.[row]?.path ?? '' }) },
  );
  return {
    ...parsed,
    findings: [...log.findings, ...parsed.findings],
    truncated: { ...log.truncated(), ...parsed.truncated },
  };
}

/** Who is read before whom: a contact person is a new person only when nobody else in the bundle is that person. */
const order: readonly (readonly string[])[] = [
  ['OperationOutcome'],
  ['Patient'],
  ['Person'],
  ['Organization'],
  ['RelatedPerson', 'Practitioner'],
  ['PractitionerRole', 'CareTeam', 'Condition', 'EpisodeOfCare', 'Encounter'],
];

/** How a resource of each type is read. */
const readers: Readonly<Record<string, (reader: BundleReader, entry: OpenEntry) => void>> = {
  Patient: readPerson,
  Person: readPerson,
  Organization: readOrganisation,
  RelatedPerson: (reader, entry) => {
    readPersonBehind(reader, entry);
    readContactPerson(reader, entry);
  },
  Practitioner: readPersonBehind,
  PractitionerRole: (_, { elements }) => elements.skip('practitioner', 'code'), // told by the care team
  CareTeam: readCareTeam,
  Condition: readCondition,
  EpisodeOfCare: readEpisodeOfCare,
  Encounter: readEncounter,
};

/** What the register said of itself, and the tables it had. */
interface About {
  readonly about: unknown;
  readonly tables: readonly unknown[];
}

/** What our own OperationOutcome says; `undefined` for one of others. */
function aboutIn(reader: BundleReader, { elements }: OpenEntry): About | undefined {
  const found = new Map<string, unknown>();
  for (const extension of elements.children('extension')) {
    found.set(peek(extension, 'url') ?? '', parsedJson(peek(extension, 'valueString')));
  }
  const isOurs = found.has(extensionUrls.about);
  for (const issue of elements.children('issue')) {
    const coding = issue.child('details')?.children('coding')[0];
    const isRemark = coding !== undefined && peek(coding, 'system') === 'urn:jeugd:codes:remarks';
    if (isRemark) reader.report('fhir/left-out', issue.path, 'info');
  }
  elements.skipAll();
  if (!isOurs) {
    reader.report('fhir/resource-not-read', elements.path);
    return undefined;
  }
  const tables = found.get(extensionUrls.tables);
  return { about: found.get(extensionUrls.about), tables: Array.isArray(tables) ? tables : [] };
}
