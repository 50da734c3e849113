/** The family of the examples on consent: a child with two parents who hold authority together. */
import type { CareTrajectory, Consent, Person, PlainDate, Register } from '@jeugd/core';

/** What is told of a consent; it is about the help `t1` of child `c1`. */
export type Said = Pick<Consent, 'byId'> & Partial<Consent>;

/** A family in which a child is helped from 10 February to 1 December 2024, and what was said to that help. */
export function helped(
  child: Partial<Person> & { readonly birthDate: PlainDate },
  said: readonly Said[],
  more: Omit<Register, 'about'> = {},
): Omit<Register, 'about'> {
  const { birthDate } = child;
  const holder = { childId: 'c1', kind: 'joint-parents', start: birthDate } as const;
  return {
    persons: [{ id: 'c1', ...child }],
    authorities: [
      { id: 'a1', holderId: 'mother', ...holder },
      { id: 'a2', holderId: 'father', ...holder },
    ],
    measures: [],
    authorisations: [],
    trajectories: [help],
    consents: said.map((each, at) => ({
      id: `k${at + 1}`,
      personId: 'c1',
      about: 't1',
      ...(each.refusedOn === undefined && { givenOn: '2024-02-01' }),
      ...each,
    })),
    ...more,
  };
}

/** The help. */
export const help: CareTrajectory = {
  id: 't1',
  personId: 'c1',
  careForm: 'ambulant',
  start: '2024-02-10',
  end: '2024-12-01',
};

/** Authority of the mother alone. */
export const motherAlone = (birthDate: PlainDate): Pick<Register, 'authorities'> => ({
  authorities: [{ id: 'a1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: birthDate }],
});

/** A supervision order of the year 2024. */
export const order = {
  id: 'm1',
  personId: 'c1',
  kind: 'ots',
  start: '2024-01-01',
  end: '2025-01-01',
  organisationId: 'gi1',
} as const;
