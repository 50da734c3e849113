/** What all records of a delivery are made with. */
import { isBsn, type Person, type PlainDate, type Register } from '@jeugd/core';
import { municipalities2023 } from '../../codes/municipalities.js';
import type { ProtocolVersion } from '../../definition/protocol.js';
import type { ReportingPeriod } from '../../periods/index.js';
import { wireDate } from '../../rules/engine/day.js';
import type { BridgeLog } from '../bridge-log.js';
import { sexCodeOf } from '../crosswalk.js';
import type { Span } from '../stays.js';

/** What all records of a delivery are made with. */
export interface Writing {
  readonly register: Register;
  readonly persons: ReadonlyMap<string, Person>;
  readonly period: ReportingPeriod;
  readonly lastDay: PlainDate;
  readonly version: ProtocolVersion;
  readonly organisationId: string | undefined;
  readonly postcodes: ReadonlyMap<string, string>;
  readonly log: BridgeLog;
  /** Persons of whom it was said that something is not known: once is enough. */
  readonly saidOfPersons: Set<string>;
}

/** The fields of a person. */
export function personFieldsOf(person: Person, writing: Writing): Readonly<Record<string, string>> {
  const { version, postcodes } = writing;
  const unknown = version === '2.0' ? '000000000' : '999999999';
  const postcode = postcodes.get(person.id);
  const municipality = postcode === undefined ? municipalityCodeOf(person.municipality) : undefined;
  sayWhatIsUnknown(person, postcode ?? municipality, writing);
  return {
    bsn: isBsn(person.bsn) ? person.bsn : unknown,
    geboortedatum: wireDate(person.birthDate),
    geslacht: sexCodeOf(person.sex),
    ...(postcode !== undefined && { postcode }),
    ...(municipality !== undefined && { gemeentecode: municipality }),
  };
}

function sayWhatIsUnknown(
  { id, bsn }: Person,
  address: string | undefined,
  { log, saidOfPersons }: Writing,
): void {
  if (saidOfPersons.has(id)) return;
  saidOfPersons.add(id);
  const place = { record: 'persons', id };
  if (!isBsn(bsn)) log.report('cbs/bsn-unknown', { ...place, field: 'bsn' });
  if (address === undefined) log.report('cbs/field-unknown', { ...place, field: 'postcode' });
}

const codeByName: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(municipalities2023.map(({ nl, code }) => [nl, code])))();

/** The four digits of a municipality, from its code or its name. */
function municipalityCodeOf(municipality: string | undefined): string | undefined {
  if (municipality === undefined) return undefined;
  const digits = /^(?:GM)?(\d{4})$/.exec(municipality)?.[1];
  return digits ?? codeByName.get(municipality);
}

/** Whether days of a delivery touch the period. */
export function touches({ start, end }: Span, { period, lastDay }: Writing): boolean {
  return start <= lastDay && (end === undefined || end >= period.start);
}

/** The end, when it is a real one: not after the period. */
export function realEnd({ end }: Span, { lastDay }: Writing): PlainDate | undefined {
  return end !== undefined && end <= lastDay ? end : undefined;
}

/** Records by person, each in the order in which they stand. */
export function byPerson<One extends { readonly personId: string }>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const perPerson = new Map<string, One[]>();
  for (const one of all) {
    const own = perPerson.get(one.personId);
    if (own === undefined) perPerson.set(one.personId, [one]);
    else own.push(one);
  }
  return perPerson;
}
