import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { familyHomeNotTooFull as rule } from './S08-family-home-not-too-full.js';

const children = (count: number): readonly Placement[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    personId: `c${at}`,
    careForm: 'gezinshuis',
    start: '2024-03-01',
    groupId: 'g1',
  }));
const groups = [{ id: 'g1', kind: 'gezinshuis' }] as const;

describe('S08', () => {
  it('accepts six children in a family home and not seven', () => {
    expect(faultsOf(rule, { groups, placements: children(6) })).toEqual([]);
    expect(faultsOf(rule, { groups, placements: children(7) })).toEqual(['groups/g1']);
  });

  it('is about family homes only, and does not guess who lives there', () => {
    expect(
      outcomeOf(rule, { groups: [{ id: 'g1', kind: 'kleinschalig-open' }], placements: children(7) }),
    ).toBe('nothing-to-check');
    expect(outcomeOf(rule, { groups })).toBe('table-missing:placements');
  });
});
