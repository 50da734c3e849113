/** Faults of age, birth and death. Each gives where it was planted, or nothing when no record suits. */
import { addDays, addMonths, isFosterCare, type PlainDate } from '@jeugd/core';
import { fosterCareInTheAct, legalBirthday } from '@jeugd/core/legal';
import type { Draft, Place } from './draft.js';

export function plantFosterCareTooLate(draft: Draft): Place | undefined {
  const picked = draft.pick('persons', ({ id, birthDate, deathDate }) => {
    const start = tooLate(birthDate);
    const inTime =
      start >= fosterCareInTheAct.validFrom && addDays(start, 90) < draft.until && deathDate === undefined;
    return (
      inTime &&
      draft.staysOf(id).every(({ careForm }) => !isFosterCare(careForm)) &&
      hasLeft(draft, id, start)
    );
  });
  if (picked === undefined) return undefined;
  const { id, birthDate } = picked.record;
  return draft.append('placements', {
    id: `PL-late-${id}`,
    personId: id,
    careForm: 'voltijdpleegzorg',
    start: tooLate(birthDate),
  });
}

export function plantNoGround(draft: Draft): Place | undefined {
  const picked = draft.pick('trajectories', ({ ground }) => ground === 'continued');
  if (picked === undefined) return undefined;
  const { ground: _, ...record } = picked.record;
  return draft.replace(picked, record);
}

export function plantHelpAfterDeath(draft: Draft): Place | undefined {
  const picked = draft.pick('trajectories', ({ personId, end, endUnknown, start }) => {
    const person = draft.person(personId);
    return (
      end === undefined &&
      endUnknown !== true &&
      addDays(start, 40) < draft.until &&
      person !== undefined &&
      person.deathDate === undefined
    );
  });
  const position = picked && draft.all('persons').findIndex(({ id }) => id === picked.record.personId);
  const person = position === undefined ? undefined : draft.all('persons')[position];
  if (picked === undefined || position === undefined || person === undefined) return undefined;
  const deathDate = addDays(picked.record.start, 30);
  return draft.replace({ table: 'persons', position, record: person }, { ...person, deathDate });
}

export function plantBornTooLate(draft: Draft): Place | undefined {
  const picked = draft.pick(
    'persons',
    ({ id, birthDate }) => birthDate < '1990-01-01' && draft.staysOf(id).length === 0,
  );
  return picked && draft.replace(picked, { ...picked.record, birthDate: addDays(draft.until, 45) });
}

/** Well past eighteen: foster care that begins here has nothing to follow. */
function tooLate(birthDate: PlainDate): PlainDate {
  return addMonths(legalBirthday('youth', birthDate), 6);
}

function hasLeft(draft: Draft, personId: string, day: string): boolean {
  const stays = draft.staysOf(personId);
  return stays.length > 0 && stays.every(({ end }) => end !== undefined && end <= day);
}
