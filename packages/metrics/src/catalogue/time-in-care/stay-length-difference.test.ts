import type { ProgrammeId } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, figures, stay, warningsOf } from '../../testing/registers.js';

const group = (programme: ProgrammeId, length: number, end: '2023-01-11' | '2023-03-01') =>
  Array.from({ length }, (_, i) => stay(`${programme}${i}`, '2023-01-01', end, 'home', { programme }));

describe('difference in length of stay', () => {
  it('is the difference of the restricted means, to whatever exit', () => {
    // x: 10 and 30 days, mean 20. y: 50 days, and 100 days cut at 60: mean 55.
    const placements = [
      stay('a', '2023-01-01', '2023-01-11', 'home', { programme: 'thuisbest' }),
      stay('b', '2023-01-01', '2023-01-31', 'other-care', { programme: 'thuisbest' }),
      stay('c', '2023-01-01', '2023-02-20', 'home'),
      stay('d', '2023-01-01', '2023-04-11', 'home'),
    ];
    const found = figures({ placements }, 'stay-length-difference', { by: 'programme', tau: 60 });
    expect(found.map(({ by, value, params }) => [by['programme'], value, params['tau']])).toEqual([
      ['none', 35, 60],
      ['thuisbest', -35, 60],
    ]);
    // Variances by hand: Σ area² · d/(n(n − d)). x: day 10, area 20 · ½ = 10, 10² · 1/(2 · 1) = 50.
    // y: day 50, area 10 · ½ = 5, 5² · ½ = 12.5; day 100 lies after tau. √62.5 = 7.9057; · 1.959964 = 15.4949.
    expect(found[1]?.interval?.lower).toBeCloseTo(-35 - 15.4949, 3);
    expect(found[1]?.interval).toMatchObject({ method: 'normal', level: 0.95 });
  });

  it('compares with one group when asked, which then has no figure itself', () => {
    const placements = [
      ...group('thuisbest', 2, '2023-01-11'),
      ...group('jeugdzorgplus', 2, '2023-03-01'),
      ...group('isb', 2, '2023-01-11'),
    ];
    const options = { by: 'programme', compareWith: 'jeugdzorgplus' };
    const found = figures({ placements }, 'stay-length-difference', options);
    expect(found.map(({ by, value }) => [by['programme'], value])).toEqual([
      ['isb', -49],
      ['thuisbest', -49],
    ]);
    expect(found[0]?.params).toMatchObject({ compareWith: 'jeugdzorgplus', tau: 365 });
  });

  it('shortens the horizon to the follow-up of both groups', () => {
    const placements = [
      stay('a', '2024-11-04', undefined, undefined, { programme: 'thuisbest' }), // 30 days to 4 December
      ...group('isb', 2, '2023-03-01'),
    ];
    const found = figures({ placements }, 'stay-length-difference', { by: 'programme' });
    expect(found.map(({ value, params }) => [value, params['tau']])).toEqual([
      [0, 30],
      [0, 30],
    ]);
    expect(found.map(warningsOf)).toEqual([
      [['horizon-shortened', undefined]],
      [['horizon-shortened', undefined]],
    ]);
  });

  it.each([
    ['needs-groups', {}, [stay('a', '2023-01-01')]],
    ['no-cases', { by: 'programme' }, []],
    ['no-comparison-group', { by: 'programme' }, [stay('a', '2023-01-01')]],
    ['no-comparison-group', { by: 'programme', compareWith: 'isb' }, [stay('a', '2023-01-01')]],
  ])('has no value: %s', (reason, options, placements) => {
    expect(figure({ placements }, 'stay-length-difference', options)).toMatchObject({ value: null, reason });
  });

  it('has no value for a group that was not followed', () => {
    const placements = [
      stay('a', '2024-12-20', undefined, undefined, { programme: 'thuisbest' }),
      ...group('isb', 2, '2023-03-01'),
    ];
    expect(
      figures({ placements }, 'stay-length-difference', { by: 'programme' }).map(({ by, reason }) => [
        by['programme'],
        reason,
      ]),
    ).toEqual([
      ['isb', 'no-comparison-group'],
      ['thuisbest', 'no-follow-up'],
    ]);
  });
});
