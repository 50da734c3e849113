/** For tests: a register with nothing wrong in it, in which many rules have something to judge. */
import type { Bsn, Register } from '@jeugd/core';

/** From the official test range. */
const testBsns = [
  '999990019',
  '999990020',
  '999990032',
  '999990044',
  '999990056',
  '999990068',
  '999990081',
  '999990093',
  '999990111',
] as readonly string[] as readonly Bsn[];

const sixChildren = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const;

/** Seven children born in 2012, a young adult who turned 18 on 2023-03-01, and one of 25 who died in 2024. */
export const goodRegister: Register = {
  about: { version: '1', extractedOn: '2025-01-01' },
  persons: [...sixChildren, 'c7', 'adult', 'late'].map((id, at) => ({
    id,
    birthDate: id === 'adult' ? '2005-03-01' : id === 'late' ? '1999-03-01' : '2012-03-01',
    ...(id === 'late' && { deathDate: '2024-12-01' }),
    ...(testBsns[at] !== undefined && { bsn: testBsns[at] }),
  })),
  organisations: [
    { id: 'o1', kind: 'provider', certificateFrom: '2015-01-01', certificateUntil: '2020-01-01' },
    { id: 'gi1', kind: 'gi', certificateFrom: '2021-01-01', certificateUntil: '2024-01-01' },
  ],
  groups: [
    { id: 'small', kind: 'kleinschalig-open' },
    { id: 'house', kind: 'gezinshuis' },
  ],
  placements: [
    // Six together in 2022 in the small group, and in 2023 in the family home; the seventh elsewhere.
    ...sixChildren.flatMap((personId) => [
      {
        id: `${personId}-2022`,
        personId,
        careForm: 'kleinschalig-open' as const,
        groupId: 'small',
        start: '2022-01-01' as const,
        end: '2023-01-01' as const,
      },
      {
        id: `${personId}-2023`,
        personId,
        careForm: 'gezinshuis' as const,
        groupId: 'house',
        start: '2023-01-01' as const,
        end: '2024-01-01' as const,
        nightsPerWeek: 7,
      },
    ]),
    { id: 'c7-2022', personId: 'c7', careForm: 'kleinschalig-open', start: '2022-01-01', end: '2023-01-01' },
    {
      id: 'c7-2023',
      personId: 'c7',
      careForm: 'gezinshuis',
      providerId: 'o1',
      start: '2023-01-01',
      end: '2024-01-01',
      destination: 'home',
    },
    {
      id: 'weekends',
      personId: 'c7',
      careForm: 'weekendpleegzorg',
      programme: 'beter-met-thuis',
      nightsPerWeek: 2,
      start: '2024-02-01',
      end: '2024-09-01',
    },
    { id: 'foster', personId: 'adult', careForm: 'voltijdpleegzorg', start: '2018-01-01', end: '2024-01-01' },
  ],
  homeSpells: [{ id: 'h1', personId: 'c7', start: '2024-01-01', with: 'mother' }],
  trajectories: [
    { id: 'earlier', personId: 'adult', careForm: 'ambulant', start: '2019-01-01', end: '2023-01-01' },
    {
      id: 'again',
      personId: 'adult',
      careForm: 'ambulant',
      start: '2023-05-01',
      end: '2024-10-01',
      ground: 'resumed',
    },
    {
      id: 'sentence',
      personId: 'late',
      careForm: 'ambulant',
      start: '2024-01-01',
      end: '2024-06-01',
      ground: 'criminal-law',
    },
    {
      id: 'guided',
      personId: 'late',
      careForm: 'ambulant',
      start: '2024-01-01',
      end: '2024-06-01',
      ground: 'criminal-law',
      helpPart: 2,
    },
    { id: 'day-care', personId: 'c1', careForm: 'ambulant', start: '2024-01-01', helpPart: 2 },
  ],
  measures: [
    { id: 'm1', personId: 'c1', kind: 'ots', organisationId: 'gi1', start: '2022-01-01', end: '2023-01-01' },
    { id: 'm2', personId: 'c1', kind: 'ots', organisationId: 'gi1', start: '2023-01-01', end: '2024-01-01' },
  ],
};
