/** Faults in stays. Each gives where it was planted, or nothing when no record suits. */
import { addDays, type CareFormId, hasResidence, isClosedYouthCare, type Placement } from '@jeugd/core';
import type { Draft, Place } from './draft.js';

/** The form of care that has a norm of six children. */
const smallGroup: CareFormId = 'kleinschalig-open';

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

/** Moves a stay in another group to a small-scale group that has six children on its first day. */
export function plantGroupOfSeven(draft: Draft): Place | undefined {
  const staysIn = staysInSmallGroups(draft.all('placements'));
  const wouldBeSeventh = (stay: Placement, groupId: string) =>
    canMove(stay) && stay.groupId !== groupId && presentOn(stay.start, staysIn.get(groupId) ?? []) === 6;

  const group = draft.pick('groups', ({ id }) =>
    draft.all('placements').some((stay) => wouldBeSeventh(stay, id)),
  );
  if (group === undefined) return undefined;
  const groupId = group.record.id;
  const picked = draft.pick('placements', (stay) => wouldBeSeventh(stay, groupId));
  return picked && draft.replace(picked, { ...picked.record, careForm: smallGroup, groupId });
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

function canMove({ careForm, start, end }: Placement): boolean {
  const forms: readonly CareFormId[] = [smallGroup, 'open-leefgroep', 'gezinshuis', 'crisisopvang'];
  return forms.includes(careForm as CareFormId) && end !== start;
}

/** The stays in each small-scale group. */
function staysInSmallGroups(placements: readonly Placement[]): ReadonlyMap<string, readonly Placement[]> {
  const groups = new Map<string, Placement[]>();
  for (const stay of placements) {
    if (stay.groupId === undefined || stay.careForm !== smallGroup) continue;
    const group = groups.get(stay.groupId);
    if (group === undefined) groups.set(stay.groupId, [stay]);
    else group.push(stay);
  }
  return groups;
}

function presentOn(day: string, stays: readonly Placement[]): number {
  return stays.filter(({ start, end }) => start <= day && (end === undefined || day < end)).length;
}
