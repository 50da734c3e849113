/** What is written is valid FHIR, and comes back. */
import type { Register } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedTables, type FhirResource, fromFhir, toFhir, type ZibRelease, zibReleases } from './index.js';
import { anyRegister } from './testing/any-register.js';
import { schemaFaults } from './testing/schema.js';

/** The tables in the order of their ids: contact persons bring relations of one pair together. */
function sorted(register: Register): object {
  const tables = carriedTables.flatMap((table) => {
    const rows = register[table];
    return rows === undefined ? [] : [[table, [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))]];
  });
  return { about: register.about, ...Object.fromEntries(tables) };
}

/** All but the relations that the bundle says it left out: those of somebody unknown to somebody who is no patient. */
function withoutLost(register: Register): Register {
  const { relations, persons = [], organisations = [] } = register;
  if (relations === undefined) return register;
  const known = new Set([...persons, ...organisations].map(({ id }) => id));
  const clients = new Set(
    [
      ...['measures', 'authorisations', 'trajectories', 'placements'].flatMap((table) =>
        ((register[table as 'measures'] ?? []) as readonly { personId: string }[]).map(
          ({ personId }) => personId,
        ),
      ),
      ...(register.authorities ?? []).map(({ childId }) => childId),
    ].filter((id) => persons.some((person) => person.id === id)),
  );
  return {
    ...register,
    relations: relations.filter(({ fromId, toId }) => known.has(fromId) || clients.has(toId)),
  };
}

const bsnSystem = 'http://fhir.nl/fhir/NamingSystem/bsn';

function identifiersOf(resource: FhirResource): readonly { readonly system: string }[] {
  return Array.isArray(resource['identifier']) ? resource['identifier'] : [];
}

/** The periods anywhere in a value. */
function periodsIn(value: unknown): readonly { readonly start?: string; readonly end?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.hasOwn(value, 'start') ? [value] : []), ...Object.values(value).flatMap(periodsIn)];
}

describe.each(zibReleases)('in the codes of zib %s', (zib: ZibRelease) => {
  it('any register becomes a bundle that is FHIR R4 by its JSON Schema', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        expect(
          schemaFaults(toFhir(register, { zib, profiles: true, base: 'https://care.example/fhir' })),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('every carried table of any register comes back, field by field', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const bundle = JSON.parse(JSON.stringify(toFhir(register, { zib })));
        expect(sorted(fromFhir(bundle).register)).toEqual(sorted(withoutLost(register)));
      }),
      { numRuns: 150 },
    );
  });

  it('no period ends before it starts', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const wrong = periodsIn(toFhir(register, { zib })).filter(
          ({ start, end }) => start && end && end < start,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a BSN in an id, a word or a code goes nowhere', () => {
    const bsn = '999990019';
    fc.assert(
      fc.property(anyRegister, (register) => {
        const withBsn: Register = JSON.parse(
          JSON.stringify(register).replaceAll('abc', bsn).replaceAll('per0', bsn),
        );
        const bundle = toFhir(withBsn, { zib });
        const outside = (bundle.entry ?? []).map(({ resource }) => ({
          ...resource,
          identifier: identifiersOf(resource).filter(({ system }) => system !== bsnSystem),
        }));
        expect(JSON.stringify(outside)).not.toContain(bsn);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing of our own bundle is misunderstood', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { findings } = fromFhir(toFhir(register, { zib }));
        const ofReading = findings.filter(({ code }) => code.startsWith('fhir/'));
        const codes = new Set(ofReading.map(({ code }) => code));
        expect([...codes].filter((code) => code !== 'fhir/left-out' && code !== 'fhir/planned')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
