/** Faults in stays. Each gives where it was planted, or nothing when no record suits. */
import { addDays, type CareFormId, hasResidence, isClosedYouthCare, type Placement } from '@jeugd/core';
import type { Draft, Place } from './draft.js';

export function plantEndBeforeStart(draft: Draft): Place | undefined {
  const picked = draft.pick(
    'placements',
    ({ careForm, end }) => isClosedYouthCare(careForm) && end !== undefined,
  );
  return picked && draft.replace(picked, { ...picked.record, end: addDays(picked.record.start, -11) });
}

export function plantOverlap(draft: Draft): Place | undefined {
  const picked = draft.pick(
    'placements',
    ({ careForm, start, end }) => isFullTime(careForm) && end !== undefined && addDays(start, 60) < end,
  );
  if (picked === undefined) return undefined;
  const { id, personId, start, end } = picked.record;
  const second: Placement = { id: `${id}-B`, personId, careForm: 'behandelgroep', start: addDays(start, 30) };
  return draft.append('placements', end === undefined ? second : { ...second, end });
}

/** Moves a child into a group that is full on the first day of the stay. */
export function plantGroupOfSeven(draft: Draft): Place | undefined {
  const byGroup = stayByGroup(draft.all('placements'));
  for (const [groupId, stays] of byGroup) {
    const last = stays.at(-1);
    if (last === undefined || stays.length < 6 || last.careForm === 'gezinshuis') continue;
    const picked = draft.pick(
      'placements',
      (stay) =>
        stay.careForm === last.careForm &&
        stay.groupId !== groupId &&
        stay.groupId !== undefined &&
        stay.end !== stay.start &&
        presentOn(stay.start, stays) === 6,
    );
    if (picked === undefined) continue;
    return draft.replace(picked, { ...picked.record, groupId });
  }
  return undefined;
}

export function plantUnknownCareForm(draft: Draft): Place | undefined {
  const picked = draft.pick('placements', ({ careForm }) => careForm === 'gezinshuis');
  return (
    picked && draft.replace(picked, { ...picked.record, careForm: 'gezinshuys' as Placement['careForm'] })
  );
}

export function plantDanglingPerson(draft: Draft): Place | undefined {
  const picked = draft.pick('placements', ({ careForm }) => careForm === 'weekendpleegzorg');
  return picked && draft.replace(picked, { ...picked.record, personId: 'P-does-not-exist' });
}

export function plantOddNights(draft: Draft): Place | undefined {
  const picked = draft.pick('placements', ({ careForm }) => careForm === 'weekendpleegzorg');
  return picked && draft.replace(picked, { ...picked.record, nightsPerWeek: 2.3 });
}

export function plantFewNights(draft: Draft): Place | undefined {
  const picked = draft.pick('placements', ({ careForm }) => careForm === 'gezinshuis');
  return picked && draft.replace(picked, { ...picked.record, nightsPerWeek: 3 });
}

export function plantEndKnownAndUnknown(draft: Draft): Place | undefined {
  const picked = draft.pick('placements', ({ end }) => end !== undefined);
  return picked && draft.replace(picked, { ...picked.record, endUnknown: true });
}

export function plantDoubleId(draft: Draft): Place | undefined {
  const picked = draft.pick(
    'placements',
    ({ careForm }) => careForm === 'logeren' || careForm === 'weekendpleegzorg',
  );
  const other = draft.pick(
    'placements',
    ({ careForm }) => careForm === 'logeren' || careForm === 'weekendpleegzorg',
  );
  return picked && other && draft.replace(picked, { ...picked.record, id: other.record.id });
}

export function plantLateHomeSpell(draft: Draft): Place | undefined {
  const picked = draft.pick(
    'homeSpells',
    ({ personId, start, end }) =>
      draft.staysOf(personId).some((stay) => stay.endReason === 'home' && stay.end === start) &&
      addDays(start, 20) < (end ?? draft.until),
  );
  return picked && draft.replace(picked, { ...picked.record, start: addDays(picked.record.start, 19) });
}

function isFullTime(careForm: Placement['careForm']): boolean {
  const partTime: readonly CareFormId[] = ['weekendpleegzorg', 'logeren'];
  return hasResidence(careForm) === true && !partTime.includes(careForm as CareFormId);
}

function stayByGroup(placements: readonly Placement[]): ReadonlyMap<string, readonly Placement[]> {
  const groups = new Map<string, Placement[]>();
  for (const stay of placements) {
    if (stay.groupId === undefined) continue;
    const group = groups.get(stay.groupId);
    if (group === undefined) groups.set(stay.groupId, [stay]);
    else group.push(stay);
  }
  return groups;
}

function presentOn(day: string, stays: readonly Placement[]): number {
  return stays.filter(({ start, end }) => start <= day && (end === undefined || day < end)).length;
}
