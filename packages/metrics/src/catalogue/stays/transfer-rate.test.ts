import type { Placement, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, figures, stay, warningsOf } from '../../testing/registers.js';

const id = 'transfer-rate';
const at = (personId: string, start: PlainDate, end: PlainDate | undefined, more: Partial<Placement>) =>
  stay(personId, start, end, undefined, more);

describe('transfers', () => {
  it('counts moves to another location for each year away', () => {
    const placements = [
      at('a', '2022-01-01', '2022-07-01', { locationId: 'x' }),
      at('a', '2022-07-01', '2023-01-01', { locationId: 'y' }), // a move
      at('a', '2023-01-01', undefined, { locationId: 'y', groupId: 'g' }), // another group: none
      stay('b', '2024-01-01'),
    ];
    // a: 1096 days from 1 January 2022 until 1 January 2025; b: 366. One move in 1462 / 365.25 years.
    const found = figure({ placements }, id);
    expect(found.value).toBeCloseTo(365.25 / 1462, 12);
    expect(found).toMatchObject({ n: 2, events: 1, unit: 'per-person-year' });
  });

  it('takes another provider for another place when locations are not recorded', () => {
    const placements = [
      at('a', '2022-01-01', '2022-07-01', { providerId: 'x' }),
      at('a', '2022-07-01', '2023-01-01', { providerId: 'y' }),
      at('a', '2023-01-01', '2024-01-01', { providerId: 'y' }), // nobody knows
      at('a', '2024-01-01', undefined, {}), // nor here
    ];
    const found = figure({ placements }, id);
    expect(found.events).toBe(1);
    expect(warningsOf(found)).toEqual([['location-unknown', 2]]);
  });

  it('counts moves and days of the window only; coming home is no move', () => {
    const placements = [
      at('a', '2022-01-01', '2023-01-01', { locationId: 'x' }),
      at('a', '2023-01-01', '2023-07-02', { locationId: 'y' }), // on the first day of the window
      stay('a', '2023-07-02', '2024-01-01', 'home', { locationId: 'z' }), // and on another
    ];
    const found = figure({ placements }, id, { from: '2023-01-01', until: '2023-07-02' });
    expect(found.events).toBe(1);
    expect(found.value).toBeCloseTo(365.25 / 182, 12);
    const years = figures({ placements }, id, { by: 'year' });
    expect(years.map(({ by, events }) => [by['year'], events])).toEqual([
      ['2022', 0],
      ['2023', 2],
    ]);
  });

  it('has no value when nobody is away, or without the table', () => {
    expect(figure({ placements: [] }, id).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
