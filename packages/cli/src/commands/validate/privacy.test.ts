import type { Bsn, PlainDate, Register } from '@jeugd/core';
import { parseRegister } from '@jeugd/core';
import { syntheticRegister } from '@jeugd/synthetic';
import { findingsOf, validate } from '@jeugd/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.js';
import { forms } from './choices.js';
import { printed } from './print.js';

/** Words that stand nowhere else. */
const name = (at: number) => `Ypkje-${at} Zonderland`;
const street = 'Verzonnenlaan';

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
];

/** A register with planted faults, in which everybody has a name, a BSN and a telling municipality. */
function telling(seed: number): Register {
  const { persons = [], ...register } = syntheticRegister({ children: 20, seed, faults: 25 });
  return {
    ...register,
    persons: persons.map((person, at) => ({
      ...person,
      name: name(at),
      municipality: `${street} ${at}`,
      bsn: (testBsns[at % testBsns.length] ?? '') as Bsn,
    })),
    placements: (register.placements ?? []).map((stay, at) => ({
      ...stay,
      locationId: `${street} ${at}`,
      endReason: name(at),
      // An id that is a BSN must not be shown either.
      ...(at === 0 && { id: '999990111' }),
    })),
  };
}

/** Every day in the register but birth dates: a finding may name these. */
function otherDays({ persons, ...tables }: Register): Set<unknown> {
  const days = new Set<unknown>(persons?.map(({ deathDate }) => deathDate));
  const walk = (value: unknown): void => {
    if (typeof value === 'string') days.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(tables);
  return days;
}

const context = (locale: 'nl' | 'en') => ({ locale, colours: false }) as Context;

describe('no form of the report', () => {
  it('holds a name, a BSN, a birth date or a place', () => {
    let findings = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (seed, locale) => {
          const register = telling(seed);
          const read = parseRegister(register, { locale });
          const asOf: PlainDate = '2025-01-01';
          const report = validate(read.register, { asOf, locale, found: read });
          findings += findingsOf(report).length;
          const mentionable = otherDays(register);
          const births = (register.persons ?? []).map(({ birthDate }) => birthDate);
          const secrets = [
            'Ypkje',
            'Zonderland',
            street,
            ...testBsns,
            '999990111',
            ...births.filter((day) => !mentionable.has(day)),
          ];
          for (const format of forms) {
            const text = printed(report, format, context(locale), [register]);
            const told = secrets.filter((secret) => text.includes(secret));
            expect([format, told]).toEqual([format, []]);
          }
        },
      ),
      { numRuns: 12 },
    );
    // Else little was said that could tell.
    expect(findings).toBeGreaterThan(200);
  }, 120_000);
});
