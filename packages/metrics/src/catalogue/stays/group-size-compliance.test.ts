import type { Group } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, figures, stay } from '../../testing/registers.js';

const id = 'group-size-compliance';
const april = { from: '2023-04-01', until: '2023-05-01' } as const; // 30 nights
const group = (name: string, more: Partial<Group> = {}): Group => ({
  id: name,
  kind: 'open-leefgroep',
  ...more,
});
const full = (groupId: string, children: number) =>
  Array.from({ length: children }, (_, i) =>
    stay(`${groupId}${i}`, '2023-01-01', undefined, undefined, { groupId }),
  );

describe('group size within the norm', () => {
  it('counts nights with at most six children', () => {
    const placements = [
      ...full('g', 6),
      stay('extra', '2023-04-21', undefined, undefined, { groupId: 'g' }), // seven on the last 10 nights
      stay('g0', '2023-04-11', undefined, undefined, { groupId: 'g' }), // the same child twice counts once
    ];
    const found = figure({ groups: [group('g'), group('h')], placements }, id, april);
    expect(found.value).toBeCloseTo(50 / 60, 12); // h is empty all month
    expect(found).toMatchObject({ n: 2, params: { groupSize: 6 } });
    expect(figure({ groups: [group('g')], placements }, id, { ...april, groupSize: 7 }).value).toBe(1);
  });

  it('counts only nights on which a group was open', () => {
    const groups = [
      group('g', { start: '2023-04-21', end: '2023-04-26' }),
      group('h', { end: '2023-04-01' }),
    ];
    const found = figure({ groups, placements: full('g', 7) }, id, april);
    expect(found).toMatchObject({ value: 0, n: 1, interval: null });
  });

  it('tells groups apart by provider and by group', () => {
    const groups = [group('g', { organisationId: 'x' }), group('h', { organisationId: 'y' })];
    const found = figures({ groups, placements: full('g', 7) }, id, { ...april, by: 'provider' });
    expect(found.map(({ by, value }) => [by['provider'], value])).toEqual([
      ['x', 0],
      ['y', 1],
    ]);
  });

  it('has no value without groups or without the tables', () => {
    expect(figure({ groups: [], placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ groups: [] }, id).reason).toBe('table-missing');
  });
});
