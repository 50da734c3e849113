/** Whole invented registers go through FHIR and come back. */
import { zibReleases } from '@jeugd/fhir';
import { syntheticRegister } from '@jeugd/synthetic';
import { describe, expect, it } from 'vitest';
import { exchange } from './exchange.js';

describe.each(zibReleases)('through FHIR in the codes of zib %s', (zib) => {
  it.each([1, 2, 3])('every record of an invented register comes back with every field (seed %i)', (seed) => {
    const register = syntheticRegister({ children: 60, seed });
    const { different, same, findings } = exchange(register, zib);
    expect(different).toEqual([]);
    expect(same.get('placements')).toBe(register.placements?.length);
    expect(same.get('relations')).toBe(register.relations?.length);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['fhir/left-out']));
  });
});
