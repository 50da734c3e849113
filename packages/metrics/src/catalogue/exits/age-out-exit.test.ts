import { describe, expect, it } from 'vitest';
import { child, figure, stay, warningsOf } from '../../testing/registers.js';

describe('ageing out', () => {
  it.each([
    // Turns 18 on 1 June 2023.
    ['2005-06-01', '2023-07-02', 1, '31 days after the birthday'],
    ['2005-06-01', '2023-07-03', 0, '32 days after'],
    ['2005-06-01', '2023-05-01', 1, '31 days before'],
    ['2005-06-01', '2023-04-30', 0, '32 days before'],
    ['2002-06-01', '2023-06-01', 1, 'on the twenty-first birthday'],
    ['2003-06-01', '2023-06-01', 0, 'on the twentieth'],
  ] as const)('of who was born on %s an end on %s counts %i: %s', (birthDate, end, value, _) => {
    const register = {
      placements: [stay('a', '2022-02-01', end, 'home')],
      persons: [child('a', { birthDate })],
    };
    expect(figure(register, 'age-out-exit')).toMatchObject({ value, n: 1, params: { days: 31 } });
  });

  it('leaves out whose day of birth is unknown or lies after the end', () => {
    const placements = ['a', 'b', 'c'].map((id) => stay(id, '2022-02-01', '2023-06-01', 'home'));
    const persons = [child('b', { birthDate: '2024-01-01' }), child('c')];
    const found = figure({ placements, persons }, 'age-out-exit');
    expect(found).toMatchObject({ value: 0, n: 1, excluded: 2 });
    expect(warningsOf(found)).toEqual([['person-unknown', 2]]);
    expect(figure({ placements, persons: [] }, 'age-out-exit').reason).toBe('not-known');
  });

  it('has no value without ends or without persons', () => {
    expect(figure({ placements: [], persons: [] }, 'age-out-exit').reason).toBe('no-cases');
    expect(figure({ placements: [] }, 'age-out-exit').reason).toBe('table-missing');
  });
});
