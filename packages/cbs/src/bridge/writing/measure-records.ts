/** Records of measures, guardianship and youth probation. */
import { addDays, type PlainDate } from '@jeugd/core';
import { protectionEndCodes } from '../../codes/measures.js';
import type { CbsCode } from '../../definition/code-list.js';
import type { DeliveredRecord } from '../../records/index.js';
import { wireDate } from '../../rules/engine/day.js';
import { protectionTypeOf } from '../crosswalk.js';
import { type Span, toDelivery } from '../stays.js';
import { byPerson, personFieldsOf, realEnd, touches, type Writing } from './writing.js';

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
  const known = [...orders, ...guardians].filter((one) => {
    if (protectionTypeOf.has(one.kind)) return true;
    if (isDelivered(one, writing)) log.report('cbs/no-code', { ...one.place, field: 'kind' });
    return false;
  });
  const perPerson = byPerson(known);
  return known.flatMap((one) => {
    const type = protectionTypeOf.get(one.kind) ?? '';
    return heldRecord(one, perPerson.get(one.personId) ?? [], writing, (isEnded) => ({
      typeMaatregel: type,
      ...(isEnded && { redenBeeindiging: reasonOf(one, type, writing) }),
    }));
  });
}

/** Youth probation: the register knows no type of it, so that none can be delivered. */
export function probationRecords(writing: Writing): readonly DeliveredRecord[] {
  for (const one of writing.register.measures ?? [])
    if (one.kind === 'jeugdreclassering' && isDelivered(one, writing))
      writing.log.report('cbs/no-code', { record: 'measures', id: one.id, field: 'typeMaatregel' });
  return [];
}

/** Whether a record belongs in the delivery by its organisation and days. */
function isDelivered(one: Pick<Held, 'organisationId' | 'start' | 'end'>, writing: Writing): boolean {
  const { organisationId } = writing;
  const isOwn = organisationId === undefined || one.organisationId === organisationId;
  return isOwn && touches(toDelivery(one, false), writing);
}

/** A record with its transfers: the first institution gives the start, the last the end, and each its own day of transfer. */
function heldRecord(
  one: Held,
  ofPerson: readonly Held[],
  writing: Writing,
  others: (isEnded: boolean) => Readonly<Record<string, string>>,
): readonly DeliveredRecord[] {
  const { persons, log } = writing;
  if (!isDelivered(one, writing)) return [];
  const span: Span = toDelivery(one, false);
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

/** The reason, when it is a code of the type. One day before a transfer there is none. */
function reasonOf({ endReason, end, place }: Held, type: string, { log, lastDay }: Writing): string {
  const codes: readonly CbsCode[] = protectionEndCodes.codes;
  const known = codes.find(({ code, of }) => code === endReason && of?.includes(type) === true);
  const isDue = end !== undefined && addDays(end, -1) <= lastDay;
  if (known === undefined && isDue) log.report('cbs/field-unknown', { ...place, field: 'redenBeeindiging' });
  return known?.code ?? '';
}
