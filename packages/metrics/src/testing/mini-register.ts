/** The invented register of the fixtures as a register. Only tests read this. */
import type { CareFormId, Destination, Placement, PlainDate, Register } from '@jeugd/core';
import miniRegister from '../../fixtures/mini_register.json' with { type: 'json' };

/** The kinds of the fixture as forms of care. */
const careForms: Readonly<Record<string, CareFormId>> = {
  crisis: 'crisisopvang',
  foster: 'pleegzorg',
  kinship: 'netwerkpleegzorg',
  family_home: 'gezinshuis',
  residential: 'open-leefgroep',
};

/** The exits of the fixture as destinations. */
const destinations: Readonly<Record<string, Destination>> = {
  home: 'home',
  kin_guardian: 'kin-or-guardian',
  aged_out: 'aged-out',
  other_institution: 'other-care',
};

/** First day that is not observed. */
export const miniAsOf = miniRegister.cutoff as PlainDate;

/** The register. */
export const miniRegisterAsRegister: Register = {
  about: { version: '1', extractedOn: miniAsOf, coverage: { start: '2023-01-01', end: miniAsOf } },
  persons: [...new Map(miniRegister.register.map(({ child, dob }) => [child, dob]))].map(([id, dob]) => ({
    id,
    birthDate: dob as PlainDate,
  })),
  placements: miniRegister.register.flatMap(({ child, exit, placements }, row) =>
    placements.map(({ start, end, kind }, position): Placement => {
      const isLast = position === placements.length - 1;
      return {
        id: `${row}-${position}`,
        personId: child,
        careForm: careForms[kind] ?? 'jeugdhulp',
        start: start as PlainDate,
        ...(end === null ? {} : { end: end as PlainDate }),
        ...(isLast && exit !== null ? { destination: destinations[exit] ?? 'unknown' } : {}),
      };
    }),
  ),
};
