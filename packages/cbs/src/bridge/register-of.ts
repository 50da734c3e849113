/** From deliveries to a register: several periods and suppliers read back as one. */
import {
  type About,
  type Finding,
  isBsn,
  type Locale,
  type Organisation,
  type Person,
  type PlainDate,
  type Register,
} from '@jeugd/core';
import { latestDeliveries } from '../delivery/corrections.js';
import type { Delivery } from '../delivery/delivery.js';
import type { DeliveredRecord, RecordKind } from '../records/index.js';
import { birthOf } from '../rules/engine/birth.js';
import { textIn } from '../rules/engine/record-view.js';
import { bridgeLog } from './bridge-log.js';
import { sexOf } from './crosswalk.js';
import { addTo, emptyTables, type Tables } from './reading/add-to-tables.js';
import { type Story, storiesOf } from './reading/stories.js';

/**
 * How to read deliveries back.
 *
 * @dutch opties voor een register uit leveringen
 */
export interface RegisterOfOptions {
  /** Whether persons keep their citizen service number; it is left out unless told. */
  readonly identities?: boolean;
  /** Whether the children do not exist. */
  readonly invented?: boolean;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
}

/**
 * A register made from deliveries, and what could not be carried.
 *
 * @dutch register uit leveringen
 */
export interface RegisterFromDeliveries {
  /** The register. It covers the periods of the deliveries; `about.rejected` counts what could not be used. */
  readonly register: Register;
  /** The postcode of each person, which a register does not hold. */
  readonly postcodes: ReadonlyMap<string, string>;
  /** What has no place in a register, what was assumed, and what could not be used. */
  readonly findings: readonly Finding[];
}

/**
 * The register that deliveries tell of. A record that comes back in later periods is one; what the last delivery says of it
 * counts. A correction replaces its whole period before anything is read.
 *
 * Help with a stay becomes a trajectory (referrer, crisis, why it ended) and a placement (the nights). Supervision orders
 * become measures, guardianship authority of the institution, authorisations those that have ended. A code of the protocol
 * becomes the widest form of care that fits. A child whose birth date is not fully known is left out and counted. Records of
 * one delivery without a BSN that are written the same are of several children; with one BSN the last counts.
 *
 * @dutch register uit leveringen
 * @example
 * const record = {
 *   bsn: '999900006', geboortedatum: '20120315', geslacht: 'V', postcode: '6711AB', verwijzer: '02', hulpvorm: '11',
 *   gestartMetCrisis: '02', datumAanvang: '20240210', datumEinde: '20240212', redenBeeindiging: '01',
 * };
 * const { register } = registerOf([{ periods: { jeugdhulp: reportingPeriod('2024H1') }, records: { jeugdhulp: [record] } }]);
 * register.placements?.map(({ careForm, start, end }) => [careForm, start, end]); // [['pleegzorg', '2024-02-09', '2024-02-12']]
 */
export function registerOf(
  deliveries: readonly Delivery[],
  { identities = false, invented, locale = 'en' }: RegisterOfOptions = {},
): RegisterFromDeliveries {
  const log = bridgeLog(locale);
  const latest = latestDeliveries(deliveries);
  const persons = new Map<string, Person>();
  const postcodes = new Map<string, string>();
  const organisations = new Map<string, Organisation>();
  const tables = emptyTables();
  const rejected = { persons: 0, trajectories: 0, measures: 0, authorisations: 0 };

  const personOf = (story: Story): Person | undefined => {
    const { record } = story;
    const birth = birthOf(textIn(record, 'geboortedatum'));
    if (birth.state !== 'known') {
      log.report(birth.state === 'wrong' ? 'cbs/record-not-usable' : 'cbs/birth-date-not-known', story.place);
      return undefined;
    }
    const known = persons.get(story.personKey);
    const person = known ?? newPerson(`C-${persons.size + 1}`, birth.earliest, record, identities);
    const postcode = textIn(record, 'postcode');
    const municipality = textIn(record, 'gemeentecode');
    // A later record says where the child lives now.
    persons.set(story.personKey, municipality === '' ? person : { ...person, municipality });
    if (postcode !== '') postcodes.set(person.id, postcode);
    return person;
  };

  const onRepeated = ({ place }: Story): void => log.report('cbs/told-twice', place);
  for (const story of storiesOf(latest, { onRepeated })) {
    if (story.kind === 'preventief') {
      log.report('cbs/not-carried', { ...story.place, field: 'preventief' });
      continue;
    }
    const table = tableOf(story.kind);
    if (story.start === undefined) {
      log.report('cbs/record-not-usable', story.place);
      rejected[table] += 1;
      continue;
    }
    const person = personOf(story);
    if (person === undefined) {
      rejected[table] += 1;
      continue;
    }
    const organisationId = organisationOf(story, organisations);
    const used = addTo(tables, { ...story, start: story.start }, person.id, organisationId);
    if (used !== undefined) {
      log.report(used.code, { ...story.place, ...(used.field !== undefined && { field: used.field }) });
      if (used.isRejected) rejected[table] += 1;
    }
  }
  for (const observation of tables.observations)
    log.report('cbs/assumed', { record: 'observations', id: observation.id, field: 'date' });
  if (postcodes.size > 0) log.report('cbs/not-carried', { field: 'postcode' });
  return {
    register: {
      about: aboutOf(latest, rejected, invented),
      persons: [...persons.values()],
      organisations: [...organisations.values()],
      ...tablesIn(latest, tables),
    },
    postcodes,
    findings: log.findings,
  };
}

function newPerson(id: string, birthDate: PlainDate, record: DeliveredRecord, identities: boolean): Person {
  const bsn = textIn(record, 'bsn');
  const sex = sexOf(textIn(record, 'geslacht'));
  return { id, birthDate, ...(sex !== undefined && { sex }), ...(identities && isBsn(bsn) && { bsn }) };
}

function organisationOf(
  { supplier, kind }: Story,
  organisations: Map<string, Organisation>,
): string | undefined {
  if (supplier === undefined) return undefined;
  const isInstitution = kind !== 'jeugdhulp';
  const known = organisations.get(supplier);
  if (known === undefined || (isInstitution && known.kind !== 'gi'))
    organisations.set(supplier, { id: supplier, kind: isInstitution ? 'gi' : 'provider' });
  return supplier;
}

function tableOf(kind: RecordKind): 'trajectories' | 'measures' | 'authorisations' {
  if (kind === 'jeugdhulp') return 'trajectories';
  return kind === 'machtigingUithuisplaatsing' ? 'authorisations' : 'measures';
}

/** A table is there when some delivery could have told of it; an absent one is unknown. */
function tablesIn(deliveries: readonly Delivery[], tables: Tables): Partial<Tables> {
  const has = (kind: RecordKind): boolean => deliveries.some(({ periods }) => periods[kind] !== undefined);
  const { trajectories, placements, observations, measures, authorities, authorisations } = tables;
  return {
    ...(has('jeugdhulp') && { trajectories, placements, observations }),
    ...((has('jeugdbescherming') || has('jeugdreclassering')) && { measures }),
    ...(has('jeugdbescherming') && { authorities }),
    ...(has('machtigingUithuisplaatsing') && { authorisations }),
  };
}

function aboutOf(
  deliveries: readonly Delivery[],
  rejected: Readonly<Record<string, number>>,
  invented: boolean | undefined,
): About {
  const periods = deliveries.flatMap(({ periods: own }) => Object.values(own));
  const start = periods.map((one) => one.start).sort()[0];
  const end = periods
    .map((one) => one.end)
    .sort()
    .at(-1);
  const counted = Object.entries(rejected).filter(([, count]) => count > 0);
  return {
    version: '1',
    ...(start !== undefined && end !== undefined && { coverage: { start, end }, extractedOn: end }),
    ...(invented !== undefined && { invented }),
    ...(counted.length > 0 && { rejected: Object.fromEntries(counted) }),
  };
}
