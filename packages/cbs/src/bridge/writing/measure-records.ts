/** Records of measures, guardianship, authorisations and youth probation. */
import { addDays, type PlainDate } from '@jeugd/core';
import { protectionEndCodes } from '../../codes/measures.js';
import type { CbsCode } from '../../definition/code-list.js';
import type { DeliveredRecord } from '../../records/index.js';
import { wireDate } from '../../rules/engine/day.js';
import { authorisationTypeOf, protectionTypeOf } from '../crosswalk.js';
import { type Span, toDelivery } from '../stays.js';
import { personFieldsOf, realEnd, touches, type Writing } from './writing.js';

/** A measure or guardianship, at the organisation that carries it out. */
interface Held {
  readonly personId: string;
  readonly kind: string;
  readonly start: PlainDate;
  readonly end?: PlainDate;
  readonly organisationId?: string;
  readonly endReason?: string;
  readonly place: { readonly record: string; readonly id: string };
}

/** Child protection: supervision orders, and guardianship of an institution. */
export function measureRecords(writing: Writing): readonly DeliveredRecord[] {
  const { register, log } = writing;
  const orders: readonly Held[] = (register.measures ?? [])
    .filter(({ kind }) => kind !== 'jeugdreclassering')
    .map((one) => ({ ...one, place: { record: 'measures', id: one.id } }));
  const institutions = new Set(
    (register.organisations ?? []).filter(({ kind }) => kind === 'gi').map(({ id }) => id),
  );
  const guardians: readonly Held[] = (register.authorities ?? [])
    .filter(({ holderId }) => institutions.has(holderId))
    .map(({ id, childId, holderId, ...one }) => ({
      ...one,
      personId: childId,
      organisationId: holderId,
      place: { record: 'authorities', id },
    }));
  const known = [...orders, ...guardians].filter(({ kind, place }) => {
    if (protectionTypeOf[kind] !== undefined) return true;
    log.report('cbs/no-code', { ...place, field: 'kind' });
    return false;
  });
  const perPerson = byPerson(known);
  return known.flatMap((one) => {
    const type = protectionTypeOf[one.kind] ?? '';
    return heldRecord(one, perPerson.get(one.personId) ?? [], writing, (isEnded) => ({
      typeMaatregel: type,
      ...(isEnded && { redenBeeindiging: reasonOf(one, type, writing) }),
    }));
  });
}

/** Youth probation: the register knows no type of it, so that none can be delivered. */
export function probationRecords({ register, log }: Writing): readonly DeliveredRecord[] {
  for (const { id, kind } of register.measures ?? [])
    if (kind === 'jeugdreclassering')
      log.report('cbs/no-code', { record: 'measures', id, field: 'typeMaatregel' });
  return [];
}

/** Authorisations that touch the period, with an end when that lies in it. */
export function authorisationRecords(writing: Writing): readonly DeliveredRecord[] {
  const { register, persons, log } = writing;
  return (register.authorisations ?? []).flatMap(({ id, personId, kind, start, end }) => {
    const place = { record: 'authorisations', id };
    const type = authorisationTypeOf[kind];
    const span = toDelivery({ start, end }, false);
    if (!touches(span, writing)) return [];
    const person = persons.get(personId);
    if (type === undefined || person === undefined) {
      log.report(type === undefined ? 'cbs/no-code' : 'cbs/person-missing', { ...place, field: 'kind' });
      return [];
    }
    const last = realEnd(span, writing);
    return [
      {
        ...personFieldsOf(person, writing),
        typeMachtiging: type,
        datumAanvangMachtiging: wireDate(span.start),
        ...(last !== undefined && { datumEindeMachtiging: wireDate(last) }),
      },
    ];
  });
}

/** A record with its transfers: the first institution gives the start, the last the end, and each its own day of transfer. */
function heldRecord(
  one: Held,
  ofPerson: readonly Held[],
  writing: Writing,
  others: (isEnded: boolean) => Readonly<Record<string, string>>,
): readonly DeliveredRecord[] {
  const { organisationId, persons, log } = writing;
  if (organisationId !== undefined && one.organisationId !== organisationId) return [];
  const span: Span = toDelivery(one, false);
  if (!touches(span, writing)) return [];
  const person = persons.get(one.personId);
  if (person === undefined) {
    log.report('cbs/person-missing', one.place);
    return [];
  }
  const isElsewhere = (other: Held): boolean =>
    other.kind === one.kind && other.organisationId !== one.organisationId;
  const takenOver = ofPerson.some((other) => isElsewhere(other) && other.end === one.start);
  const handedOver =
    one.end !== undefined && ofPerson.some((other) => isElsewhere(other) && other.start === one.end);
  const end = realEnd(span, writing);
  const start = wireDate(span.start);
  return [
    {
      ...personFieldsOf(person, writing),
      ...others(end !== undefined && !handedOver),
      ...(takenOver ? { datumOvergedragenGekregen: start } : { datumAanvang: start }),
      ...(end !== undefined &&
        (handedOver ? { datumOvergedragen: wireDate(end) } : { datumEinde: wireDate(end) })),
    },
  ];
}

function byPerson(all: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const perPerson = new Map<string, Held[]>();
  for (const one of all) {
    const own = perPerson.get(one.personId);
    if (own === undefined) perPerson.set(one.personId, [one]);
    else own.push(one);
  }
  return perPerson;
}

/** The reason, when it is a code of the type. One day before a transfer there is none. */
function reasonOf({ endReason, end, place }: Held, type: string, { log, lastDay }: Writing): string {
  const codes: readonly CbsCode[] = protectionEndCodes.codes;
  const known = codes.find(({ code, of }) => code === endReason && of?.includes(type) === true);
  const isDue = end !== undefined && addDays(end, -1) <= lastDay;
  if (known === undefined && isDue) log.report('cbs/field-unknown', { ...place, field: 'redenBeeindiging' });
  return known?.code ?? '';
}
