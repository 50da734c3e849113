import type { Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, figures, help } from '../../testing/registers.js';

const id = 'volunteer-involvement';
const year = { from: '2023-01-01', until: '2024-01-01' } as const;
const volunteer = (toId: string, more: Partial<Relation> = {}): Relation => ({
  id: `r-${toId}`,
  fromId: 'v',
  toId,
  kind: 'supports',
  role: 'volunteer',
  ...more,
});

describe('volunteers from the network', () => {
  it('counts children in care with a volunteer on any day of the window', () => {
    const trajectories = ['a', 'b', 'c', 'd', 'e'].map((each) => help(each, '2022-06-01'));
    const relations = [
      volunteer('a', { start: '2023-12-31' }),
      volunteer('b', { start: '2024-01-01' }), // after it
      volunteer('c', { end: '2023-01-02' }),
      volunteer('d', { end: '2023-01-01' }), // before it
      volunteer('e', { role: 'friend' }),
    ];
    expect(figure({ trajectories, relations }, id, year)).toMatchObject({ value: 0.4, n: 5 });
  });

  it('counts a child in each year with care', () => {
    const found = figures(
      { trajectories: [help('a', '2023-06-01')], relations: [volunteer('a', { start: '2024-02-01' })] },
      id,
      {
        by: 'year',
      },
    );
    expect(found.map(({ by, value }) => [by['year'], value])).toEqual([
      ['2023', 0],
      ['2024', 1],
    ]);
  });

  it('has no value when nobody is in care, or without the tables', () => {
    expect(figure({ trajectories: [], relations: [] }, id).reason).toBe('no-cases');
    expect(figure({ relations: [] }, id).reason).toBe('table-missing');
  });
});
