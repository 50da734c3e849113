import type { Group } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, stay, warningsOf } from '../../testing/registers.js';

const id = 'capacity-and-occupancy';
const april = { from: '2023-04-01', until: '2023-05-01' } as const; // 30 nights
const group = (name: string, capacity?: number): Group => ({
  id: name,
  kind: 'open-leefgroep',
  ...(capacity === undefined ? {} : { capacity }),
});
const inGroup = (personId: string, groupId: string, start: `${number}-${number}-${number}` = '2023-01-01') =>
  stay(personId, start, undefined, undefined, { groupId });

describe('occupancy', () => {
  it('is nights of children over nights of places', () => {
    const placements = [inGroup('a', 'g'), inGroup('b', 'g', '2023-04-16'), inGroup('c', 'h')];
    // g: 30 + 15 of 60; h: 30 of 120; the third has no known number of places.
    const found = figure({ groups: [group('g', 2), group('h', 4), group('i')], placements }, id, april);
    expect(found.value).toBeCloseTo(75 / 180, 12);
    expect(found).toMatchObject({ n: 2, unit: 'ratio' });
    expect(warningsOf(found)).toEqual([['capacity-unknown', 1]]);
  });

  it('is above one in a group that is overfull', () => {
    const placements = [inGroup('a', 'g'), inGroup('b', 'g'), inGroup('c', 'g')];
    expect(figure({ groups: [group('g', 2)], placements }, id, april).value).toBe(1.5);
  });

  it('has no value without groups, places or the tables', () => {
    expect(figure({ groups: [], placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ groups: [group('g'), group('h', 0)], placements: [] }, id)).toMatchObject({
      reason: 'not-known',
    });
    expect(figure({ placements: [] }, id).reason).toBe('table-missing');
  });
});
