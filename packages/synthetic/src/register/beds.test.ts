import { addDays, type Placement, type PlainDate } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignBeds } from './beds.js';
import type { Organisations } from './organisations.js';
import { emptyTables, type Tables } from './tables.js';

const organisations: Organisations = {
  help: ['h'],
  residential: ['r1', 'r2'],
  foster: ['f'],
  institutions: ['g'],
  closed: ['c1'],
};

function tablesWith(
  periods: readonly (readonly [PlainDate, PlainDate?])[],
  careForm: Placement['careForm'],
): Tables {
  const tables = emptyTables();
  periods.forEach(([start, end], position) => {
    const stay: Placement = { id: `s${position}`, personId: `c${position}`, careForm, start };
    tables.placements.push(end === undefined ? stay : { ...stay, end });
  });
  return tables;
}

describe('beds', () => {
  it('of the first group are filled before another opens, and are free again on the day somebody leaves', () => {
    const month = ['2024-01-01', '2024-02-01'] as const;
    const tables = tablesWith(
      [month, month, month, month, month, month, ['2024-02-01', '2024-03-01']],
      'crisisopvang',
    );
    assignBeds(tables, organisations);
    expect(tables.groups).toHaveLength(1);
    expect(tables.placements.every(({ groupId }) => groupId === 'G-000001')).toBe(true);

    const crowded = tablesWith(
      [month, month, month, month, month, month, ['2024-01-31', '2024-03-01']],
      'crisisopvang',
    );
    assignBeds(crowded, organisations);
    expect(crowded.groups).toHaveLength(2);
    expect(crowded.placements[6]?.groupId).toBe('G-000002');
  });

  it('are never given twice at once, whatever the stays', () => {
    const stay = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.option(fc.integer({ min: 1, max: 90 })));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 80 }), (stays) => {
        const day = (number: number) => addDays('2024-01-01', number);
        const tables = tablesWith(
          stays.map(([start, days]) => (days === null ? [day(start)] : [day(start), day(start + days)])),
          'gesloten-instelling',
        );
        assignBeds(tables, organisations);
        for (const group of tables.groups) {
          const inGroup = tables.placements.filter(({ groupId }) => groupId === group.id);
          for (const { start } of inGroup) {
            const present = inGroup.filter((each) => each.start <= start && start < (each.end ?? '9999'));
            expect(present.length).toBeLessThanOrEqual(6);
          }
        }
        expect(
          tables.placements.every(({ groupId, locationId }) => groupId !== undefined && locationId === 'c1'),
        ).toBe(true);
      }),
    );
  });

  it('are for forms that have groups only', () => {
    const tables = tablesWith([['2024-01-01']], 'voltijdpleegzorg');
    assignBeds(tables, organisations);
    expect(tables.groups).toEqual([]);
    expect(tables.placements[0]?.groupId).toBeUndefined();
  });
});
