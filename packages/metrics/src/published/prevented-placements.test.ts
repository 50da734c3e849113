import type { CareTrajectory, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, figures, stay, warningsOf } from '../testing/registers.js';

function help(personId: string, programme?: 'isb', start: PlainDate = '2023-01-01'): CareTrajectory {
  return {
    id: `t-${personId}`,
    personId,
    careForm: 'ambulant',
    start,
    ...(programme === undefined ? {} : { programme }),
  };
}

const by = { by: 'programme' } as const;

describe('prevented placements', () => {
  it('are expected minus observed: children × (share placed of the others − own share)', () => {
    // One in four placed with the programme, two in four without: 4 × (0.5 − 0.25) = 1.
    const trajectories = [
      ...['a', 'b', 'c', 'd'].map((id) => help(id, 'isb')),
      ...['e', 'f', 'g', 'h'].map((id) => help(id)),
    ];
    const placements = ['a', 'e', 'f'].map((id) => stay(id, '2023-06-01'));
    const found = figures({ trajectories, placements }, 'prevented-placements', by);
    expect(found.map((each) => [each.by['programme'], each.value])).toEqual([
      ['isb', 1],
      ['none', -1],
    ]);
    expect(found.every((each) => each.interval?.method === 'newcombe')).toBe(true);
    expect(found.map(warningsOf)).toEqual([['counterfactual'], ['counterfactual']]);
  });

  it.each([
    ['on the last day that counts', '2024-01-01', -1],
    ['a day later', '2024-01-02', 0],
    ['on the first day', '2023-01-01', -1],
  ] as const)('see a placement %s', (_, start, value) => {
    const register = { trajectories: [help('a', 'isb'), help('b')], placements: [stay('a', start)] };
    expect(figure(register, 'prevented-placements', { ...by, compareWith: 'none' }).value).toBe(value);
  });

  it('look only at children who were at home when help began, and each once', () => {
    const trajectories = [
      help('a', 'isb'),
      { ...help('a', 'isb', '2023-03-01'), id: 'again' },
      help('b', 'isb'),
      help('c'),
    ];
    const placements = [stay('b', '2022-06-01')];
    const register = { trajectories, placements };
    expect(figure(register, 'prevented-placements', { ...by, compareWith: 'none' })).toMatchObject({
      n: 1,
      value: 0,
    });
  });

  it('leave out who was not followed for a year', () => {
    // 365 days after 2 January 2024 is 1 January 2025, the first day that is not observed.
    const trajectories = [help('a', 'isb', '2024-01-02'), help('b', 'isb', '2024-01-01'), help('c')];
    const found = figure({ trajectories, placements: [] }, 'prevented-placements', {
      ...by,
      compareWith: 'none',
    });
    expect(found).toMatchObject({ n: 1, excluded: 1 });
    const late = figure(
      { trajectories: [help('a', 'isb', '2024-06-01'), help('c')], placements: [] },
      'prevented-placements',
      { ...by, compareWith: 'none' },
    );
    expect(late).toMatchObject({ value: null, reason: 'no-follow-up' });
  });

  it('are not given without a group to compare with', () => {
    const register = { trajectories: [help('a', 'isb')], placements: [] };
    expect(figure(register, 'prevented-placements')).toMatchObject({ value: null, reason: 'needs-groups' });
    expect(figure(register, 'prevented-placements', by)).toMatchObject({ reason: 'no-comparison-group' });
    expect(figure(register, 'prevented-placements', { ...by, compareWith: 'nobody' })).toMatchObject({
      reason: 'no-comparison-group',
    });
    expect(figure({ trajectories: [], placements: [] }, 'prevented-placements', by)).toMatchObject({
      reason: 'no-cases',
    });
  });

  it('are hidden when few of the other group were placed', () => {
    const trajectories = [
      ...Array.from({ length: 30 }, (_, i) => help(`a${i}`, 'isb')),
      ...Array.from({ length: 30 }, (_, i) => help(`b${i}`)),
    ];
    const placements = [
      ...Array.from({ length: 12 }, (_, i) => stay(`a${i}`, '2023-06-01')),
      ...Array.from({ length: 3 }, (_, i) => stay(`b${i}`, '2023-06-01')),
    ];
    const register = { trajectories, placements };
    const options = { ...by, compareWith: 'none' } as const;
    expect(figure(register, 'prevented-placements', { ...options, minCell: 10 }).suppressed).toBe(true);
    expect(figure(register, 'prevented-placements', { ...options, minCell: 3 }).suppressed).toBe(false);
  });
});
