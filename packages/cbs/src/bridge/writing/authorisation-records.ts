/** Records of authorisations. */
import type { Authorisation } from '@jeugd/core';
import type { DeliveredRecord } from '../../records/index.js';
import { wireDate } from '../../rules/engine/day.js';
import { authorisationTypeOf } from '../crosswalk.js';
import { toDelivery } from '../stays.js';
import { byPerson, personFieldsOf, realEnd, touches, type Writing } from './writing.js';

/** Authorisations that touch the period, with an end when that lies in it. */
export function authorisationRecords(writing: Writing): readonly DeliveredRecord[] {
  const { register, persons, log } = writing;
  const isOfInstitution = institutionTest(writing);
  return (register.authorisations ?? []).flatMap((authorisation) => {
    const { id, personId, kind, start, end } = authorisation;
    const place = { record: 'authorisations', id };
    const type = authorisationTypeOf.get(kind);
    const span = toDelivery({ start, end }, false);
    if (!touches(span, writing) || !isOfInstitution(authorisation)) return [];
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

/**
 * Whether the organisation delivers an authorisation. A register does not say whose it is: it goes with the measure or
 * guardianship that runs beside it. Without one at any organisation, every institution may have it.
 */
function institutionTest({ register, organisationId }: Writing): (one: Authorisation) => boolean {
  if (organisationId === undefined) return () => true;
  const kind = register.organisations?.find(({ id }) => id === organisationId)?.kind;
  if (kind !== undefined && kind !== 'gi') return () => false;
  const holders = byPerson([
    ...(register.measures ?? []),
    ...(register.authorities ?? []).map(({ childId, holderId, ...one }) => ({
      ...one,
      personId: childId,
      organisationId: holderId,
    })),
  ]);
  const institutions = new Set(
    (register.organisations ?? []).filter((one) => one.kind === 'gi').map(({ id }) => id),
  );
  return ({ personId, start, end }) => {
    const beside = (holders.get(personId) ?? []).filter(
      (one) => one.start < end && (one.end === undefined || start < one.end),
    );
    const holdersBeside = beside.flatMap((one) => one.organisationId ?? []);
    return (
      holdersBeside.includes(organisationId) || !holdersBeside.some((holder) => institutions.has(holder))
    );
  };
}
