import type { CareFormCode, CareTrajectory } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, figures, stay, warningsOf } from '../../testing/registers.js';

const help = (personId: string, more: Partial<CareTrajectory> = {}): CareTrajectory => ({
  id: `t-${personId}`,
  personId,
  careForm: 'systeemtherapie',
  start: '2023-01-01',
  end: '2023-06-01',
  ...more,
});

const window = { from: '2023-01-01', until: '2024-01-01' } as const;

describe('share of youth care with residence', () => {
  it('counts persons once, whatever they got', () => {
    const trajectories = [help('a'), help('a', { id: 't2' }), help('b'), help('c'), help('d')];
    const placements = [stay('a', '2023-02-01', '2023-03-01'), stay('a', '2023-04-01', '2023-05-01')];
    expect(figure({ trajectories, placements }, 'residence-share', window)).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
      params: {},
      window,
    });
  });

  it('takes care on any day of the window', () => {
    const trajectories = [
      help('a', { start: '2022-06-01', end: '2023-01-01' }), // ended before the window
      help('b', { start: '2022-06-01', end: '2023-01-02' }),
      help('c', { start: '2023-12-31', end: '2024-06-01' }),
      help('d', { start: '2024-01-01' }), // after it
      help('e', { start: '2023-05-01', end: '2023-05-01' }), // one day
      { id: 'f', personId: 'f', careForm: 'systeemtherapie', start: '2022-05-01', endUnknown: true } as const,
    ];
    expect(figure({ trajectories, placements: [] }, 'residence-share', window)).toMatchObject({ n: 3 });
  });

  it('knows detention and long-term care for other laws', () => {
    const placements = [
      stay('a', '2023-02-01', '2023-03-01', undefined, { careForm: 'jji' }),
      stay('b', '2023-02-01', '2023-03-01', undefined, { careForm: 'wlz-verblijf' }),
      stay('c', '2023-02-01', '2023-03-01'),
    ];
    expect(figure({ trajectories: [], placements }, 'residence-share', window)).toMatchObject({
      value: 1,
      n: 1,
    });
  });

  it('leaves out persons of whom only help of unknown form is known', () => {
    const trajectories = [
      help('a', { careForm: 'jeugdhulp' }),
      help('b', { careForm: 'jeugdhulp' }),
      help('c', { careForm: 'no such form' as CareFormCode }),
      help('d'),
    ];
    const placements = [stay('b', '2023-02-01', '2023-03-01')];
    const found = figure({ trajectories, placements }, 'residence-share', window);
    expect(found).toMatchObject({ value: 0.5, n: 2, excluded: 2 });
    expect(warningsOf(found)).toEqual([['residence-unknown', 2]]);
  });

  it('counts a person in every calendar year with care', () => {
    const trajectories = [help('a', { start: '2022-11-01', end: '2024-02-01' })];
    const placements = [stay('b', '2023-12-01', '2024-01-01')];
    const found = figures({ trajectories, placements }, 'residence-share', { by: 'year' });
    expect(found.map(({ by, value, n }) => [by['year'], value, n])).toEqual([
      ['2022', 0, 1],
      ['2023', 0.5, 2],
      ['2024', 0, 1],
    ]);
  });

  it.each([[{ trajectories: [] }], [{ placements: [] }]])(
    'would guess with only one of the tables',
    (tables) => {
      expect(figure(tables, 'residence-share')).toMatchObject({ value: null, reason: 'table-missing' });
    },
  );
});
