/** From a register to the delivery of a period. */
import { addDays, type Finding, type Locale, type Register } from '@jeugd/core';
import { isInVersion } from '../definition/code-list.js';
import { protocolOf } from '../definition/index.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import type { Delivery } from '../delivery/delivery.js';
import { hasFrequency, type ReportingPeriod } from '../periods/reporting-period.js';
import { type DeliveredRecord, type RecordKind, recordKinds, records } from '../records/index.js';
import { bridgeLog } from './bridge-log.js';
import { authorisationRecords } from './writing/authorisation-records.js';
import { helpRecords } from './writing/help-records.js';
import { measureRecords, probationRecords } from './writing/measure-records.js';
import type { Writing } from './writing/writing.js';

/**
 * How to make a delivery.
 *
 * @dutch opties van een levering
 */
export interface DeliveryOfOptions {
  /** The organisation that delivers: only its help and measures. Everything in the register unless told. */
  readonly organisationId?: string;
  /** The postcode that marks the responsible municipality, by the id of the person: a register does not hold it. */
  readonly postcodes?: ReadonlyMap<string, string>;
  /** Which records; those that go with the length of the period unless told (help, protection and authorisations per half-year, probation per quarter). */
  readonly kinds?: readonly RecordKind[];
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
}

/**
 * A delivery made from a register, and what could not be carried.
 *
 * @dutch levering uit een register
 */
export interface DeliveryFromRegister {
  /** The delivery. Check it before it is sent: what the register does not know is empty in it. */
  readonly delivery: Delivery;
  /** What has no code, what is not known, and what was left out. */
  readonly findings: readonly Finding[];
}

/**
 * The delivery of a period: every record that touches it, started, running or ended (protocol 7.5).
 *
 * Modules of one form of help by one provider that overlap or follow each other are one record. An end after the last day
 * of the period is not given: only real ends are. A measure that goes on at another organisation on the next day was handed
 * over. With a stay, start and end are the day after the first and the last night. A code without a counterpart is a
 * finding and its record is left out; a field that the register does not know is empty.
 *
 * @dutch levering uit een register
 * @example
 * const register: Register = {
 *   about: { version: '1' },
 *   persons: [{ id: 'c1', birthDate: '2012-03-15', sex: 'female' }],
 *   placements: [{ id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-02-09', end: '2024-02-10' }],
 * };
 * const { delivery } = deliveryOf(register, reportingPeriod('2024H1'), { postcodes: new Map([['c1', '6711AB']]) });
 * delivery.records.jeugdhulp?.[0]?.['datumAanvang']; // '20240210'
 * delivery.records.jeugdhulp?.[0]?.['datumEinde']; // '20240210'
 */
export function deliveryOf(
  register: Register,
  period: ReportingPeriod,
  { organisationId, postcodes = new Map(), kinds, locale = 'en' }: DeliveryOfOptions = {},
): DeliveryFromRegister {
  const log = bridgeLog(locale);
  const version = protocolOf(period)?.version ?? '7';
  const writing: Writing = {
    register,
    persons: new Map((register.persons ?? []).map((person) => [person.id, person])),
    period,
    lastDay: addDays(period.end, -1),
    version,
    organisationId,
    postcodes,
    log,
    saidOfPersons: new Set(),
  };
  const made = new Map<RecordKind, readonly DeliveredRecord[]>();
  for (const kind of kinds ?? kindsOf(period)) {
    const definition: RecordDefinition = records[kind];
    const isThere = definition.from === undefined || isInVersion({ from: definition.from }, version);
    const write = writers[kind];
    if (isThere && write !== undefined) made.set(kind, write(writing));
  }
  return {
    delivery: {
      ...(organisationId !== undefined && { supplier: organisationId }),
      periods: Object.fromEntries([...made.keys()].map((kind) => [kind, period])),
      records: Object.fromEntries(made),
    },
    findings: log.findings,
  };
}

/** Preventive activities are in no record of a register. */
const writers: Readonly<Partial<Record<RecordKind, (writing: Writing) => readonly DeliveredRecord[]>>> = {
  jeugdhulp: helpRecords,
  jeugdbescherming: measureRecords,
  machtigingUithuisplaatsing: authorisationRecords,
  jeugdreclassering: probationRecords,
};

function kindsOf(period: ReportingPeriod): readonly RecordKind[] {
  const fitting = recordKinds.filter((kind) => hasFrequency(period, records[kind].frequency));
  return fitting.length > 0 ? fitting : recordKinds;
}
